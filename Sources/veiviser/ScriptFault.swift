import Reports
import Screens

extension Script.Fault {
  /// The fault as a compiler would print it.
  func rendered(file: String) -> String {
    let (code, message, length) =
      switch kind {
      case .noRecord:
        ("no-record", "not a record of a walk; those begin with ':record 1'", 1)
      case .noModel: ("no-model", "the record does not name its model", 1)
      case .notOneSnapshot:
        ("not-one-snapshot", "a picture shows one screen; give the script one ':snapshot'", 9)
      case .badValue(let value, let wanted):
        ("bad-value", "'\(value.onOneLine)' is not \(wanted.inWords)", max(1, value.count))
      case .unknownKey(let name):
        ("unknown-key", "no key is called '\(name.onOneLine)'", name.count)
      case .unknownInstruction(let name):
        ("unknown-instruction", "no instruction is called '\(name.onOneLine)'", name.count)
      case .badSize(let name):
        ("bad-size", "'\(name.onOneLine)' is no size; write it like 80x24", max(1, name.count))
      }
    let number = String(line)
    let gutter = String(repeating: " ", count: number.count)
    let place = String(repeating: " ", count: max(0, column - 1))
    return """
      \(file):\(line):\(column): error[\(code)]: \(message)
        \(number) | \(text.onOneLine)
        \(gutter) | \(place)\(String(repeating: "^", count: max(1, length)))
      """
  }
}

extension Script.Fault.Value {
  /// What is wanted, in words.
  fileprivate var inWords: String {
    switch self {
    case .milliseconds: "a time in whole milliseconds, at most a day"
    case .mouse: "an action of the mouse, a column and a line"
    case .form: "a form of record that this program reads; it reads 1"
    case .model: "the id, the version and the hash of a model"
    case .language: "one of the languages nb, nn and en"
    case .municipality: "the number of a municipality"
    case .day: "a day like 2026-01-31"
    }
  }
}
