import ArgumentParser
import DecisionModel
import Texts

/// What everything that begins something new has in common.
struct NewOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read this folder instead of the embedded files (or set VEIVISER_RESOURCES).",
      valueName: "dir"))
  var resources: String?

  @Option(
    help: ArgumentHelp(
      "The language: nb, nn or en (default: from LC_ALL or LANG).", valueName: "language"))
  var language: Language?

  @Option(
    help: ArgumentHelp("Take this day for today.", valueName: "YYYY-MM-DD", visibility: .hidden))
  var today: Day?

  /// Which day it is: as asked for, or by the clock.
  func day() throws(Failure) -> Day {
    if let day = try Day.today(asked: today) { return day }
    throw Failure(status: .usage, message: "error: the clock has no day; give --today")
  }

  /// The language to write in.
  var spoken: Language { language ?? Environment.current.language }
}
