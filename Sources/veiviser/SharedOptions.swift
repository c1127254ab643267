public import ArgumentParser
public import DecisionModel
import Glibc
import ModelFiles
import Reports
public import Texts

/// Which model is used, and in which language.
struct SharedOptions: ParsableArguments {
  @OptionGroup var pack: PackOptions

  @Option(
    help: ArgumentHelp(
      "The language: nb, nn or en (default: from LC_ALL or LANG).", valueName: "language"))
  var language: Language?

  @Option(
    help: ArgumentHelp(
      "The municipality: its number, or the path of its file.", valueName: "number"))
  var municipality: String?

  @Option(
    help: ArgumentHelp(
      "Take this day for today.", valueName: "YYYY-MM-DD", visibility: .hidden))
  var today: Day?

  /// Which day it is: as asked for, or by the clock.
  func day() throws(Failure) -> Day? { try Day.today(asked: today) }

  /// The language to speak.
  var spoken: Language { language ?? Environment.current.language }
}

/// Which model is used.
struct PackOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use the model in this folder.", valueName: "dir"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Read this folder instead of the embedded files (or set VEIVISER_RESOURCES).",
      valueName: "dir"))
  var resources: String?

  /// Where the program's own files are.
  func library() throws(Failure) -> Library { try Library(at: resources) }

  /// The pack that the options point at.
  func opened() throws(Failure) -> Pack {
    try Pack(model: model, resources: resources ?? Environment.current.resources)
  }
}

extension Library {
  /// The files in this folder, in the one that the environment names, or in the program.
  init(at resources: String?) throws(Failure) {
    guard let folder = resources ?? Environment.current.resources else {
      self = .embedded
      return
    }
    try Pack.checkFolder(folder)
    self.init(folder: folder)
  }

  /// The texts of the program in a language.
  func texts(_ language: Language) throws(Failure) -> Catalogue {
    do throws(Faults) {
      let entries = try interfaceTexts(language: language.rawValue)
      return Catalogue(language: language, entries: entries)
    } catch {
      throw Failure(error, rendered: \.rendered)
    }
  }
}

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// Reads a day from the command line.
  public init?(argument: String) { self.init(argument) }

  /// Which day it is: as asked for, as the environment says, or by the clock.
  static func today(asked: Day?) throws(Failure) -> Day? {
    if let asked { return asked }
    guard let text = Environment.current.today else { return .now }
    if let day = Day(text) { return day }
    throw Failure(
      status: .usage,
      message: "VEIVISER_TODAY: error[bad-date]: '\(text.onOneLine)' is not a day like 2026-01-31")
  }

  /// The day of the clock and of the time zone; nil when there is no such thing.
  fileprivate static var now: Day? {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

/// How a result is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
