/// Tells which of a block of rules can hold at all, by looking at each answer once.
///
/// A rule whose condition demands some options is left out when none of them is possible; so is
/// one that demands results, outcomes or flags that cannot come out. What is left in still has
/// to be evaluated. A block of more than 64 rules is not indexed.
///
/// What an index knows lies in the ``IndexTables``; it is only their places.
struct RuleIndex: Sendable {
  /// The number of rules.
  var count: Int32
  /// What is demanded of answers, and of results that are known before the block is.
  var known: Range<Int32>
  /// What is demanded of decisions, which may not have been worked out yet.
  var decisions: Range<Int32>

  /// The rules before anything is known.
  var every: UInt64 { mask(below: Int(count)) }
}

/// The tables of every index of a model.
struct IndexTables: Sendable {
  /// What a rule can demand something of.
  fileprivate enum Subject: Hashable, Sendable {
    case question(Int32)
    case decision(Int32)
    case outcome, reading, referral, flag
  }

  /// What one subject leaves in.
  private struct Part: Sendable {
    var subject: Subject
    /// Where its masks begin: one for each option, result, outcome or flag.
    var start: Int32
    /// How many masks there are.
    var count: Int32
    /// The rules left in when it says nothing.
    var silent: UInt64
  }

  private var parts: [Part] = []
  private var masks: [UInt64] = []

  /// Indexes a block of rules by their conditions.
  ///
  /// The flags themselves may rest on earlier flags, which are not known before the block is.
  mutating func add(
    _ conditions: [Condition], _ model: Model, areFlags: Bool = false
  ) -> RuleIndex {
    let count = Int32(conditions.count)
    guard count <= 64 else { return RuleIndex(count: count, known: 0..<0, decisions: 0..<0) }
    let demands = conditions.map { $0.demands(of: model.questions) }
    var subjects = Set(demands.flatMap(\.keys))
    if areFlags { subjects.remove(.flag) }
    let start = Int32(parts.count)
    for subject in subjects where !subject.isDecision { add(subject, demands, model) }
    let middle = Int32(parts.count)
    for subject in subjects where subject.isDecision { add(subject, demands, model) }
    return RuleIndex(
      count: count, known: start..<middle, decisions: middle..<Int32(parts.count))
  }

  private mutating func add(_ subject: Subject, _ demands: [[Subject: UInt64]], _ model: Model) {
    let count = subject.valueCount(in: model)
    let start = masks.count
    masks += Array(repeating: 0, count: count)
    var silent: UInt64 = 0
    for (rule, demand) in demands.enumerated() {
      let bit = UInt64(1) << UInt64(rule)
      guard let allowed = demand[subject] else {
        silent |= bit
        continue
      }
      for value in 0..<count where allowed & (1 << UInt64(value)) != 0 {
        masks[start + value] |= bit
      }
    }
    parts.append(
      Part(subject: subject, start: Int32(start), count: Int32(count), silent: silent))
  }

  /// The rules that the answers, and the results known so far, leave in.
  func candidates(_ index: RuleIndex, _ slots: [Facts.Slot], _ outline: Outline) -> UInt64 {
    var left = index.every
    for part in index.known {
      left &= rules(Int(part), values(of: parts[Int(part)].subject, slots, outline))
    }
    return left
  }

  /// The rules that the decisions leave in; nil while one of them has not been worked out.
  func candidates(decided index: RuleIndex, _ outline: Outline) -> UInt64? {
    var left = UInt64.max
    for part in index.decisions {
      guard case .decision(let decision) = parts[Int(part)].subject,
        outline.decisions[Int(decision)].isKnown
      else { return nil }
      left &= rules(Int(part), outline.decisions[Int(decision)].possible)
    }
    return left
  }

  /// What a subject can still say.
  private func values(
    of subject: Subject, _ slots: [Facts.Slot], _ outline: Outline
  ) -> UInt64 {
    switch subject {
    case .question(let question):
      outline.reached[Int(question)] == .no ? 0 : slots[Int(question)].may
    case .decision: .max
    case .outcome: outline.firstReading
    case .reading: outline.reading >= 0 ? 1 << UInt64(outline.reading) : outline.readings
    case .referral: outline.referral.possible
    case .flag: outline.raisedFlags | outline.openFlags
    }
  }

  /// The rules that any of the values leaves in.
  private func rules(_ index: Int, _ values: UInt64) -> UInt64 {
    let part = parts[index]
    var left = part.silent
    var rest = values & mask(below: Int(part.count))
    while rest != 0 {
      left |= masks[Int(part.start) + rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return left
  }
}

extension IndexTables.Subject {
  fileprivate var isDecision: Bool {
    if case .decision = self { return true }
    return false
  }

  fileprivate func valueCount(in model: Model) -> Int {
    switch self {
    case .question(let question): model.questions[Int(question)].options.count
    case .decision(let decision): model.decisions[Int(decision)].results.count
    case .outcome, .reading: model.outcomes.count
    case .referral: model.advice.referral?.results.count ?? 0
    case .flag: model.advice.flags.count
    }
  }
}

extension Condition {
  /// What must hold of answers and results for the condition to hold.
  ///
  /// Of two demands on the same subject only the first is kept: leaving too much in does no harm.
  fileprivate func demands(of questions: [Question]) -> [IndexTables.Subject: UInt64] {
    var demands: [IndexTables.Subject: UInt64] = [:]
    var parts = [self]
    while let part = parts.popLast() {
      guard let (subject, mask) = part.demand(of: questions) else {
        if case .all(let more) = part { parts += more }
        continue
      }
      if demands[subject] == nil { demands[subject] = mask }
    }
    return demands
  }

  private func demand(of questions: [Question]) -> (IndexTables.Subject, UInt64)? {
    switch self {
    case .option(let question, let mask): (.question(Int32(question)), mask)
    case .decision(let decision, let mask): (.decision(Int32(decision)), mask)
    case .outcome(let mask): (.outcome, mask)
    case .reading(let mask): (.reading, mask)
    case .referral(let mask): (.referral, mask)
    case .flag(let mask): (.flag, mask)
    default: nil
    }
  }
}
