/// Tells which of a block of rules can hold, and which certainly hold, by looking at each answer
/// once.
///
/// Every condition is taken apart into clauses, of which one must hold. A clause demands some
/// options of a question, or some results, outcomes or flags; it is out when none of them is
/// possible, and a clause that says all there is to say holds when every demand is met. What is
/// neither out nor certain still has to be evaluated. A block of more than 64 rules is not
/// indexed.
///
/// What an index knows lies in the ``IndexTables``; it is only their places.
struct RuleIndex: Sendable {
  /// The number of rules.
  var count: Int32
  /// Its clauses; none when the block is not indexed.
  var clauses: Range<Int32>
  /// What is demanded of answers, and of results that are known before the block is.
  var known: Range<Int32>
  /// What is demanded of decisions, which may not have been worked out yet.
  var decisions: Range<Int32>
  /// The clauses that their demands describe wholly.
  var exact: UInt64
  /// Those of them that demand nothing of decisions.
  var free: UInt64

  /// Whether the block was too large to be indexed.
  var isUnindexed: Bool { clauses.isEmpty && count > 64 }
}

/// How the clauses of a block stand by what is known.
struct ClauseStanding: Sendable {
  /// The clauses that are not out.
  var possible: UInt64
  /// The exact clauses with every known demand certainly met.
  var met: UInt64
}

extension IndexTables {
  /// How the clauses stand by the answers, and by the results known so far.
  func standing(
    _ index: RuleIndex, _ slots: [Facts.Slot], _ outline: inout Outline
  ) -> ClauseStanding {
    var standing = ClauseStanding(possible: mask(below: index.clauses.count), met: index.exact)
    for part in index.known {
      narrow(&standing, Int(part), values(of: parts[Int(part)].subject, slots, &outline))
    }
    return standing
  }

  /// Narrows the standing by the decisions; false while one of them has not been worked out.
  func narrow(
    _ standing: inout ClauseStanding, byDecisionsOf index: RuleIndex, _ outline: inout Outline
  ) -> Bool {
    var narrowed = standing
    for part in index.decisions {
      guard case .decision(let decision) = parts[Int(part)].subject else { continue }
      let state = outline.decisions[Int(decision)]
      guard state.isKnown else { return false }
      narrow(&narrowed, Int(part), Values(state))
    }
    standing = narrowed
    return true
  }

  /// The values that a subject can still have, and those whose clauses certainly hold.
  private struct Values {
    var may: UInt64
    var must: UInt64

    init(may: UInt64, must: UInt64) { (self.may, self.must) = (may, must) }

    /// A subject that has exactly one value: as long as several are possible, none is certain.
    init(oneOf may: UInt64, isCertain: Bool = true) {
      self.init(may: may, must: isCertain && may & (may &- 1) == 0 ? may : 0)
    }

    init(_ state: Outline.ResultState) {
      self.init(oneOf: state.possible, isCertain: !state.mayBeNone)
    }
  }

  @inline(__always)
  private func values(
    of subject: Clause.Subject, _ slots: [Facts.Slot], _ outline: inout Outline
  ) -> Values {
    switch subject {
    case .choice(let question):
      let reached = outline.reached[Int(question)]
      if reached == .no { return Values(may: 0, must: 0) }
      return Values(oneOf: slots[Int(question)].may, isCertain: reached == .yes)
    case .tickList(let question):
      let reached = outline.reached[Int(question)]
      if reached == .no { return Values(may: 0, must: 0) }
      let slot = slots[Int(question)]
      return Values(may: slot.may, must: reached == .yes ? slot.must : 0)
    case .decision: return Values(may: .max, must: 0)
    case .referral: return Values(outline.referral)
    case .outcome:
      return Values(oneOf: outline.firstReading, isCertain: outline.verdict >= 0)
    case .reading:
      if outline.reading >= 0 { return Values(oneOf: 1 << UInt64(outline.reading)) }
      return Values(may: outline.readings, must: outline.verdict >= 0 ? outline.readings : 0)
    case .flag:
      return Values(may: outline.raisedFlags | outline.openFlags, must: outline.raisedFlags)
    }
  }

  @inline(__always)
  private func narrow(_ standing: inout ClauseStanding, _ index: Int, _ values: Values) {
    let part = parts[index]
    var possible = part.silent
    var met = part.silent
    var rest = values.may & mask(below: Int(part.count))
    while rest != 0 {
      let value = rest.trailingZeroBitCount
      let clauses = masks[Int(part.start) + value]
      possible |= clauses
      if values.must & (1 << UInt64(value)) != 0 { met |= clauses }
      rest &= rest - 1
    }
    standing.possible &= possible
    standing.met &= met
  }
}
