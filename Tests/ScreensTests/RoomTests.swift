import Canvas
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// Whether what must be seen is seen on 80 columns and 24 lines, without scrolling.
struct RoomTests {
  /// The lines between the head and the foot.
  private static let room = 18

  @Test func `the result of every training case fits, in every language`() throws {
    for training in try National.read().cases {
      var session = try Session()
      session.walk(training.answers)
      expectRoom(&session, "\(training.id)")
    }
  }

  @Test(arguments: 0..<40)
  func `the result of random answers fits, in every language`(seed: Int) throws {
    var chance = Chance(seed: seed)
    for _ in 0..<3 {
      var session = try Session()
      session.answer(by: &chance)
      expectRoom(&session, "\(session.state.present.answers)")
    }
  }

  @Test func `every outcome fits`() throws {
    var firsts: Set<Int?> = []
    for training in try National.read().cases {
      var session = try Session()
      session.walk(training.answers)
      firsts.insert(session.state.decision.first)
    }
    for keys in ["Enter 0", "Enter 1 0", "Enter 1 1 6 Enter"] {
      var session = try Session()
      try session.type(keys)
      expectRoom(&session, "\(keys)")
      firsts.insert(session.state.decision.first)
    }
    #expect(firsts.isSuperset(of: try National.read().model.outcomes.indices.map { $0 }))
  }

  private func expectRoom(_ session: inout Session, _ comment: Comment) {
    for language in Language.allCases {
      switch session.state.conclusion {
      case .suggestion: expectSuggestion(session, comment)
      case .stop: expectContacts(session, comment)
      case nil: Issue.record("no end: \(comment)")
      }
      session.press(.character("l"))
      #expect(session.texts.language == language.next)
    }
  }

  /// Expects that nothing has to be scrolled, and that flags and the referral are not cut short.
  private func expectSuggestion(_ session: Session, _ comment: Comment) {
    let lines = session.state.chrome(charset: .utf8).body.lines.count
    #expect(lines <= Self.room, "\(lines) lines: \(comment)")
    let wording = session.state.content.wording
    let advice = session.model.advice
    for flag in session.state.decision.certainFlags.map({ advice.flags[$0] })
    where flag.effect != .hold || session.state.decision.isHeld {
      #expect(session.words.contains(wording(flag.name)), "\(flag.id): \(comment)")
    }
    if let choice = session.state.decision.referral, let list = advice.referral {
      let label = wording(list.results[choice.least].label)
      #expect(session.words.contains(label), comment)
    }
  }

  /// Expects that a stop says whom to call; what is only undecided need not.
  private func expectContacts(_ session: Session, _ comment: Comment) {
    guard session.state.decision.status == .stopped else { return }
    for number in ["113", "116 117", "112"] {
      #expect(session.words.contains(" \(number) "), "\(number) is missing: \(comment)")
    }
  }
}
