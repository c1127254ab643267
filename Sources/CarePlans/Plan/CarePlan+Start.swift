public import DecisionModel

/// What a walk ended with, from which a plan can begin.
public struct PlanStart: Sendable {
  /// The model that decided.
  public let model: Model
  /// The hash of its pack.
  public let contentHash: String
  /// What was answered.
  public let answers: Answers
  /// What the model says.
  public let decision: Decision
  /// What the professional chose instead, if anything.
  public let departure: Departure?
  /// Where and when it was decided.
  public let setting: Setting

  /// Puts together what a walk ended with.
  public init(
    model: Model, contentHash: String, answers: Answers, decision: Decision,
    departure: Departure? = nil, setting: Setting = Setting()
  ) {
    self.model = model
    self.contentHash = contentHash
    self.answers = answers
    self.decision = decision
    self.departure = departure
    self.setting = setting
  }
}

/// How things of a model are put into words.
///
/// Plans keep the words that were shown, so that they can be read without the model.
public struct PlanWords: Sendable {
  /// The phrase in the language that is spoken.
  public let phrase: @Sendable (Phrase) -> String
  /// The answer in words.
  public let answer: @Sendable (Answer, Question) -> String

  /// Takes the two ways of putting something into words.
  public init(
    phrase: @escaping @Sendable (Phrase) -> String,
    answer: @escaping @Sendable (Answer, Question) -> String
  ) {
    self.phrase = phrase
    self.answer = answer
  }
}

extension CarePlan {
  /// Begins a plan with what a walk ended with.
  ///
  /// Pathway, adaptation and duties are taken over, and the review day is the earliest one that
  /// the model names; every one of them can be changed.
  public init(label: String = "", from start: PlanStart, guide: PlanGuide, in words: PlanWords) {
    self.init(label: label)
    let model = start.model
    origin = PlanOrigin(start, words)
    let outcome = start.departure?.outcome ?? start.decision.first
    if let outcome, model.outcomes[outcome].kind == .suggestion {
      pathway = Reference(outcome, in: model, words)
    }
    if let departure = start.departure {
      departureReason = Reference(departure, in: model, words)
      departureText = departure.text
    }
    let result = origin?.adaptation?.id ?? ""
    adaptation = guide.adaptations[result] ?? .open
    if let day = start.setting.today, let review = start.decision.review {
      reviewDay = day.later(days: model.advice.reviews[review].weeks.lowerBound * 7)
    }
    addDuties(of: start, words)
  }

  private mutating func addDuties(of start: PlanStart, _ words: PlanWords) {
    let advice = start.model.advice
    for index in start.decision.certainFlags {
      let flag = advice.flags[index]
      addDuty(flag.id.text, words.phrase(flag.name), flag.basis)
    }
    for index in start.decision.duties {
      let duty = advice.duties[index]
      addDuty(duty.id.text, words.phrase(duty.text), duty.basis)
    }
  }

  private mutating func addDuty(_ id: String, _ name: String, _ basis: Basis) {
    var duty = Duty(id: nextElement())
    duty.what = Reference(id: id, name: name)
    duty.strength = basis.strength.rawValue
    duty.sources = basis.sources.map(\.text)
    duties.append(duty)
  }
}

extension PlanOrigin {
  /// Keeps what a walk ended with.
  init(_ start: PlanStart, _ words: PlanWords) {
    let (model, decision) = (start.model, start.decision)
    func name(_ outcomes: [Int]) -> [Reference] {
      outcomes.map { Reference($0, in: model, words) }
    }
    self.init(
      model: ModelReference(
        id: model.identity.id.text, title: words.phrase(model.identity.title),
        version: model.identity.version, contentHash: start.contentHash),
      status: decision.status.rawValue)
    day = start.setting.today
    municipality = start.setting.municipality?.identity.number.text
    isHeld = decision.isHeld
    suggested = decision.first.map { Reference($0, in: model, words) }
    readings = name(decision.readings.map(\.outcome))
    orAbove = name(decision.orAbove)
    adaptation = Reference(
      decision.readings.first?.adaptation, of: model.advice.adaptation, words)
    referral = Reference(decision.referral, of: model.advice.referral, words)
    flags = decision.certainFlags.map { index in
      let flag = model.advice.flags[index]
      return Reference(id: flag.id.text, name: words.phrase(flag.name))
    }
    answers = model.questions.compactMap { question in
      start.answers[question.id].map { GivenAnswer($0, to: question, words) }
    }
  }
}

extension PlanOrigin.GivenAnswer {
  fileprivate init(_ answer: Answer, to question: Question, _ words: PlanWords) {
    var values: [String] = []
    switch answer {
    case .option(let index) where question.options.indices.contains(index):
      values = [question.options[index].id.text]
    case .ticked(let ticked):
      let indices = question.options.indices.filter(ticked.contains)
      values = indices.map { question.options[$0].id.text }
    case .number(let number): values = [String(number)]
    case .option, .unknown, .declined: break
    }
    let missing: String? =
      answer == .unknown ? "unknown" : answer == .declined ? "declined" : nil
    self.init(
      question: question.id.text, name: words.phrase(question.name), values: values,
      missing: missing, words: words.answer(answer, question))
  }
}

extension Reference {
  fileprivate init(_ outcome: Int, in model: Model, _ words: PlanWords) {
    let outcome = model.outcomes[outcome]
    self.init(id: outcome.id.text, name: words.phrase(outcome.name))
  }

  fileprivate init?(_ departure: Departure, in model: Model, _ words: PlanWords) {
    guard let reason = model.advice.departures.first(where: { $0.id == departure.reason }) else {
      return nil
    }
    self.init(id: reason.id.text, name: words.phrase(reason.label))
  }

  /// The least of the possible results; nil when there are none.
  fileprivate init?(_ choice: Decision.Choice?, of list: RuleList?, _ words: PlanWords) {
    guard let choice, let list else { return nil }
    let result = list.results[choice.least]
    self.init(id: result.id.text, name: words.phrase(result.label))
  }
}
