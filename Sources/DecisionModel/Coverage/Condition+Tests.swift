extension Condition {
  /// The tests that it is made of, from first to last.
  var tests: [Condition] {
    switch self {
    case .always: []
    case .all(let parts), .any(let parts), .count(let parts, _): parts.flatMap(\.tests)
    case .not(let part): part.tests
    default: [self]
    }
  }

  /// Whether it holds when its tests, from first to last, are these.
  func truth(_ tests: [Truth]) -> Truth {
    var rest = tests[...]
    return truth(&rest)
  }

  private func truth(_ rest: inout ArraySlice<Truth>) -> Truth {
    switch self {
    case .always: return .yes
    case .all(let parts): return parts.map { $0.truth(&rest) }.min() ?? .yes
    case .any(let parts): return parts.map { $0.truth(&rest) }.max() ?? .no
    case .count(let parts, let range):
      let truths = parts.map { $0.truth(&rest) }
      let least = truths.count { $0 == .yes }
      let most = truths.count { $0 != .no }
      return Truth(
        every: range.contains(least) && range.contains(most),
        some: range.overlaps(least...most))
    case .not(let part): return part.truth(&rest).negated
    default: return rest.popFirst() ?? .open
    }
  }
}
