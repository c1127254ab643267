import Foundation
import Testing
import Texts

@testable import Screens

/// Whole walks in plain lines, each in a file that holds what is typed and what is answered.
///
/// With `UPDATE_TRANSCRIPTS=1` in the environment the answers are written anew.
struct PlainTranscriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/Transcripts")

  @Test(
    arguments: [
      "first-walk", "stop-and-hold", "departure", "mistakes", "offers", "offers-search",
      "references", "map", "workshop", "cases",
    ],
    Language.allCases)
  func `a walk in plain lines says this`(name: String, language: Language) throws {
    let file = Self.folder.appending(path: "\(name).\(language.rawValue).txt")
    let expected = try String(contentsOf: file, encoding: .utf8)
    var session = try PlainSession(language: language)
    let marked = expected.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0.hasPrefix("> ") || $0 == ">" }
    session.type(marked.map { String($0.dropFirst(2)) })
    let said =
      session.hasEnded ? session.transcript : session.transcript.dropLast(2) + session.walk.farewell
    let transcript = said.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "> " ? ">" : String($0) }.joined(separator: "\n")
    if transcript == expected { return }
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPTS"] == "1" {
      try transcript.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("another transcript:\n\(transcript)")
  }
}
