import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// The training cases, walked by keys alone.
struct CaseWalkTests {
  @Test func `every training case ends on a screen with its expected outcome`() throws {
    let national = try National.read()
    #expect(national.cases.count == 24)
    for training in national.cases {
      var session = try Session()
      session.walk(training.answers)
      let expected = training.expected.first
      let index = national.model.outcomes.firstIndex { $0.id == expected }
      let name = index.map { session.state.content.wording.outcome($0) }
      #expect(session.state.decision.first == index, "\(training.id)")
      #expect(session.shows(name ?? session.texts[.resultOpen]), "\(training.id)")
    }
  }

  @Test func `every reading of a training case is on the screen`() throws {
    let national = try National.read()
    for training in national.cases {
      var session = try Session()
      session.walk(training.answers)
      for reading in training.expected.readings {
        let index = national.model.outcomes.firstIndex { $0.id == reading }
        let name = session.state.content.wording(national.model.outcomes[try #require(index)].name)
        #expect(session.shows(name), "\(training.id) \(reading)")
      }
    }
  }

  @Test func `no walk takes more than twelve keys, but one that may take thirteen`() throws {
    var counts: [String: Int] = [:]
    for training in try National.read().cases {
      var session = try Session()
      counts[training.id.text] = session.walk(training.answers).count
    }
    #expect(counts["V01"] == 9)
    #expect(counts.filter { $0.value > 12 }.count <= 1, "\(counts)")
    #expect(counts.values.allSatisfy { $0 <= 13 }, "\(counts)")
  }

  @Test func `a refinement leads to the expected adaptation`() throws {
    let national = try National.read()
    for training in national.cases {
      var session = try Session()
      session.walk(training.answers)
      try session.refine(training.answers)
      guard let expected = training.expected.adaptation, let list = national.model.advice.adaptation
      else { continue }
      let choice = session.state.decision.readings.first?.adaptation
      #expect(choice.map { list.results[$0.least].id } == expected, "\(training.id)")
    }
  }
}

extension Session {
  /// Whether the screen has these words, in letters of any size.
  fileprivate func shows(_ words: String) -> Bool {
    self.words.lowercased().contains(words.lowercased())
  }

  /// Answers the refinements that a case has answers to.
  fileprivate mutating func refine(_ answers: Answers) throws {
    let isAnswered = model.questions.contains { $0.isRefinement && answers[$0.id] != nil }
    guard isAnswered, state.isEnabled(.refine) else { return }
    try type("t")
    for _ in 0..<5 {
      guard let question, let answer = answers[question.id] else { break }
      for key in question.keys(for: answer) { press(key) }
    }
  }
}
