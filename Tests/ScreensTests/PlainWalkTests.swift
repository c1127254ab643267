import Canvas
import DecisionModel
import Foundation
import ModelFiles
import Reports
import Testing
import Texts

@testable import Screens

/// Plain lines and screens come to the same.
struct PlainWalkTests {
  @Test(arguments: [
    "hovedforlop-voksne", "composite-score", "eight-domains", "screening-scores",
  ])
  func `the same answers lead to the same result in plain lines and on screens`(
    name: String
  ) throws {
    let pack = try Pack(name)
    #expect(!pack.cases.isEmpty)
    for training in pack.cases {
      let screen = pack.walkedOnScreen(training.answers)
      let plain = pack.walkedInLines(training.answers)
      #expect(plain.state.present == screen.present, "\(training.id)")
      #expect(plain.state.decision == screen.decision, "\(training.id)")
      #expect(plain.state.conclusion != nil, "\(training.id)")
      #expect(plain.state.recordText == screen.recordText, "\(training.id)")
      let frame = view(screen).text.words
      let page = plain.state.plainPage(.utf8).lines.joined(separator: " ").words
      #expect(!page.isEmpty && !frame.isEmpty)
      let first = screen.decision.first.map { screen.content.wording.outcome($0) }
      if let first { #expect(page.contains(first.uppercased()) || page.contains(first)) }
    }
  }

  @Test func `everything that the result says on a large screen is said in plain lines`() throws {
    for training in try National.read().cases {
      var session = try Session(118, 400)
      session.walk(training.answers)
      let page = session.state.plainPage(.utf8).lines.joined(separator: " ").words.lowercased()
      let body = session.state.chrome(charset: .utf8).body.lines.flatMap(\.pieces)
      for word in body.flatMap({ $0.text.words.lowercased().split(separator: " ") }) {
        #expect(page.contains(word), "\(training.id) \(word)")
      }
    }
  }
}

/// A pack whose cases are walked; nothing is read besides the model.
private struct Pack {
  let cases: [TrainingCase]
  private let content: Content

  init(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/Models/\(name)").path
    let isOwn = FileManager.default.fileExists(atPath: folder)
    let reader = PackReader(
      isOwn ? PackLocation(directory: folder) : Library.embedded.nationalPack)
    let model = try reader.model()
    cases = try reader.cases(for: model)
    let entries = try Library.embedded.interfaceTexts(language: "en")
    content = Content(
      reasoner: try Reasoner(model),
      wording: Wording(
        model: model, texts: Catalogue(language: .en, entries: entries), translation: [:]),
      contentHash: "0")
  }

  func walkedOnScreen(_ answers: Answers) -> AppState {
    var state = AppState(content: content, size: Size(columns: 80, lines: 24))
    _ = update(&state, .terminal(.key(.enter)))
    for _ in 0..<60 {
      guard let question = state.asked else { break }
      for key in question.keys(for: answers[question.id] ?? .unknown, in: state) {
        _ = update(&state, .terminal(.key(key)))
      }
    }
    return state
  }

  func walkedInLines(_ answers: Answers) -> PlainWalk {
    var walk = PlainWalk(content: content)
    type("1", &walk)
    for _ in 0..<60 {
      guard let question = walk.state.asked else { break }
      let answer = answers[question.id] ?? .unknown
      type(question.line(for: answer, content.wording.texts), &walk)
    }
    return walk
  }

  private func type(_ line: String, _ walk: inout PlainWalk) {
    _ = walk.tell()
    for event in walk.read(line) { _ = update(&walk.state, .terminal(event)) }
  }
}

extension AppState {
  /// The question in front, if there is one.
  fileprivate var asked: Question? {
    guard case .walk(let screen) = top, let index = screen.question else { return nil }
    return content.model.questions[index]
  }
}

extension Question {
  /// The keys that give an answer; numbers need the cursor for "do not know".
  fileprivate func keys(for answer: Answer, in state: AppState) -> [Key] {
    options.isEmpty && answer == .unknown ? [.down, .enter] : keys(for: answer)
  }
}

extension String {
  fileprivate var words: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
