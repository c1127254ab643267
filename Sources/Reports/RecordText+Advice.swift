public import DecisionModel
import Texts

extension PlainLines {
  /// The red flags that are raised or cannot be ruled out, and whom to call.
  mutating func addFlags(_ subject: DecidedCase) {
    let wording = subject.wording
    let raised = subject.raisedFlags.map(wording.flag)
    if !raised.isEmpty { add(wording.texts(.recordFlags, wording.list(raised))) }
    addOpenFlags(subject)
    addContacts(subject)
  }

  /// The red flags that cannot be ruled out.
  mutating func addOpenFlags(_ subject: DecidedCase) {
    let wording = subject.wording
    let open = subject.decision.flags.filter { !$0.isCertain }
      .map { wording.flag(subject.model.advice.flags[$0.flag]) }
    if !open.isEmpty { add(wording.texts(.recordFlagsOpen, wording.list(open))) }
  }

  /// Whom to call.
  mutating func addContacts(_ subject: DecidedCase) {
    let wording = subject.wording
    let contacts = subject.contacts.map { "\(wording($0.name)) \($0.phone)" }
    if !contacts.isEmpty { add(wording.texts(.recordContacts, wording.list(contacts))) }
    addLocalContacts(subject)
  }

  /// What must or should be done beside the suggestion.
  mutating func addAdvice(_ subject: DecidedCase) {
    let wording = subject.wording
    addReferral(subject)
    addAdaptation(subject)
    addReview(subject)
    add(
      wording.texts[.recordDuties],
      items: subject.decision.duties.map { wording.statement(subject.model.advice.duties[$0]) })
  }

  private mutating func addReferral(_ subject: DecidedCase) {
    guard let list = subject.model.advice.referral, let choice = subject.decision.referral
    else { return }
    let wording = subject.wording
    let level = list.results[choice.least].level ?? Referral.Level.none
    let isNone = level == Referral.Level.none
    // After a stop, "no referral" would read as advice; what to do is said by the stop.
    if isNone, choice.isCertain, !subject.isPlaced { return }
    var text = wording.choice(choice, of: list)
    if !choice.isCertain, !isNone {
      text = wording.texts(.resultAtLeast, wording(list.results[choice.least].label))
    }
    if let basis = subject.basis(where: { if case .referral = $0 { true } else { false } }) {
      text += " (\(wording.basis(basis)))"
    }
    add(wording.texts(.recordReferral, text))
  }

  private mutating func addAdaptation(_ subject: DecidedCase) {
    guard let list = subject.model.advice.adaptation else { return }
    let wording = subject.wording
    if subject.decision.isHeld {
      return add(wording.texts(.recordAdaptation, wording.texts[.resultAfterHold]))
    }
    let adapted = subject.decision.readings.compactMap { reading in
      reading.adaptation.map { (reading.outcome, wording.choice($0, of: list)) }
    }
    guard let (_, first) = adapted.first else { return }
    let text =
      adapted.allSatisfy { $0.1 == first }
      ? first
      : adapted.map { "\(wording.short($0.0)): \($0.1)" }.joined(separator: "; ")
    let strengths = Set(list.rules.map(\.basis.strength))
    let strength = strengths.count == 1 ? strengths.first.map(wording.strength) : nil
    add(wording.texts(.recordAdaptation, strength.map { "\(text) (\($0))" } ?? text))
  }

  private mutating func addReview(_ subject: DecidedCase) {
    guard let index = subject.decision.review else { return }
    let review = subject.model.advice.reviews[index]
    let wording = subject.wording
    let text = "\(wording.weeks(review.weeks)) (\(wording.basis(review.basis)))"
    add(wording.texts(.recordReview, text))
  }
}

extension DecidedCase {
  /// Whether something is suggested, if only for the time being.
  fileprivate var isPlaced: Bool { decision.status != .stopped && decision.status != .undecided }

  /// The reasons in words, each with what it rests on.
  var reasons: [String] {
    var reasons = tellingRules.map(grounds)
    if let index = decision.provisionalRule {
      let rule = model.advice.provisional[index]
      let text = wording(rule.reason) ?? wording.list(wording.grounds(rule.when, answers))
      reasons.append("\(text) (\(wording.basis(rule.basis)))")
    }
    return reasons
  }

  /// The flags that are certainly raised.
  var raisedFlags: [Flag] { decision.certainFlags.map { model.advice.flags[$0] } }

  /// Whom the raised flags say to call, each once, the first one first.
  var contacts: [Contact] {
    var said: Set<Contact.ID> = []
    return raisedFlags.flatMap(\.contacts).filter { said.insert($0).inserted }
      .compactMap { id in model.contacts.first { $0.id == id } }
  }

  /// Every source that the report rests on, in the order of the model.
  var sources: [Source] {
    let advice = model.advice
    var bases = tellingRules.map(\.basis)
    bases += decision.readings.map { model.outcomes[$0.outcome].basis }
    bases += decision.flags.map { advice.flags[$0.flag].basis }
    bases += decision.duties.map { advice.duties[$0].basis }
    if let rule = decision.provisionalRule { bases.append(advice.provisional[rule].basis) }
    if let review = decision.review { bases.append(advice.reviews[review].basis) }
    let cited = Set(bases.flatMap(\.sources))
    return allSources.filter { cited.contains($0.id) }
  }

  /// What the first deciding rule of a kind rests on.
  func basis(where isWanted: (RuleBook.Place) -> Bool) -> Basis? {
    rules.first { isWanted($0.place) }?.basis
  }
}

extension Wording {
  /// A flag with what it rests on.
  func flag(_ flag: Flag) -> String { "\(self(flag.name)) (\(basis(flag.basis)))" }

  /// A sentence with what it rests on, as in `Avklar barnas behov. (BARN-10A · skal)`.
  public func statement(_ statement: Statement) -> String {
    "\(self(statement.text)) (\(basis(statement.basis)))"
  }
}
