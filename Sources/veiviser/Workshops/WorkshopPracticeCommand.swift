import ArgumentParser
import DecisionModel
import Glibc
import Reports
import Terminal
import Texts
import Workshops

/// Lets somebody work through cases alone.
struct WorkshopPracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Work through training cases alone, and be told why.")

  @Argument(help: ArgumentHelp("The cases (default: every one).", valueName: "case"))
  var cases: [String] = []

  @OptionGroup var own: CaseOptions
  @OptionGroup var pack: PackOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let opened = try pack.ready(in: language)
    let chosen = try opened.cases(with: own.files).named(cases, opened.texts)
    var sitting = PracticeLoop(
      Practice(chosen, in: opened.model), opened.reasoner, opened.wording)
    try sitting.run()?.end()
  }
}

extension [TrainingCase] {
  /// The cases with these names, in the order of the names; without any, all of them.
  func named(_ names: [String], _ texts: Catalogue) throws(Failure) -> [TrainingCase] {
    if names.isEmpty { return self }
    var found: [TrainingCase] = []
    for name in names {
      guard let item = first(where: { $0.id.text.lowercased() == name.lowercased() }) else {
        throw Failure(status: .usage, message: texts(.workshopNoCase, name.onOneLine))
      }
      found.append(item)
    }
    return found
  }
}
