import DecisionModel

extension Remark {
  /// What is said of a flaw: what it is, in how many cases, and one of them.
  init(_ flaw: Flaw, _ model: Model) {
    let name = quoted(model.name(of: flaw.place))
    let other = flaw.other.map { quoted(model.name(of: $0)) } ?? ""
    let cases = flaw.cases(model)
    switch flaw.kind {
    case .gap:
      self.init(.gap, "\(flaw.place.silence(name)) in \(cases)", hint: flaw.place.remedy)
    case .overlap:
      self.init(
        .overlap, "the rules \(other) and \(name) both hold in \(cases)",
        hint: "the policy is unique, so no two rules may hold at once")
    case .deadRule:
      self.init(
        .deadRule, "the rule \(name) never decides anything",
        hint: flaw.place.cause)
    case .uselessQuestion:
      self.init(
        .uselessQuestion, "the answer to \(name) never changes anything", severity: .warning)
    case .unreachableNode:
      self.init(.unreachableNode, "no case comes to the node \(name)", severity: .warning)
    case .unreachableOutcome:
      self.init(
        .unreachableOutcome, "no case ends in the outcome \(name)", severity: .warning)
    case .couldBeUnique:
      self.init(
        .couldBeUnique, "no two rules of \(name) ever hold at once",
        hint: "with the policy unique, this would be checked from now on", severity: .note)
    case .notMonotone:
      let step = model.step(flaw.place)
      let what: Sentence =
        flaw.other == nil
        ? "\(step) lowers the outcome in \(cases)" : "\(step) lowers the referral in \(cases)"
      self.init(.notMonotone, what, severity: .warning)
    case .lessUrgent:
      self.init(
        .lessUrgent, "\(model.step(flaw.place)) makes the referral less urgent in \(cases)",
        severity: .note)
    case .blockedOutcome:
      self.init(
        .blockedOutcome,
        "the flag \(name) rules out \(other), which is shown all the same in \(cases)",
        severity: .warning)
    }
    evidence = Finding.Evidence(
      count: flaw.count, witness: model.json(flaw.witness), raised: flaw.raised.map(model.json))
  }
}

extension Flaw {
  /// How many cases there are, and one of them.
  fileprivate func cases(_ model: Model) -> Sentence {
    let example = model.told(witness)
    if example.isEmpty { return number }
    return "\(number), such as \(example)"
  }

  private var number: Sentence {
    switch count {
    case .max: "more than \(Int.max - 1) cases"
    case 1: "1 case"
    default: "\(count) cases"
    }
  }
}

extension Flaw.Place {
  /// Who says nothing.
  fileprivate func silence(_ name: String) -> Sentence {
    switch self {
    case .node: "no way out of the node \(name) is taken"
    default: "no rule of \(name) holds"
    }
  }

  /// Why a rule never decides anything.
  fileprivate var cause: Sentence {
    switch self {
    case .provisional: "its outcome is possible in none of the cases that it is about"
    default: "other rules take all its cases, or what it tests is not asked on the way"
    }
  }

  /// What would close a gap.
  fileprivate var remedy: Sentence {
    switch self {
    case .node: "add a rule or branch for them"
    default: "add a rule for them, or 'else'"
    }
  }
}

extension Model {
  /// A raised answer in words.
  fileprivate func step(_ place: Flaw.Place) -> Sentence {
    guard case .step(let question, let option) = place else { return "" }
    let (name, options) = (questions[question].id.text, questions[question].options)
    let (lower, higher) = (options[option].id.text, options[option + 1].id.text)
    return "raising \(quoted(name)) from \(quoted(lower)) to \(quoted(higher))"
  }
}
