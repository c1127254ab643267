import Glibc

/// How the program ends; the numbers are those of `sysexits.h`.
enum ExitStatus: Int32 {
  /// Done, also when the case was stopped or could not be placed.
  case done = 0
  /// A check or a test found something.
  case findings = 1
  /// The arguments cannot be understood.
  case usage = 64
  /// A file was read, and is wrong.
  case badInput = 65
  /// A file or folder cannot be read.
  case noInput = 66
  /// There is no terminal that can be drawn on.
  case noTerminal = 69
  /// A file cannot be made.
  case cannotCreate = 73
  /// What was asked for cannot be written.
  case cannotWrite = 74
}
