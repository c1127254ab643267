/// One way for a rule to hold: demands that must all be met.
struct Clause: Sendable {
  /// What can be demanded something of.
  enum Subject: Hashable, Sendable {
    case choice(Int32)
    case tickList(Int32)
    case decision(Int32)
    case outcome, reading, referral, flag
  }

  /// The values of which a subject must have one.
  struct Demand: Sendable {
    var subject: Subject
    var allowed: UInt64
  }

  /// The position of the rule in its block.
  var rule: Int32
  var demands: [Demand] = []
  /// Whether the demands say all that the clause says.
  var isExact = true
}

extension Clause {
  /// The most clauses that a block can have: one for each bit of a mask.
  private static let limit = 64

  /// Takes the conditions of a block apart; nothing when it has too many rules for a mask.
  ///
  /// Conjunction and disjunction distribute over each other in three-valued logic too, so
  /// taking a condition apart changes nothing about when it is open.
  static func clauses(
    of conditions: [Condition], _ questions: [Question], knowingFlags: Bool
  ) -> [Clause] {
    let reading = Reading(questions: questions, knowsFlags: knowingFlags)
    let alternatives = conditions.map(reading.alternatives)
    let count = alternatives.reduce(0) { $0 + $1.count }
    let rules = count <= limit ? alternatives : conditions.map { [reading.summary($0)] }
    guard rules.count <= limit else { return [] }
    return rules.enumerated().flatMap { rule, clauses in
      clauses.map { clause in
        var clause = clause
        clause.rule = Int32(rule)
        return clause
      }
    }
  }

  /// Both at once; of two demands on one subject the second is left to be evaluated.
  private func and(_ other: Clause) -> Clause {
    var both = self
    both.isExact = isExact && other.isExact
    for demand in other.demands {
      if demands.contains(where: { $0.subject == demand.subject }) {
        both.isExact = false
      } else {
        both.demands.append(demand)
      }
    }
    return both
  }

  private struct Reading {
    var questions: [Question]
    var knowsFlags: Bool

    /// The clauses of which one must hold.
    func alternatives(of condition: Condition) -> [Clause] {
      switch condition {
      case .always: [Clause(rule: 0)]
      case .any(let parts): parts.flatMap(alternatives)
      case .all(let parts):
        product(of: parts.map(alternatives)) ?? [summary(condition)]
      default: [clause(demanding: demand(of: condition))]
      }
    }

    /// One clause that leaves in at least what the condition does.
    func summary(_ condition: Condition) -> Clause {
      guard case .all(let parts) = condition else {
        let alternatives = alternatives(of: condition)
        return alternatives.count == 1 ? alternatives[0] : Clause(rule: 0, isExact: false)
      }
      return parts.reduce(Clause(rule: 0)) { $0.and(summary($1)) }
    }

    private func product(of factors: [[Clause]]) -> [Clause]? {
      var result = [Clause(rule: 0)]
      for factor in factors {
        guard result.count * factor.count <= limit else { return nil }
        result = result.flatMap { clause in factor.map(clause.and) }
      }
      return result
    }

    private func clause(demanding demand: Demand?) -> Clause {
      guard let demand else { return Clause(rule: 0, isExact: false) }
      return Clause(rule: 0, demands: [demand])
    }

    private func demand(of condition: Condition) -> Demand? {
      switch condition {
      case .option(let question, let options):
        Demand(
          subject: questions[question].kind == .many
            ? .tickList(Int32(question)) : .choice(Int32(question)), allowed: options)
      case .decision(let decision, let results):
        Demand(subject: .decision(Int32(decision)), allowed: results)
      case .outcome(let outcomes): Demand(subject: .outcome, allowed: outcomes)
      case .reading(let outcomes): Demand(subject: .reading, allowed: outcomes)
      case .referral(let results): Demand(subject: .referral, allowed: results)
      case .flag(let flags): knowsFlags ? Demand(subject: .flag, allowed: flags) : nil
      default: nil
      }
    }
  }
}

extension Clause.Subject {
  /// Whether it is a named decision.
  var isDecision: Bool {
    if case .decision = self { return true }
    return false
  }

  /// How many values it can have.
  func valueCount(in model: Model) -> Int {
    switch self {
    case .choice(let question), .tickList(let question):
      model.questions[Int(question)].options.count
    case .decision(let decision): model.decisions[Int(decision)].results.count
    case .outcome, .reading: model.outcomes.count
    case .referral: model.advice.referral?.results.count ?? 0
    case .flag: model.advice.flags.count
    }
  }
}
