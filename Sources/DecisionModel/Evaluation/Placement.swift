/// Which outcomes a set of possible verdicts leaves, and in what order.
struct Placement {
  /// The outcome that comes first.
  let first: Int?
  /// Every outcome that is shown.
  let readings: [Int]
  /// Those that every verdict names beside the first.
  let alternatives: [Int]
  /// Those that only some verdicts name.
  let possible: [Int]
  /// The provisional rule that chose the first.
  let provisionalRule: Int?
  private let isCertain: Bool
  private let hasGap: Bool

  /// Works out the placement; `provisional` is asked only when the verdicts disagree.
  init(
    _ leaves: [Int], _ model: Model,
    provisional: (Set<Int>) -> (rule: Int, outcome: Int)?
  ) {
    let ends = leaves.filter(model.tree.verdicts.indices.contains).map { model.tree.verdicts[$0] }
    let verdicts = ends.map(\.outcomes)
    hasGap = verdicts.count < leaves.count
    isCertain = leaves.count == 1 && verdicts.count == 1
    let union = verdicts.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let firsts = Set(ends.map(\.first))
    let rule = firsts.count > 1 ? provisional(union) : nil
    first = firsts.count == 1 ? ends.first?.first : rule?.outcome
    provisionalRule = rule?.rule
    let shared = verdicts.dropFirst().reduce(Set(verdicts.first ?? [])) { $0.intersection($1) }
    let lead = first
    let ordered =
      isCertain
      ? verdicts[0]
      : [lead].compactMap { $0 } + union.sorted().filter { $0 != lead }
    readings = ordered
    alternatives =
      firsts.count == 1 ? ordered.filter { $0 != lead && shared.contains($0) } : []
    let others = alternatives
    possible =
      isCertain ? [] : ordered.filter { firsts.count > 1 || ($0 != lead && !others.contains($0)) }
  }

  func role(of outcome: Int) -> Decision.Role {
    if outcome == first { return .first }
    return alternatives.contains(outcome) || isCertain ? .alternative : .possible
  }

  func status(_ model: Model) -> Decision.Status {
    if readings.isEmpty { return .gap }
    guard let first else { return isCertain ? .unranked : .open }
    switch model.outcomes[first].kind {
    case .stop where provisionalRule == nil: return .stopped
    case .undecided where provisionalRule == nil: return .undecided
    default: return possible.isEmpty && !hasGap ? .suggested : .provisional
    }
  }

  func orAbove(_ model: Model) -> [Int] {
    guard let first, model.outcomes[first].isOrAbove, let rank = model.outcomes[first].rank
    else { return [] }
    return model.outcomes.indices.filter { (model.outcomes[$0].rank ?? .min) > rank }
  }
}
