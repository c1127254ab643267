import DecisionModel
import ModelFiles
import Reports
import Texts
import Workshops

/// A room that votes about the cases of the national model, read once for all tests.
struct Room: Sendable {
  let reasoner: Reasoner
  let cases: [TrainingCase]
  private var reader: PackReader { PackReader(Library.embedded.nationalPack) }

  static func read() throws -> Room { try result.get() }

  private static let result = Result { try Room() }

  private init() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    let model = try reader.model()
    reasoner = try Reasoner(model)
    cases = try reader.cases(for: model)
  }

  /// Votes as they stand in a spreadsheet.
  func ballots(_ sheet: String) throws -> BallotImport {
    let translation = try reader.translation(language: "en")
    return BallotImport(
      Array(sheet.utf8), name: "stemmer.csv",
      words: BallotWords(
        model: reasoner.model, cases: cases, translations: [translation],
        headings: [
          ("case", "sak"), ("round", "runde"), ("people", "antall"), ("outcome", "hovedforløp"),
          ("adaptation", "tilpasning"),
        ],
        rounds: [(.before, word: "før"), (.after, word: "etter")]),
      model: reasoner.model)
  }

  /// What the room voted, counted.
  func result(_ sheet: String) throws -> RoomResult {
    RoomResult(try ballots(sheet).votes, cases: cases, reasoner: reasoner)
  }

  /// The words of a language.
  func wording(_ language: Language) throws -> Wording {
    let entries = try Library.embedded.interfaceTexts(language: language.rawValue)
    let translation = language == .nb ? [:] : try reader.translation(language: language.rawValue)
    return Wording(
      model: reasoner.model, texts: Catalogue(language: language, entries: entries),
      translation: translation)
  }
}
