import ModelFiles
import Reports
import Screens

extension Script.Fault {
  /// The fault as a compiler would print it.
  func failure(file: String) -> Failure {
    let number = String(line)
    let gutter = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: max(0, column - 1))
    let mark = String(repeating: "^", count: length)
    return Failure(
      status: .badInput, at: "\(file):\(line):\(column)", code: code, saying: sentence,
      source: "  \(number) | \(text.onOneLine)\n  \(gutter) | \(indent)\(mark)")
  }

  private var code: String {
    switch kind {
    case .noRecord: "no-record"
    case .noModel: "no-model"
    case .notOneSnapshot: "not-one-snapshot"
    case .badValue: "bad-value"
    case .unknownKey: "unknown-key"
    case .unknownInstruction: "unknown-instruction"
    case .badSize: "bad-size"
    }
  }

  private var sentence: Sentence {
    switch kind {
    case .noRecord: "not a record of a walk; those begin with ':record 1'"
    case .noModel: "the record does not name its model"
    case .notOneSnapshot: "a picture shows one screen; give the script one ':snapshot'"
    case .badValue(let value, let wanted): "'\(value.onOneLine)' is not \(wanted.inWords)"
    case .unknownKey(let name): "no key is called '\(name.onOneLine)'"
    case .unknownInstruction(let name): "no instruction is called '\(name.onOneLine)'"
    case .badSize(let name): "'\(name.onOneLine)' is no size; write it like 80x24"
    }
  }

  /// How many characters are meant.
  private var length: Int {
    switch kind {
    case .noRecord, .noModel: 1
    case .notOneSnapshot: 9
    case .badValue(let text, _), .unknownKey(let text), .unknownInstruction(let text),
      .badSize(let text):
      max(1, text.count)
    }
  }
}

extension Script.Fault.Value {
  /// What is wanted, in words.
  fileprivate var inWords: Sentence {
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
