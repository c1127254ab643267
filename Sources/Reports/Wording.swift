public import DecisionModel
public import Texts

/// Puts parts of a model and answers into words of one language.
public struct Wording: Sendable {
  /// The model that is spoken of.
  public let model: Model
  /// The texts of the program.
  public let texts: Catalogue
  /// The phrases of the model in this language, by key, where they have been translated.
  public let translation: [String: String]
  /// The phrases of the chosen municipality in this language, by key.
  private let local: [String: String]

  /// Makes a wording; phrases without a translation are shown in the pack's own language.
  public init(model: Model, texts: Catalogue, translation: [String: String] = [:]) {
    self.init(model: model, texts: texts, translation: translation, local: [:])
  }

  private init(
    model: Model, texts: Catalogue, translation: [String: String], local: [String: String]
  ) {
    self.model = model
    self.texts = texts
    self.translation = translation
    self.local = local
  }

  /// The same words, and those of a municipality; nil takes the words of any other away.
  public func speaking(of municipality: Municipality?) -> Wording {
    Wording(
      model: model, texts: texts, translation: translation,
      local: municipality?.translations[texts.language.rawValue] ?? [:])
  }

  /// The phrase in this language.
  public func callAsFunction(_ phrase: Phrase) -> String {
    local[phrase.key] ?? translation[phrase.key] ?? phrase.text
  }

  /// The phrase in this language, or nil without one.
  public func callAsFunction(_ phrase: Phrase?) -> String? { phrase.map { self($0) } }

  /// How strongly a statement binds, in one word.
  public func strength(_ strength: Strength) -> String {
    switch strength {
    case .skal: texts[.strengthSkal]
    case .bor: texts[.strengthBor]
    case .kan: texts[.strengthKan]
    case .info: texts[.strengthInfo]
    case .modelChoice: texts[.strengthModelChoice]
    }
  }

  /// The sources and the strength, as in `G25-HF1, SELV-1 · bør`.
  public func basis(_ basis: Basis) -> String {
    let sources = basis.sources.map(\.text).joined(separator: ", ")
    let strength = strength(basis.strength)
    return sources.isEmpty ? strength : "\(sources) · \(strength)"
  }

  /// The name of the outcome at this position.
  public func outcome(_ index: Int) -> String { self(model.outcomes[index].name) }

  /// The few letters for the outcome at this position.
  public func short(_ index: Int) -> String { self(model.outcomes[index].short) }

  /// Names joined by commas.
  public func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension Wording {
  /// An answer in words; what was not answered says so.
  public func answer(_ answer: Answer?, to question: Question) -> String {
    switch answer {
    case .option(let index) where question.options.indices.contains(index):
      return self(question.options[index].label)
    case .ticked(let ticked):
      let labels = question.options.indices.filter(ticked.contains)
        .map { self(question.options[$0].label) }
      if labels.isEmpty {
        return question.options.first(where: \.isNone).map { self($0.label) }
          ?? texts[.questionNone]
      }
      return list(labels)
    case .number(let value): return String(value)
    case .unknown: return missing(.questionUnknown, question)
    case .declined: return missing(.questionDeclined, question)
    case .option, nil: return texts[.questionNotAnswered]
    }
  }

  /// What was not answered, with the option that is assumed instead.
  private func missing(_ text: TextID, _ question: Question) -> String {
    guard case .assume(let option) = question.unknown else { return texts[text] }
    return texts(.questionAssumed, texts[text], self(question.options[option].label))
  }

  /// The answers that a rule was decided on, as in `Alvorlighet: Milde`.
  ///
  /// Questions that were not reached or not answered are left out.
  public func grounds(_ condition: Condition, _ answers: Answers) -> [String] {
    everyQuestion(of: condition).sorted().compactMap { ground($0, answers) }
  }

  /// One question with its answer, or a score with its sum; nil without one.
  func ground(_ index: Int, _ answers: Answers) -> String? {
    let question = model.questions[index]
    if case .score(let items) = question.kind {
      return score(of: items, answers).map { "\(self(question.name)): \($0)" }
    }
    guard let answer = answers[question.id] else { return nil }
    return "\(self(question.name)): \(self.answer(answer, to: question))"
  }

  /// The sum of the items, when every one of them has been answered.
  private func score(of items: [Question.ID], _ answers: Answers) -> Int? {
    var sum = 0
    for item in items {
      guard let question = model.questions.first(where: { $0.id == item }) else { return nil }
      switch (question.kind, answers[item]) {
      case (.score(let parts), _):
        guard let part = score(of: parts, answers) else { return nil }
        sum += part
      case (_, .number(let value)): sum += value
      case (_, .option(let index)) where question.options.indices.contains(index):
        sum += question.options[index].points
      case (_, .ticked(let ticked)):
        sum += ticked.filter(question.options.indices.contains)
          .reduce(0) { $0 + question.options[$1].points }
      default: return nil
      }
    }
    return sum
  }

  /// The questions that a condition asks, also through decisions.
  func everyQuestion(of condition: Condition) -> Set<Int> {
    condition.decisions.reduce(into: condition.questions) { questions, decision in
      for rule in model.decisions[decision].rules {
        questions.formUnion(everyQuestion(of: rule.when))
      }
    }
  }
}
