extension Interpreter {
  typealias Slots = [Facts.Slot]

  /// Fills the outline from scratch: walks the tree, then works out flags, referral
  /// and adaptation.
  func evaluate(_ slots: Slots, into outline: inout Outline) {
    clear(&outline)
    walk(slots, &outline)
    settleVerdict(&outline)
    noteReadings(&outline)
    raiseFlags(slots, &outline)
    if hasReferral { outline.referral = result(of: decisionCount, slots, &outline) }
    if hasAdaptation { adapt(slots, &outline) }
  }

  /// Works out which duties and notes apply to the case that was evaluated last.
  func advise(_ slots: Slots, into outline: inout Outline) {
    var duties = Candidates(dutyIndex, tables.standing(dutyIndex, slots, &outline))
    while let duty = duties.next(tables, &outline) {
      outline.duties[duty.position] =
        duty.isCertain ? .yes : truth(code.duties[duty.position], slots, &outline)
    }
    var notes = Candidates(noteIndex, tables.standing(noteIndex, slots, &outline))
    while let note = notes.next(tables, &outline) {
      outline.notes[note.position] =
        note.isCertain ? .yes : truth(code.notes[note.position], slots, &outline)
    }
  }

  /// Keeps the outcomes of a certain verdict at hand.
  private func noteReadings(_ outline: inout Outline) {
    guard outline.verdict >= 0 else {
      (outline.firstReading, outline.readings) = (.max, .max)
      return
    }
    let verdict = verdicts[outline.verdict]
    outline.firstReading = verdict.first >= 0 ? 1 << UInt64(verdict.first) : 0
    outline.readings = verdict.mask
  }

  private func raiseFlags(_ slots: Slots, _ outline: inout Outline) {
    var flags = Candidates(flagIndex, tables.standing(flagIndex, slots, &outline))
    while let flag = flags.next(tables, &outline) {
      let bit = UInt64(1) << UInt64(flag.position)
      switch flag.isCertain ? .yes : truth(code.flags[flag.position], slots, &outline) {
      case .yes: outline.raisedFlags |= bit
      case .open: outline.openFlags |= bit
      case .no: break
      }
    }
  }

  private func clear(_ outline: inout Outline) {
    outline.verdict = -1
    outline.possibleVerdicts.removeAll(keepingCapacity: true)
    outline.path.removeAll(keepingCapacity: true)
    outline.firedRules.removeAll(keepingCapacity: true)
    outline.raisedFlags = 0
    outline.openFlags = 0
    outline.reading = -1
    outline.firstReading = .max
    outline.readings = .max
    outline.mayEndNowhere = false
    outline.usedQuestions.refill(0, count: words)
    outline.reached.refill(.no, count: questions.count)
    outline.decisions.refill(Outline.ResultState(), count: decisionCount)
    outline.adaptations.refill(Outline.ResultState(), count: outcomeCount)
    outline.duties.refill(.no, count: code.duties.count)
    outline.notes.refill(.no, count: code.notes.count)
    outline.referral = Outline.ResultState()
    for question in refinements { outline.reached[Int(question)] = .yes }
  }

  private func adapt(_ slots: Slots, _ outline: inout Outline) {
    var left = readings(&outline) & suggestions
    while left != 0 {
      let outcome = left.trailingZeroBitCount
      left &= left - 1
      outline.reading = outcome
      outline.adaptations[outcome] = result(of: decisionCount + 1, slots, &outline)
    }
    outline.reading = -1
  }

  /// Every outcome that some possible verdict names, as a mask.
  private func readings(_ outline: inout Outline) -> UInt64 {
    if outline.verdict >= 0 { return verdicts[outline.verdict].mask }
    return outline.possibleVerdicts.reduce(0) { $0 | verdicts[$1].mask }
  }

  /// Notes that a rule decided something.
  func fire(_ rule: Int, _ outline: inout Outline) {
    outline.firedRules.append(rule)
    for word in 0..<words { outline.usedQuestions[word] |= tested[rule * words + word] }
  }
}

extension Array {
  /// Gives every element the value, without allocating when the count is right already.
  fileprivate mutating func refill(_ value: Element, count: Int) {
    if self.count != count {
      self = Array(repeating: value, count: count)
    } else {
      withUnsafeMutableBufferPointer { $0.update(repeating: value) }
    }
  }
}
