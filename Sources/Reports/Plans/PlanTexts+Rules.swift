import CarePlans
import DecisionModel
import Texts

extension PlanTexts {
  /// Where a rule looks: a field, a list, or a field of every part of a list.
  func name(of place: PlanRule.Place) -> String {
    switch place {
    case .field(let key): return name(of: .plan(key))
    case .list(let list): return name(of: list)
    case .part(let list, let field):
      let field = PlanField(list, ElementID(0), name: field)
      return [name(of: list), field.map { name(of: $0).lowercasedFirst } ?? ""]
        .filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }

  /// When a rule finds something, in words.
  ///
  /// The facts of a plan are put into words as questions, so that a condition reads like those of
  /// the model.
  func condition(_ condition: Condition, of scope: PlanVocabulary.Scope) -> String {
    let vocabulary = guide.vocabulary
    let common = vocabulary.questions(.plan).map { question in
      let field = CarePlan.Key(rawValue: question.id.text).map(PlanField.plan)
      return inWords(question, field)
    }
    var own: [Question] = []
    if case .each(let list) = scope {
      own = vocabulary.questions(scope).dropFirst(common.count).map { question in
        inWords(question, PlanField(list, ElementID(0), name: question.id.text))
      }
    }
    let model = wording.model
    let facts = Model(
      identity: model.identity, stages: [], sources: [], contacts: [], questions: common + own,
      decisions: [], tree: model.tree, outcomes: [], advice: model.advice)
    return Wording(model: facts, texts: texts).condition(condition)
  }

  /// A fact with words for its name and its values.
  private func inWords(_ fact: Question, _ field: PlanField?) -> Question {
    let title = field.map { name(of: $0) } ?? factText(fact.id.text) ?? fact.id.text
    let phrase = Phrase(key: "", text: title)
    return Question(
      id: fact.id, kind: fact.kind, stage: nil, name: phrase, ask: phrase, why: nil,
      options: fact.options.map { option in
        let label = Phrase(key: "", text: value(option.id.text, of: fact, field))
        return Question.Option(
          id: option.id, label: label, help: nil, isNone: false, points: 0)
      }, bands: [], unknown: fact.unknown, isRefinement: false, basis: fact.basis)
  }

  private func value(_ word: String, of fact: Question, _ field: PlanField?) -> String {
    if let field, case .choice = field.kind {
      return value(.choice(word), of: field, in: CarePlan())
    }
    switch fact.id.text {
    case "pathway", "suggested": return name(Reference(id: word, name: word), .outcome)
    case "flags": return name(Reference(id: word, name: word), .duty)
    case "strength": return Strength(rawValue: word).map(wording.strength) ?? word
    default: return factText("value-\(word)") ?? word
    }
  }

  private func factText(_ key: String) -> String? {
    TextID(key: "plan-fact.\(key)").map { texts[$0] }
  }
}
