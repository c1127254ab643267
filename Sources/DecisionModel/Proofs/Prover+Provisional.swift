extension Prover {
  /// Looks for provisional rules whose outcome is possible in none of the cases that they are about.
  ///
  /// A rule that decides holds for certain by the answers there are, so all ways of giving those
  /// that are missing fulfil the rest of its condition, and one of them leads to its outcome. That
  /// an earlier rule takes all its cases is not looked for: a missing answer is one more value of
  /// every question, and two rules may share no full case and still both hold.
  mutating func proveProvisional() throws(LimitReached) {
    for (index, rule) in model.advice.provisional.enumerated() {
      let about = try compiler.compile(rule.when.answered)
      let isPossible = try compiler.compile(.reading(outcomes: 1 << UInt64(rule.outcome)))
      if try compiler.store.and(about, isPossible) == DiagramStore.no {
        noteAbsence(.deadRule, .provisional(index))
      }
    }
  }
}

extension Condition {
  /// What is said of the answers that are there: what asks for missing ones is taken as true.
  fileprivate var answered: Condition {
    switch self {
    case .missing: .always
    case .all(let parts): .all(parts.map(\.answered))
    case .any(let parts): .any(parts.map(\.answered))
    case .not(let part): part.asksForMissing ? .always : self
    case .count(let parts, _): parts.contains(where: \.asksForMissing) ? .always : self
    default: self
    }
  }

  private var asksForMissing: Bool {
    switch self {
    case .missing: true
    case .all(let parts), .any(let parts), .count(let parts, _):
      parts.contains(where: \.asksForMissing)
    case .not(let part): part.asksForMissing
    default: false
    }
  }
}
