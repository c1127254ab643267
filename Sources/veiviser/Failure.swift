import Glibc
import ModelFiles
import Reports

/// Why the program cannot go on.
///
/// It holds facts; in which language they are told is known where the program ends.
struct Failure: Error {
  /// How the program ends.
  let status: ExitStatus
  private let parts: [Part]

  private enum Part {
    /// What is already said.
    case text(String)
    /// What is wrong in a file, which lies in this folder.
    case finding(Finding, folder: String)
    /// What is wrong with something that is no part of a pack; the line that is meant, and what
    /// may help.
    case complaint(place: String, Sentence, source: String, hint: Sentence?)
  }

  /// Ends with something that is already said in the right language, or with nothing to say.
  init(status: ExitStatus, message: String = "") {
    self.status = status
    parts = message.isEmpty ? [] : [.text(message)]
  }

  /// Ends with a sentence, and perhaps one about what may help.
  init(status: ExitStatus, saying sentence: Sentence, hint: Sentence? = nil) {
    self.status = status
    parts = [.complaint(place: "", sentence, source: "", hint: hint)]
  }

  /// Ends with what is wrong at a place, as a compiler would print it.
  init(
    status: ExitStatus, at place: String, _ code: Finding.Code, saying sentence: Sentence,
    hint: Sentence? = nil
  ) {
    self.init(status: status, at: place, code: code.rawValue, saying: sentence, hint: hint)
  }

  /// Ends with what is wrong at a place, and the line that is meant with a mark below it.
  init(
    status: ExitStatus, at place: String, code: String, saying sentence: Sentence,
    source: String = "", hint: Sentence? = nil
  ) {
    self.status = status
    let start = "\(place.onOneLine): error[\(code)]: "
    parts = [.complaint(place: start, sentence, source: source, hint: hint)]
  }

  /// Ends with every finding; the folder stands before names of files that have none.
  init(_ faults: Faults, folder: String = "") { self.init(faults.findings, folder: folder) }

  /// Ends with some findings.
  init(_ findings: [Finding], folder: String = "") {
    self.init(
      status: findings.allSatisfy(\.isUnreadable) ? .noInput : .badInput, findings, folder: folder)
  }

  /// Ends with some findings, in a way of its own.
  init(status: ExitStatus, _ findings: [Finding], folder: String = "") {
    self.status = status
    parts = findings.map { .finding($0, folder: folder) }
  }
}

extension Failure {
  /// What is said on standard error; nothing when it is empty.
  func message(in sentences: Sentences) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .finding(let finding, let folder):
        (finding.file.contains("/") ? "" : folder) + finding.rendered(in: sentences)
      case .complaint(let place, let sentence, let source, let hint):
        place + sentence.said(in: sentences) + (source.isEmpty ? "" : "\n\(source)")
          + (hint.map { "\n  \(sentences.hint): \($0.said(in: sentences))" } ?? "")
      }
    }.joined(separator: "\n")
  }

  /// The first line of the message, for a place that has only one.
  func firstLine(in sentences: Sentences) -> String {
    let message = message(in: sentences)
    return message.split(separator: "\n").first.map(String.init) ?? message
  }

  /// The same, told in this language whatever is known where the program ends.
  func told(in sentences: Sentences) -> Failure {
    Failure(status: status, message: message(in: sentences))
  }
}

extension Finding {
  /// Whether the file could not be read at all.
  var isUnreadable: Bool {
    place == nil && [.missingFile, .notAFile, .unreadable, .symlinkLoop].contains(code)
  }
}

extension Sentence {
  /// Why the system does not do what was asked of it.
  init(reason code: Int32) { self = "\(String(cString: strerror(code)))" }
}
