public import ArgumentParser
public import DecisionModel
import Glibc
import ModelFiles
import Reports

/// Which day it is.
struct DayOptions: ParsableArguments {
  @Option(
    name: .customLong("today"),
    help: ArgumentHelp("Take this day for today.", valueName: "YYYY-MM-DD", visibility: .hidden))
  var asked: Day?

  /// The day that is asked for, or that of the clock; nil when the clock has none.
  func today() throws(Failure) -> Day? { try Day.today(asked: asked) }

  /// The day that is asked for, or that the environment names; never that of the clock.
  func stated() throws(Failure) -> Day? { try Day.stated(asked: asked) }

  /// The day to write into something new.
  func known() throws(Failure) -> Day {
    if let day = try today() { return day }
    throw Failure(status: .usage, saying: "error: the clock has no day; give --today")
  }
}

extension Day: ExpressibleByArgument {
  /// Reads a day from the command line.
  public init?(argument: String) { self.init(argument) }

  /// Which day it is: as asked for, as the environment says, or by the clock.
  static func today(asked: Day?) throws(Failure) -> Day? {
    if let asked { return asked }
    guard let text = Environment.current.today else { return .now }
    if let day = Day(text) { return day }
    throw Failure(
      status: .usage, at: "VEIVISER_TODAY", .badDate,
      saying: "'\(text.onOneLine)' is not a day like 2026-01-31")
  }

  /// Which day it is as asked for, or as the environment says; never by the clock.
  static func stated(asked: Day?) throws(Failure) -> Day? {
    asked == nil && Environment.current.today == nil ? nil : try today(asked: asked)
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
