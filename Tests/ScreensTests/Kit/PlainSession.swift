import Canvas
import DecisionModel
import Reports
import Texts

@testable import Screens

/// The walk in plain lines, with somebody typing; files are written to memory.
struct PlainSession: Sendable {
  private(set) var walk: PlainWalk
  private var session: Session
  /// Everything that was written, with what was typed after each mark.
  private(set) var transcript: String
  private(set) var hasEnded = false

  init(language: Language = .nb, charset: Charset = .utf8, columns: Int? = 78) throws {
    session = try Session(language: language)
    walk = PlainWalk(content: session.state.content, charset: charset, columns: columns)
    session.state = walk.state
    transcript = walk.tell()
  }

  var state: AppState { walk.state }
  /// What was asked of the world around.
  var effects: [Effect] { session.effects }

  /// Types a line and ends it with Enter.
  mutating func type(_ line: String) {
    transcript += line + "\n"
    for event in walk.read(line) where !hasEnded {
      session.state = walk.state
      session.take(event)
      walk.state = session.state
      hasEnded = session.effects.contains(.quit)
    }
    if !hasEnded { transcript += walk.tell() }
  }

  /// Types lines until the end of the input.
  mutating func type(_ lines: [String]) {
    for line in lines where !hasEnded { type(line) }
  }

  /// What was written since the line before the last one was typed.
  mutating func answer(to line: String) -> String {
    let start = transcript.count + line.count + 1
    type(line)
    return String(transcript.dropFirst(start))
  }
}

extension Question {
  /// What is typed to give an answer.
  func line(for answer: Answer, _ texts: Catalogue) -> String {
    switch answer {
    case .option(let option): return String(option + 1)
    case .ticked(let ticked) where ticked.isEmpty:
      return options.firstIndex(where: \.isNone).map { String($0 + 1) } ?? ""
    case .ticked(let ticked):
      return ticked.sorted().map { String($0 + 1) }.joined(separator: " ")
    case .number(let value): return String(value)
    case .unknown, .declined: return options.isEmpty ? texts[.questionUnknown] : "0"
    }
  }
}
