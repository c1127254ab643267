import ArgumentParser
import DecisionModel
import ModelFiles
import Reports
import Texts

/// Says what changes from one model to another, in words and for every case there is.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changes from one model to another.")

  @Argument(
    help: ArgumentHelp("The model before: a folder, or 'national'.", valueName: "old"),
    completion: .directory)
  var old: String

  @Argument(
    help: ArgumentHelp("The model after: a folder, or 'national'.", valueName: "new"),
    completion: .directory)
  var new: String

  @Option(help: "How the changes are written: text or json.")
  var format = OutputFormat.text

  @OptionGroup var language: LanguageOptions
  @OptionGroup var library: LibraryOptions

  func run() throws {
    let difference = try difference()
    switch format {
    case .text: try StandardStream.output.write(difference.text())
    case .json: try StandardStream.output.write(DifferenceDocument(difference).json())
    }
    if !difference.isEmpty { throw Failure(status: .findings) }
  }

  private func difference() throws(Failure) -> PackDifference {
    let (before, after) = (try content(old), try content(new))
    do throws(Reasoner.TooLarge) {
      return try PackDifference(from: before, to: after)
    } catch {
      throw Failure(
        status: .badInput, at: new, .tooLarge,
        saying: "comparing the models needs more than \(error.nodes) nodes")
    }
  }

  private func content(_ name: String) throws(Failure) -> PackContent {
    let pack = try Pack(model: name == "national" ? nil : name, resources: library.folder)
    let reasoner = try pack.reasoner()
    let model = reasoner.model
    var translations: [String: [String: String]] = [:]
    for language in Language.allCases {
      translations[language.rawValue] = try pack.translation(of: model.identity, language)
    }
    return PackContent(
      reasoner: reasoner,
      wording: try pack.wording(for: model, in: language.spoken),
      offers: try pack.offers(for: model), glossary: try pack.glossary(for: model),
      guide: try pack.planning(for: model), cases: try pack.cases(for: model),
      translations: translations,
      phrases: try pack.phrases(), contentHash: try pack.contentHash())
  }
}

extension Pack {
  /// Every text of the pack in its own language.
  fileprivate func phrases() throws(Failure) -> [String: String] {
    do throws(Faults) { return try reader.phrases() } catch {
      throw failure(error)
    }
  }
}
