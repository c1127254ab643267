import DecisionModel
import Texts

extension PartList {
  /// What a model says about itself, and what it points at.
  mutating func addCover() {
    let identity = wording.model.identity
    add(
      .model, "model", name: wording(identity.title), orders: wording.model.orders,
      [
        "id": identity.id.text, "title": wording(identity.title), "version": identity.version,
        "languages": wording.list(identity.languages), "status": wording(identity.status),
        "owner": wording(identity.owner), "purpose": wording(identity.purpose),
        "use": wording(identity.use), "misuse": wording(identity.misuse),
        "notice": wording(identity.notice), "valid-from": identity.validFrom,
        "review-by": identity.reviewBy,
      ])
    for source in wording.model.sources {
      add(
        .source, source.id.text, name: wording(source.title),
        [
          "title": wording(source.title), "publisher": source.publisher, "date": source.date,
          "url": wording.list(source.urls), "note": wording(source.note),
        ])
    }
    for contact in wording.model.contacts {
      add(
        .contact, contact.id.text, name: wording(contact.name), on: contact.basis,
        [
          "name": wording(contact.name), "phone": contact.phone, "use": wording(contact.use),
          "basis": wording.basis(contact.basis),
        ])
    }
    for stage in wording.model.stages {
      add(.stage, stage.id.text, name: wording(stage.label), ["label": wording(stage.label)])
    }
  }

  /// The questions, with their options and intervals.
  mutating func addQuestions() {
    for question in wording.model.questions {
      let name = wording(question.name)
      add(
        .question, question.id.text, name: name, order: question.options.map(\.id.text),
        on: question.basis,
        [
          "name": name, "ask": wording(question.ask), "why": wording(question.why),
          "type": question.kind.word, "items": question.kind.items, "range": question.kind.range,
          "stage": question.stage?.text, "unknown": unknown(question),
          "refinement": mark(question.isRefinement), "basis": wording.basis(question.basis),
        ])
      for option in question.options {
        add(
          .option, "\(question.id).\(option.id)", name: "\(name): \(wording(option.label))",
          [
            "label": wording(option.label), "help": wording(option.help),
            "points": option.points == 0 ? nil : String(option.points),
            "none": mark(option.isNone),
          ])
      }
      for band in question.bands {
        add(
          .band, "\(question.id).\(band.id)", name: "\(name): \(wording(band.label))",
          [
            "label": wording(band.label),
            "range": "\(band.range.lowerBound)–\(band.range.upperBound)",
          ])
      }
    }
  }

  private func unknown(_ question: Question) -> String? {
    switch question.unknown {
    case .allowed: nil
    case .forbidden: "forbidden"
    case .assume(let option): "assume \(question.options[option].id)"
    }
  }

  /// The outcomes, with what each of them says.
  mutating func addOutcomes() {
    for outcome in wording.model.outcomes {
      add(
        .outcome, outcome.id.text, name: wording(outcome.name), on: outcome.basis,
        [
          "name": wording(outcome.name), "short": wording(outcome.short),
          "summary": wording(outcome.summary), "kind": outcome.kind.rawValue,
          "rank": outcome.rank.map { String($0) }, "or-above": mark(outcome.isOrAbove),
          "steps": outcome.steps.map { "\($0.lowerBound)–\($0.upperBound)" },
          "basis": wording.basis(outcome.basis),
        ])
      for statement in outcome.statements { add(.note, statement) }
    }
  }

  /// A sentence and when it is shown.
  mutating func add(_ kind: Part.Kind, _ statement: Statement) {
    let name = wording(statement.name) ?? ""
    add(
      kind, statement.id.text, name: name, on: statement.basis,
      [
        "name": name, "text": wording(statement.text),
        "when": statement.when == .always ? nil : wording.condition(statement.when),
        "basis": wording.basis(statement.basis),
      ])
  }
}

extension Model {
  /// What the files put in an order that people see.
  fileprivate var orders: [Part.Order] {
    [
      Part.Order(name: "order-of-stages", ids: stages.map(\.id.text)),
      Part.Order(name: "order-of-questions", ids: questions.map(\.id.text)),
      Part.Order(name: "order-of-outcomes", ids: outcomes.map(\.id.text)),
      Part.Order(name: "order-of-flags", ids: advice.flags.map(\.id.text)),
      Part.Order(name: "order-of-duties", ids: advice.duties.map(\.id.text)),
    ]
  }
}

extension Question.Kind {
  fileprivate var word: String {
    switch self {
    case .choice: "choice"
    case .ordinal: "ordinal"
    case .many: "many"
    case .number: "number"
    case .score: "score"
    }
  }

  fileprivate var range: String? {
    if case .number(let range) = self { return "\(range.lowerBound)–\(range.upperBound)" }
    return nil
  }

  fileprivate var items: String? {
    if case .score(let items) = self { return items.map(\.text).joined(separator: ", ") }
    return nil
  }
}
