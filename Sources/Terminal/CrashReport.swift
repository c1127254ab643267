import CNcurses
import Glibc

/// The report that a crash leaves: what program and model it was and where in it, no answers.
public enum CrashReport {
  /// Prepares a report in the folder for the state of programs; without one there is none.
  ///
  /// The file comes into being only when the program crashes while it has the terminal.
  public static func prepare(heading: String, notice: String) {
    guard let folder else { return }
    cn_prepare_report("\(folder)/crash-\(getpid())-\(time(nil)).txt", heading, notice)
  }

  /// Says which screen is in front and what it is about to take in, in words without answers.
  public static func place(screen: String, event: String) { cn_set_place(screen, event) }

  private static var folder: String? {
    if let state = value("XDG_STATE_HOME"), state.hasPrefix("/") { return "\(state)/veiviser" }
    return value("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/.local/state/veiviser" : nil }
  }

  private static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
