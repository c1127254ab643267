extension Interpreter {
  /// Works out what a rule list says.
  ///
  /// The rule that settles it is noted as fired, unless it is the one that `fired` already.
  func result(
    of index: Int, _ slots: Slots, _ outline: inout Outline, fired: Int32 = -1
  ) -> Outline.ResultState {
    let list = lists[index]
    var state =
      list.isHighest ? highest(list, slots, &outline) : firstThatHolds(list, slots, &outline)
    state.isKnown = true
    if state.certain != nil, state.rule >= 0, state.rule != fired {
      fire(Int(list.firstNumber + state.rule), &outline)
    }
    return state
  }

  private func firstThatHolds(
    _ list: List, _ slots: Slots, _ outline: inout Outline
  ) -> Outline.ResultState {
    var state = Outline.ResultState()
    var candidates = Candidates(list.index, tables.standing(list.index, slots, &outline))
    while let candidate = candidates.next(tables, &outline) {
      let rule = rules[Int(list.rules.lowerBound) + candidate.position]
      let truth = candidate.isCertain ? .yes : truth(rule.start, slots, &outline)
      if truth == .no { continue }
      state.possible |= 1 << UInt64(rule.result)
      if truth == .yes {
        state.rule = Int32(candidate.position)
        return state
      }
    }
    addOtherwise(list, &state)
    return state
  }

  private func highest(
    _ list: List, _ slots: Slots, _ outline: inout Outline
  ) -> Outline.ResultState {
    var state = Outline.ResultState()
    var certain: Int32 = -1
    var candidates = Candidates(list.index, tables.standing(list.index, slots, &outline))
    while let candidate = candidates.next(tables, &outline) {
      let rule = rules[Int(list.rules.lowerBound) + candidate.position]
      guard rule.result > certain else { continue }
      switch candidate.isCertain ? .yes : truth(rule.start, slots, &outline) {
      case .no: continue
      case .open: state.possible |= 1 << UInt64(rule.result)
      case .yes:
        certain = rule.result
        state.rule = Int32(candidate.position)
      }
    }
    if certain >= 0 {
      state.possible = state.possible & ~mask(below: Int(certain)) | 1 << UInt64(certain)
    } else {
      addOtherwise(list, &state)
    }
    return state
  }

  private func addOtherwise(_ list: List, _ state: inout Outline.ResultState) {
    if list.otherwise >= 0 {
      state.possible |= 1 << UInt64(list.otherwise)
    } else {
      state.mayBeNone = true
    }
  }

  /// What a decision says, worked out once in an evaluation.
  func decision(_ index: Int, _ slots: Slots, _ outline: inout Outline) -> Outline.ResultState {
    let known = outline.decisions[index]
    if known.isKnown { return known }
    let state = result(
      of: index, slots, &outline, fired: known.certain == nil ? -1 : known.rule)
    outline.decisions[index] = state
    return state
  }
}
