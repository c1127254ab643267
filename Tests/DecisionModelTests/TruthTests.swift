import Testing

@testable import DecisionModel

/// Kleene's tables: yes, no, and open where an answer is missing.
struct TruthTests {
  private static let truths: [Truth] = [.no, .open, .yes]
  private let small = SmallModel([.choice("p", 2), .choice("q", 2)])
  private let p = Condition.answer(0, 1)
  private let q = Condition.answer(1, 1)

  /// The answer that gives the test of a question this truth.
  private func answer(_ truth: Truth) -> Answer? {
    switch truth {
    case .no: .option(0)
    case .open: nil
    case .yes: .option(1)
    }
  }

  private func table(_ condition: Condition) -> [[Truth]] {
    Self.truths.map { p in
      Self.truths.map { q in small.truth(of: condition, answer(p), answer(q)) }
    }
  }

  @Test func `and is the lower of the two`() {
    let expected: [[Truth]] = [[.no, .no, .no], [.no, .open, .open], [.no, .open, .yes]]
    #expect(table(.all([p, q])) == expected)
  }

  @Test func `or is the higher of the two`() {
    let expected: [[Truth]] = [[.no, .open, .yes], [.open, .open, .yes], [.yes, .yes, .yes]]
    #expect(table(.any([p, q])) == expected)
  }

  @Test func `not turns yes and no around and leaves open as it is`() {
    let expected: [[Truth]] = [[.yes, .yes, .yes], [.open, .open, .open], [.no, .no, .no]]
    #expect(table(.not(p)) == expected)
  }

  @Test func `exactly one of two is open as long as one of them is`() {
    let expected: [[Truth]] = [[.no, .open, .yes], [.open, .open, .open], [.yes, .open, .no]]
    #expect(table(.count([p, q], in: 1...1)) == expected)
  }

  @Test func `all of nothing holds and any of nothing does not`() {
    #expect(small.truth(of: .all([])) == .yes)
    #expect(small.truth(of: .any([])) == .no)
    #expect(small.truth(of: .always) == .yes)
  }

  @Test func `three-valued logic does not see that p or not p always holds, diagrams do`() throws {
    var small = small
    small.askEverything()
    small.decide([.otherwise(small.verdict(0))])
    small.flags = [.make("F", when: .any([p, .not(p)]))]
    #expect(small.model.evaluate(nil, nil).openFlags == 1)
    #expect(try Reasoner(small.model).decide(Answers()).certainFlags == [0])
  }
}
