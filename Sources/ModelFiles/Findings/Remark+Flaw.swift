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
        hint: "other rules take all its cases, or what it tests is not asked on the way")
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
      let what = flaw.other == nil ? "outcome" : "referral"
      self.init(
        .notMonotone, "\(step) lowers the \(what) in \(cases)", severity: .warning)
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
  fileprivate func cases(_ model: Model) -> String {
    let number = count == .max ? "more than \(Int.max - 1)" : "\(count)"
    let example = model.told(witness)
    let noun = count == 1 ? "case" : "cases"
    return "\(number) \(noun)" + (example.isEmpty ? "" : ", such as \(example)")
  }
}

extension Flaw.Place {
  /// Who says nothing.
  fileprivate func silence(_ name: String) -> String {
    switch self {
    case .node: "no way out of the node \(name) is taken"
    default: "no rule of \(name) holds"
    }
  }

  /// What would close a gap.
  fileprivate var remedy: String {
    switch self {
    case .node: "add a rule or branch for them"
    default: "add a rule for them, or 'else'"
    }
  }
}

extension Model {
  /// A raised answer in words.
  fileprivate func step(_ place: Flaw.Place) -> String {
    guard case .step(let question, let option) = place else { return "" }
    let (name, options) = (questions[question].id.text, questions[question].options)
    return "raising \(quoted(name)) from \(quoted(options[option].id.text))"
      + " to \(quoted(options[option + 1].id.text))"
  }
}
