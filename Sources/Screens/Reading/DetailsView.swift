import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Everything that the model says about the case, each sentence with its source.
  func detailsBody(_ set: Typesetter) -> Body {
    let advice = content.model.advice
    var body = Body()
    addFlags(to: &body, set)
    add(.detailsDuties, decision.duties.map { advice.duties[$0] }, to: &body, set)
    addReadings(to: &body, set)
    if let index = decision.review {
      let review = advice.reviews[index]
      addHeading(.resultReview, to: &body, set)
      addSourced(content.wording(review.text), review.basis, to: &body, set)
    }
    add(.detailsNotes, decision.notes.map { advice.notes[$0] }, to: &body, set)
    add(.detailsChecklist, advice.checklist, to: &body, set)
    return body
  }

  private func addHeading(_ text: TextID, to body: inout Body, _ set: Typesetter) {
    if !body.lines.isEmpty { body.add() }
    body.add(Line(set.fold(content.wording.texts[text]), .heading))
  }

  private func addFlags(to body: inout Body, _ set: Typesetter) {
    guard !decision.flags.isEmpty else { return }
    addHeading(.detailsFlags, to: &body, set)
    for raised in decision.flags.sorted(by: { $0.isCertain && !$1.isCertain }) {
      let flag = content.model.advice.flags[raised.flag]
      if !raised.isCertain {
        body.add(Line(set.fold(content.wording.texts[.detailsOpenFlags]), .muted))
      }
      addFlag(flag, to: &body, set, isCertain: raised.isCertain)
      for contact in content.model.contacts where flag.contacts.contains(contact.id) {
        body.add(
          set.labelled(
            contact.phone, content.wording(contact.use), width: 10, labelRole: .key, indent: 4))
      }
    }
  }

  private func addReadings(to body: inout Body, _ set: Typesetter) {
    for reading in decision.readings {
      let outcome = content.model.outcomes[reading.outcome]
      if !body.lines.isEmpty { body.add() }
      body.add(Line(set.fold(content.wording(outcome.name)), .heading))
      addSourced(content.wording(outcome.summary), outcome.basis, to: &body, set)
      if let choice = reading.adaptation, let list = content.model.advice.adaptation {
        let result = list.results[choice.least]
        let label = content.wording.choice(choice, of: list)
        let text = [label, content.wording(result.text)].compactMap { $0 }.joined(separator: ". ")
        addSourced(text, Basis(sources: [], strength: .modelChoice), to: &body, set)
      }
      for statement in outcome.statements { add(statement, to: &body, set) }
    }
  }

  private func add(
    _ heading: TextID, _ statements: [Statement], to body: inout Body, _ set: Typesetter
  ) {
    guard !statements.isEmpty else { return }
    addHeading(heading, to: &body, set)
    for statement in statements { add(statement, to: &body, set) }
  }

  private func add(_ statement: Statement, to body: inout Body, _ set: Typesetter) {
    let text = content.wording(statement.text)
    let name = content.wording(statement.name).map { "\($0): " } ?? ""
    addSourced(name + text, statement.basis, to: &body, set)
  }

  private func addSourced(
    _ text: String, _ basis: Basis, to body: inout Body, _ set: Typesetter
  ) {
    body.add(set.labelled("-", text, width: 2))
    body.add(set.paragraph(content.wording.basis(basis), .muted, indent: 2))
  }
}
