extension Run {
  /// Works out what a rule list says.
  ///
  /// The rule that settles it is noted as fired, unless it is the one that `fired` already.
  func result(
    of list: RuleList, _ code: [Int32], _ firstRule: Int, _ outline: inout Outline,
    fired: Int32 = -1
  ) -> Outline.ResultState {
    var state =
      list.policy == .highest
      ? highest(list, code, &outline) : firstThatHolds(list, code, &outline)
    state.isKnown = true
    if state.certain != nil, state.rule >= 0, state.rule != fired {
      fire(firstRule + Int(state.rule), &outline)
    }
    return state
  }

  private func firstThatHolds(
    _ list: RuleList, _ code: [Int32], _ outline: inout Outline
  ) -> Outline.ResultState {
    var state = Outline.ResultState()
    for position in list.rules.indices {
      let truth = truth(code[position], &outline)
      if truth == .no { continue }
      state.possible |= 1 << UInt64(list.rules[position].then)
      if truth == .yes {
        state.rule = Int32(position)
        return state
      }
    }
    addOtherwise(list, &state)
    return state
  }

  private func highest(
    _ list: RuleList, _ code: [Int32], _ outline: inout Outline
  ) -> Outline.ResultState {
    var state = Outline.ResultState()
    var certain = -1
    for position in list.rules.indices where list.rules[position].then > certain {
      let result = list.rules[position].then
      switch truth(code[position], &outline) {
      case .no: continue
      case .open: state.possible |= 1 << UInt64(result)
      case .yes:
        certain = result
        state.rule = Int32(position)
      }
    }
    if certain >= 0 {
      state.possible = state.possible & ~mask(below: certain) | 1 << UInt64(certain)
    } else {
      addOtherwise(list, &state)
    }
    return state
  }

  private func addOtherwise(_ list: RuleList, _ state: inout Outline.ResultState) {
    if let otherwise = list.otherwise {
      state.possible |= 1 << UInt64(otherwise)
    } else {
      state.mayBeNone = true
    }
  }

  /// What a decision says, worked out once in an evaluation.
  func decision(_ index: Int, _ outline: inout Outline) -> Outline.ResultState {
    if outline.decisions[index].isKnown { return outline.decisions[index] }
    let state = result(
      of: evaluator.model.decisions[index], evaluator.code.decisions[index],
      evaluator.rules.decisionStart[index], &outline,
      fired: outline.decisions[index].certain == nil ? -1 : outline.decisions[index].rule)
    outline.decisions[index] = state
    return state
  }
}
