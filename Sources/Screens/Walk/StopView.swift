import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What a stop, or a case that cannot be placed yet, looks like.
  func stopChrome(_ screen: WalkScreen, _ set: Typesetter) -> Chrome {
    let wording = content.wording
    let texts = wording.texts
    let outcome = decision.first.map { content.model.outcomes[$0] }
    var body = Body()
    body.offset = screen.offset
    if decision.status == .stopped, isLow { addNumbers(to: &body, set) }
    if let outcome {
      body.add(set.paragraph(wording(outcome.name)).map { $0.inRole(.danger) })
      body.add(set.paragraph(wording(outcome.summary)))
      body.add(set.paragraph(wording.basis(outcome.basis), .muted))
    }
    if decision.status == .stopped { addContacts(to: &body, set) }
    for index in decision.certainFlags {
      body.add()
      addFlag(content.model.advice.flags[index], to: &body, set)
    }
    addStatements(outcome?.statements ?? [], to: &body, set)
    let heading = texts[decision.status == .stopped ? .stopHeading : .stopUndecided]
    return Chrome(heading: heading, headingRole: .danger, body: body)
  }

  /// A raised flag: what it is, what to do and why it matters.
  func addFlag(_ flag: Flag, to body: inout Body, _ set: Typesetter, isCertain: Bool = true) {
    let wording = content.wording
    var head = Line(set.fold("\(flag.id)  \(wording(flag.name))"), isCertain ? .danger : .warning)
    head.add(set.fold(wording.basis(flag.basis)), .muted, at: head.end + 2)
    body.add(head)
    for action in flag.actions {
      body.add(set.labelled("-", wording(action), width: 2, labelRole: .text, indent: 4))
    }
    body.add(set.paragraph(wording(flag.why), .muted, indent: 4))
  }

  private func addStatements(_ statements: [Statement], to body: inout Body, _ set: Typesetter) {
    if !statements.isEmpty { body.add() }
    for statement in statements {
      let text = "\(content.wording(statement.text)) (\(content.wording.basis(statement.basis)))"
      body.add(set.labelled("-", text, width: 2, labelRole: .text))
    }
  }

  /// Whether the window is so low that the reasons would push the numbers out of it.
  private var isLow: Bool { size.lines < 18 }

  /// The numbers alone, where there is no room to say more before they are out of sight.
  private func addNumbers(to body: inout Body, _ set: Typesetter) {
    for contact in contactsToCall {
      let label = "\(content.wording.texts[.stopCall]) \(contact.phone)"
      let name = content.wording(contact.name)
      body.add(Array(set.labelled(label, name, width: 14, labelRole: .key).prefix(1)))
    }
    body.add()
  }

  /// Whom to call, the numbers of the raised flags first, then the others.
  private var contactsToCall: [Contact] {
    let named = decision.certainFlags.flatMap { content.model.advice.flags[$0].contacts }
    let contacts =
      named.reduce(into: [Contact]()) { list, id in
        let contact = content.model.contacts.first { $0.id == id }
        if let contact, !list.contains(contact) { list.append(contact) }
      }
    return contacts + content.model.contacts.filter { !contacts.contains($0) }
  }

  /// Whom to call, and when.
  private func addContacts(to body: inout Body, _ set: Typesetter) {
    let wording = content.wording
    body.add()
    for contact in contactsToCall {
      let text = "\(wording(contact.name)): \(wording(contact.use)) (\(contact.sources))"
      body.add(
        set.labelled(
          "\(wording.texts[.stopCall]) \(contact.phone)", text, width: 14, labelRole: .key))
    }
    addLocalContacts(to: &body, set)
  }
}

extension Contact {
  /// The sources of the number, joined.
  var sources: String { basis.sources.map(\.text).joined(separator: ", ") }
}
