/// How far each section of a plan has come; said in words, never as a percentage.
public struct PlanCompleteness: Hashable, Sendable {
  /// How far a section has come.
  public enum State: String, CaseIterable, Sendable {
    /// Nothing has been said in it.
    case empty
    /// Something has been said, and something is missing.
    case begun
    /// Nothing is missing in it.
    case complete
  }

  /// How far each section has come.
  public let states: [PlanSection: State]
  /// What is missing.
  public let missing: [PlanRemark]
  /// What contradicts.
  public let contradictions: [PlanRemark]

  /// Judges a plan by the remarks on it.
  public init(_ plan: CarePlan, _ remarks: [PlanRemark]) {
    missing = remarks.filter { $0.rule.kind == .missing }
    contradictions = remarks.filter { $0.rule.kind == .contradiction }
    let lacking = Set(missing.map(\.place.section))
    states = PlanSection.allCases.reduce(into: [:]) { states, section in
      let isBegun = plan.hasContent(in: section)
      states[section] = lacking.contains(section) ? (isBegun ? .begun : .empty) : .complete
    }
  }

  /// Whether nothing is missing anywhere.
  public var isComplete: Bool { missing.isEmpty && contradictions.isEmpty }
}

extension CarePlan {
  /// Whether anything has been said in a section.
  public func hasContent(in section: PlanSection) -> Bool {
    if let list = section.list, !elements(of: list).isEmpty { return true }
    return section.keys.contains { key in
      key != .label && key != .stage && !self[key].isEmpty
    }
  }
}
