import DecisionModel

extension ConditionReader {
  /// `outcome`, `reading`, `readings`, `referral` and `flag`.
  func ofResult(_ entry: Item.Entry) -> Condition {
    let needed: Scope =
      switch entry.key {
      case "referral": .referral
      case "flag": .flags
      default: .readings
      }
    guard scope.contains(needed) else {
      document.report(.misplaced(entry.key), atKeyOf: entry)
      return .always
    }
    guard let word = document.word(entry.value), let test = TestText(word, in: document) else {
      return .always
    }
    if test.isAnything { return .always }
    let condition = condition(entry.key, test)
    return test.isNegated ? .not(condition) : condition
  }

  private func condition(_ key: String, _ test: TestText) -> Condition {
    switch key {
    case "outcome": return .outcome(outcomes: mask(test, draft.outcomeNames))
    case "reading": return .reading(outcomes: mask(test, draft.outcomeNames))
    case "referral":
      return .referral(results: mask(test, draft.referralNames, isOrdered: true))
    case "flag": return .flag(flags: mask(test, draft.flagNames))
    default:
      let ranges = test.members.compactMap { range($0, bounds: 0...64, bands: [:]) }
      return ranges.count == 1 ? .readings(ranges[0]) : .any(ranges.map(Condition.readings))
    }
  }

  private func mask(_ test: TestText, _ names: Names, isOrdered: Bool = false) -> UInt64 {
    mask(
      test.members, names: names.all, unknown: names.unknown ?? .unknownOutcome,
      isOrdered: isOrdered, isComplete: names.isComplete)
  }
}

extension Remark {
  fileprivate static func misplaced(_ key: String) -> Remark {
    Remark(
      .misplacedCondition, "'\(key)' cannot be asked for here",
      hint: "it is not known yet when this is evaluated")
  }
}
