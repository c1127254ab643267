extension Interpreter {
  /// Whether a condition about the results of this evaluation holds.
  func truthOfResult(
    _ test: Program.Instruction, _ slots: Slots, _ outline: inout Outline
  ) -> Truth {
    switch test.operation {
    case .decision: return truth(decision(Int(test.index), slots, &outline), test.mask)
    case .referral: return truth(outline.referral, test.mask)
    case .outcome:
      return overVerdicts(&outline) { verdict in
        verdict.first >= 0 && test.mask & (1 << UInt64(verdict.first)) != 0
      }
    case .reading:
      if outline.reading >= 0 { return test.mask & (1 << outline.reading) != 0 ? .yes : .no }
      return overVerdicts(&outline) { $0.mask & test.mask != 0 }
    case .readings:
      return overVerdicts(&outline) { $0.count >= test.low && $0.count <= test.high }
    case .flag:
      return Truth(
        every: outline.raisedFlags & test.mask != 0,
        some: (outline.raisedFlags | outline.openFlags) & test.mask != 0)
    default: return .no
    }
  }

  private func truth(_ state: Outline.ResultState, _ results: UInt64) -> Truth {
    Truth(
      every: state.possible & ~results == 0 && !state.mayBeNone && state.possible != 0,
      some: state.possible & results != 0)
  }

  private func overVerdicts(_ outline: inout Outline, _ holds: (Verdict) -> Bool) -> Truth {
    if outline.verdict >= 0 { return holds(verdicts[outline.verdict]) ? .yes : .no }
    let count = outline.possibleVerdicts.count { holds(verdicts[$0]) }
    let isEvery = count == outline.possibleVerdicts.count && !outline.mayEndNowhere
    return Truth(every: count > 0 && isEvery, some: count > 0)
  }
}
