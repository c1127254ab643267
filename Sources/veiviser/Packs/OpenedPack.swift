import DecisionModel
import ModelFiles
import Reports
import Texts

/// A pack without an error, opened: its model ready to decide, and the words for it.
struct OpenedPack {
  /// The files.
  let pack: Pack
  /// The model, ready to decide.
  let reasoner: Reasoner
  /// The words for the model, in the language that is spoken.
  let wording: Wording

  /// The model.
  var model: Model { reasoner.model }
  /// The texts of the program.
  var texts: Catalogue { wording.texts }

  /// Refuses a pack that has an error in any of its files, or whose rules are proved wrong.
  init(_ pack: Pack, in language: Language) throws(Failure) {
    try pack.requireSound()
    self.pack = pack
    reasoner = try pack.reasoner()
    wording = try pack.wording(for: reasoner.model, in: language)
  }

  /// A case as the model decides it.
  func decided(_ answers: Answers) -> DecidedCase {
    DecidedCase(answers: answers, reasoner: reasoner, wording: wording, contentHash: "")
  }

  /// The cases of the model, and then somebody's own.
  func cases(with own: CaseFiles) throws(Failure) -> [TrainingCase] {
    try pack.cases(for: model, with: own)
  }
}

extension PackOptions {
  /// The pack that the options point at, ready to be used in a language.
  func ready(in language: LanguageOptions) throws(Failure) -> OpenedPack {
    try OpenedPack(opened(), in: language.spoken)
  }
}
