public import DecisionModel

/// A case that has been decided, with all that a report of it needs.
public struct DecidedCase: Sendable {
  /// What was answered.
  public let answers: Answers
  /// What the model says.
  public let decision: Decision
  /// What decided it.
  public let reasoner: Reasoner
  /// How it is put into words.
  public let wording: Wording
  /// The hash of the pack's content, in hexadecimal.
  public let contentHash: String
  /// Where and when it was decided.
  public let setting: Setting
  /// What statements point at.
  let allSources: [Source]

  /// Decides a case.
  public init(
    answers: Answers, reasoner: Reasoner, wording: Wording, contentHash: String,
    setting: Setting = Setting()
  ) {
    self.init(
      answers: answers, decision: reasoner.decide(answers), reasoner: reasoner, wording: wording,
      contentHash: contentHash, setting: setting)
  }

  /// Takes a case that has been decided already; the sources are those of the model, unless they
  /// were read apart from it.
  public init(
    answers: Answers, decision: Decision, reasoner: Reasoner, wording: Wording,
    contentHash: String, setting: Setting = Setting(), sources: [Source]? = nil
  ) {
    self.answers = answers
    self.decision = decision
    self.reasoner = reasoner
    self.wording = wording
    self.contentHash = contentHash
    self.setting = setting
    allSources = sources ?? reasoner.model.sources
  }

  var model: Model { reasoner.model }

  /// The rules that decided something, in the order they did, each once.
  var rules: [RuleBook.Entry] {
    var seen: Set<Int> = []
    return decision.rules.filter { seen.insert($0).inserted }
      .map { reasoner.evaluator.rules.entries[$0] }
  }

  /// The rules that say something to a reader, each reason once.
  ///
  /// Left out are steps of the walk without a reason of their own, and rules that only pass on
  /// what an earlier decision said.
  public var tellingRules: [RuleBook.Entry] {
    var said: Set<String> = []
    return rules.filter { rule in
      guard rule.reason != nil || (!isStep(rule) && asksItself(rule)), isAboutTheCase(rule)
      else { return false }
      return said.insert(wording.reason(rule, answers)).inserted
    }
  }

  /// Why a rule holds, with source and strength.
  public func grounds(of rule: RuleBook.Entry) -> String {
    "\(wording.reason(rule, answers)) (\(wording.basis(rule.basis)))"
  }

  /// Whether the rule speaks of the case as it is, and not of one among several readings.
  private func isAboutTheCase(_ rule: RuleBook.Entry) -> Bool {
    guard case .adaptation = rule.place else { return true }
    return decision.first != nil
  }

  /// Whether the rule looks at answers, and does not pass on what earlier decisions said.
  private func asksItself(_ rule: RuleBook.Entry) -> Bool {
    if case .node(let node, _) = rule.place, model.tree.nodes[node].question != nil { return true }
    return !rule.when.questions.isEmpty && rule.when.decisions.isEmpty
  }

  /// Whether the rule only leads from one question to the next.
  private func isStep(_ rule: RuleBook.Entry) -> Bool {
    guard case .node(let node, let branch) = rule.place,
      case .node = model.tree.nodes[node].allBranches[branch].target
    else { return false }
    return true
  }
}
