import Glibc
import ModelFiles
import Reports

/// Reads a small text, from a file or from what is piped in.
struct TextInput {
  private let path: String
  private let limit: Int

  /// Takes a path, `-` for standard input, and the most bytes that will be read.
  init(_ path: String, limit: Int = 1_000_000) {
    self.path = path
    self.limit = limit
  }

  /// What messages call it.
  var name: String { path == "-" ? "stdin" : path.onOneLine }

  /// The whole text.
  ///
  /// - Throws: a ``Failure`` when it cannot be read, is too large, or is not UTF-8.
  func text() throws(Failure) -> String {
    let bytes = try bytes()
    guard bytes.count <= limit else { throw bad(.tooLarge, "more than \(limit) bytes") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw bad(.notUTF8, "not a text in UTF-8")
    }
    return text
  }

  /// The bytes, whatever they say.
  func content() throws(Failure) -> [UInt8] {
    let bytes = try bytes()
    guard bytes.count <= limit else { throw bad(.tooLarge, "more than \(limit) bytes") }
    return bytes
  }

  private func bytes() throws(Failure) -> [UInt8] {
    if path == "-" { return try StandardInput.bytes(limit: limit) }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(Sentence(reason: errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw unreadable("not a regular file")
    }
    return try StandardInput.bytes(limit: limit, from: file, name: name)
  }

  private func bad(_ code: Finding.Code, _ reason: Sentence) -> Failure {
    Failure(status: .badInput, at: name, code, saying: reason)
  }

  private func unreadable(_ reason: Sentence) -> Failure {
    Failure(status: .noInput, at: name, .unreadable, saying: reason)
  }
}
