import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// The forms in which a revision of a plan can be had.
struct PlanExportScreen: ListOfChoices, Hashable {
  /// One of the forms.
  enum Form: String, CaseIterable, Sendable {
    case record, short, group, person
    case markdown, html
    case personHTML = "person-html"
    case json, fhir, calendar
  }

  /// The plan with all its revisions.
  let history: PlanHistory
  /// The revision that is written.
  let revision: PlanRevision
  var cursor = 0
  var rowCount: Int { forms.count }
  var layer: Layer { .planExport(self) }

  /// The forms that there are; without a next review there is none for a calendar.
  var forms: [Form] { Form.allCases.filter { $0 != .calendar || revision.plan.reviewDay != nil } }
}

extension PlanExportScreen.Form {
  /// Whether it is for people to read on the screen.
  var isRead: Bool {
    switch self {
    case .record, .short, .group, .person, .markdown: true
    case .html, .personHTML, .json, .fhir, .calendar: false
    }
  }

  /// The end of the name of its file.
  var ending: String {
    switch self {
    case .record, .short, .group, .person: "txt"
    case .markdown: "md"
    case .html, .personHTML: "html"
    case .json, .fhir: "json"
    case .calendar: "ics"
    }
  }

  /// The name of the form in a language.
  func name(_ texts: Catalogue) -> String {
    TextID(key: "plan-export.\(rawValue)").map { texts[$0] } ?? rawValue
  }
}

extension AppState {
  /// Shows the forms in which the open plan can be had.
  mutating func openExport() {
    guard let open = plans.open else { return }
    layers.append(.planExport(PlanExportScreen(history: open.history, revision: open.revision)))
  }

  /// Shows the selected form, or asks for a file where it is not for reading.
  mutating func acceptExport(_ screen: PlanExportScreen) {
    guard exported(screen) != nil else {
      message = content.wording.texts[.planExportFailed]
      return
    }
    if screen.forms[screen.cursor].isRead || !content.allowance.savesFiles {
      layers.append(.reading(ReadingScreen(subject: .plan(screen))))
    } else {
      openFile()
    }
  }

  /// The selected form of a revision, with a name for its file.
  func exported(_ screen: PlanExportScreen) -> Copyable? {
    guard screen.forms.indices.contains(screen.cursor) else { return nil }
    let form = screen.forms[screen.cursor]
    let subject = PlanSubject(
      screen.history, revision: screen.revision, guide: plans.guide ?? PlanGuide(),
      wording: content.wording, today: content.setting.today)
    guard let text = try? form.text(subject, screen) else { return nil }
    let name = form.name(content.wording.texts)
    let label = screen.revision.plan.label
    let kind = form == .record ? "" : "-\(form.rawValue)"
    return Copyable(
      heading: "\(content.wording.texts(.planHeading, label)) · \(name)", name: name, text: text,
      fileName: "plan-\(label.fileWord)\(kind).\(form.ending)")
  }

  /// What the list of forms looks like.
  func exportChrome(_ screen: PlanExportScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    body.add(set.paragraph(texts[.planExportQuestion], .heading))
    body.add()
    let forms = screen.forms.map { form in
      let help = TextID(key: "plan-export.\(form.rawValue)-help").map { texts[$0] } ?? ""
      return (form.name(texts), help)
    }
    body.add(choices: forms, selected: screen.cursor, set)
    return Chrome(heading: texts(.planHeading, screen.revision.plan.label), body: body)
  }
}

extension PlanExportScreen.Form {
  fileprivate func text(_ subject: PlanSubject, _ screen: PlanExportScreen) throws -> String? {
    switch self {
    case .record: PlanReport.record.text(subject)
    case .short: PlanReport.short.text(subject)
    case .group: PlanReport.group.text(subject)
    case .person: PlanReport.person.text(subject)
    case .markdown: PlanReport.record.markdown(subject)
    case .html: PlanReport.record.html(subject)
    case .personHTML: PlanReport.person.html(subject)
    case .json: try PlanDocument(screen.history, only: screen.revision).json()
    case .fhir: try PlanFHIR(subject).json()
    case .calendar: PlanCalendar(subject)?.text
    }
  }
}

extension String {
  /// The text as a part of the name of a file.
  fileprivate var fileWord: String {
    let word = String(printable.prefix(40).map { $0.isLetter || $0.isNumber ? $0 : "-" })
    return word.isEmpty ? "-" : word
  }
}
