/// The tables of every rule index of a model.
struct IndexTables: Sendable {
  /// What one subject leaves in.
  struct Part: Sendable {
    var subject: Clause.Subject
    /// Where its masks begin: one for each option, result, outcome or flag.
    var start: Int32
    /// How many masks there are.
    var count: Int32
    /// The clauses left in when it says nothing.
    var silent: UInt64
  }

  private(set) var parts: [Part] = []
  private(set) var masks: [UInt64] = []
  /// The rule of each clause.
  private(set) var rules: [Int32] = []
  /// The clauses of the same rule, of each clause.
  private(set) var siblings: [UInt64] = []

  /// Indexes a block of rules by their conditions.
  ///
  /// The flags themselves may rest on earlier flags, which are not known before the block is.
  mutating func add(
    _ conditions: [Condition], _ model: Model, areFlags: Bool = false
  ) -> RuleIndex {
    let first = Int32(rules.count)
    let clauses = Clause.clauses(of: conditions, model.questions, knowingFlags: !areFlags)
    for clause in clauses {
      rules.append(clause.rule)
      siblings.append(clauses.mask { $0.rule == clause.rule })
    }
    var subjects: [Clause.Subject] = []
    for demand in clauses.flatMap(\.demands) where !subjects.contains(demand.subject) {
      subjects.append(demand.subject)
    }
    let start = Int32(parts.count)
    for subject in subjects where !subject.isDecision { add(subject, clauses, model) }
    let middle = Int32(parts.count)
    for subject in subjects where subject.isDecision { add(subject, clauses, model) }
    return RuleIndex(
      count: Int32(conditions.count), clauses: first..<Int32(rules.count),
      known: start..<middle, decisions: middle..<Int32(parts.count),
      exact: clauses.mask(\.isExact),
      free: clauses.mask { $0.isExact && !$0.demands.contains(where: \.subject.isDecision) })
  }

  private mutating func add(_ subject: Clause.Subject, _ clauses: [Clause], _ model: Model) {
    let count = subject.valueCount(in: model)
    let start = masks.count
    masks += Array(repeating: 0, count: count)
    var silent: UInt64 = 0
    for (position, clause) in clauses.enumerated() {
      let bit = UInt64(1) << UInt64(position)
      guard let demand = clause.demands.first(where: { $0.subject == subject }) else {
        silent |= bit
        continue
      }
      for value in 0..<count where demand.allowed & (1 << UInt64(value)) != 0 {
        masks[start + value] |= bit
      }
    }
    parts.append(
      Part(subject: subject, start: Int32(start), count: Int32(count), silent: silent))
  }
}

extension [Clause] {
  /// The clauses of which something is true, as a mask.
  fileprivate func mask(_ isMember: (Clause) -> Bool) -> UInt64 {
    indices.reduce(0) { isMember(self[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }
}
