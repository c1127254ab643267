import Canvas
import Foundation
import Testing
import Texts

@testable import Screens

/// What a screen reader says after each key: the line on which the cursor stands.
///
/// Each walk is a file that holds a key on one line and what is then read on the next. With
/// `UPDATE_TRANSCRIPTS=1` in the environment what is read is written anew.
struct ScreenReaderTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/Transcripts/Screen")

  @Test(arguments: ["walk", "lists", "map"], Language.allCases)
  func `after each key the cursor stands on what is to be read`(
    name: String, language: Language
  ) throws {
    let file = Self.folder.appending(path: "\(name).\(language.rawValue).txt")
    let expected = try String(contentsOf: file, encoding: .utf8)
    let lines = expected.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    var session = try Session(language: language)
    var heard = ""
    for line in lines {
      try session.type(String(line))
      heard += "\(line)\n  \(session.lineAtCursor)\n"
    }
    if heard == expected { return }
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPTS"] == "1" {
      try heard.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("something else is read:\n\(heard)")
  }

  @Test(arguments: Language.allCases)
  func `what is selected is said to be, without colour and without a box`(
    language: Language
  ) throws {
    for name in ["walk", "lists", "map"] {
      let file = Self.folder.appending(path: "\(name).\(language.rawValue).txt")
      let read = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("  ") }
      #expect(read.count > 15)
      #expect(read.count { $0.contains(">") } * 3 > read.count * 2, "\(name)")
      #expect(read.allSatisfy { $0.contains { $0.isLetter } }, "\(name)")
    }
  }
}

extension Session {
  /// The line on which the cursor stands, with one blank where there are several.
  fileprivate var lineAtCursor: String {
    let frame = frame
    let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let cursor = frame.cursor, lines.indices.contains(cursor.line) else { return "" }
    return lines[cursor.line].split(separator: " ").joined(separator: " ")
  }
}
