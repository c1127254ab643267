import CarePlans
import DecisionModel
import Texts

extension PlanSubject {
  /// The record text: everything that has been said, or what somebody else must know.
  func recordPage(isShort: Bool) -> Page {
    var page = Page(title: texts.texts(.planReportTitle, plan.label))
    page.paragraph(revisionLine)
    addPathway(&page, isShort: isShort)
    if isShort {
      addShort(&page)
    } else {
      for section in PlanSection.allCases where section != .pathway { add(section, &page) }
      addRemarks(&page)
      addHistory(&page)
    }
    addOrigin(&page)
    return page
  }

  var revisionLine: String {
    texts.texts(
      .planReportRevision, String(revision.number), texts.word(revision.kind),
      revision.day.map(texts.day) ?? ""
    ).trimmingEnd
  }

  private func addPathway(_ page: inout Page, isShort: Bool) {
    guard let pathway = plan.pathway else { return }
    let name = texts.name(pathway, .outcome)
    page.fact(texts.name(of: .plan(.pathway)), name)
    guard plan.departs, let suggested = plan.origin?.suggested else { return }
    page.paragraph(
      texts.texts(.planReportDeparts, name, texts.name(suggested, .outcome)))
    let reason = plan.departureReason.map { texts.name($0, .departureReason) }
    page.paragraph(
      texts.texts(
        .planReportReason,
        [reason, plan.departureText].compactMap(\.self).filter { !$0.isEmpty }
          .joined(separator: ". ")))
  }

  private func addShort(_ page: inout Page) {
    let keys: [CarePlan.Key] = [.adaptation, .presentStep]
    for key in keys { page.fact(texts.name(of: .plan(key)), value(.plan(key))) }
    page.section(texts.name(of: .goals)) { page in
      page.items(plan.goals.filter { $0.state == .active }.map(\.text))
    }
    page.section(texts.name(of: PlanList.components)) { page in
      page.items(plan.components.filter(\.state.isCurrent).map(line))
    }
    page.section(texts.name(of: .coordination)) { page in
      let keys: [CarePlan.Key] = [.individualPlan, .coordinator, .group, .crisisPlan]
      for key in keys where !plan[key].isEmpty {
        page.fact(texts.name(of: .plan(key)), value(.plan(key)))
      }
    }
    page.section(texts.texts[.planReportOpenDuties]) { page in page.items(openDuties) }
    page.section(texts.name(of: .review)) { page in
      page.fact(texts.name(of: .plan(.reviewDay)), reviewDay)
    }
  }

  /// A component in one line.
  func line(_ component: CarePlan.Component) -> String {
    let parts = [
      component.what.map { texts.name($0, .offer) } ?? "", component.frequency,
      component.responsible, texts.word(component.state),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What remains to be done.
  var openDuties: [String] {
    plan.duties.filter { $0.state == .open }.compactMap(\.what).map { texts.name($0, .duty) }
  }

  /// The next review, with who chose the day and whether it has passed.
  var reviewDay: String {
    guard let day = plan.reviewDay else { return "" }
    let name = texts.day(day)
    if PlanDue(day, on: today) == .overdue { return texts.texts(.planReportOverdue, name) }
    return plan.reviewOrigin == .byDefault
      ? texts.texts(.planReportDefaultDay, name) : name
  }

  func value(_ field: PlanField) -> String {
    plan.value(of: field).map { texts.value($0, of: field, in: plan) } ?? ""
  }

  /// Everything that has been said in a section.
  private func add(_ section: PlanSection, _ page: inout Page) {
    page.section(texts.name(of: section)) { page in
      for key in section.keys where key != .label && !plan[key].isEmpty {
        let text = key == .reviewDay ? reviewDay : value(.plan(key))
        page.fact(texts.name(of: .plan(key)), text)
      }
      guard let list = section.list else { return }
      let name = texts.name(of: list)
      let lines = plan.elements(of: list).map { line(list, $0) }
      // A list is named where its section is about more than it.
      if name != texts.name(of: section), lines.contains(where: { !$0.isEmpty }) {
        page.paragraph("\(name):")
      }
      if list == .steps { page.steps(lines) } else { page.items(lines) }
    }
  }

  /// A part of a list in one line: what it is, and what else has been said about it.
  private func line(_ list: PlanList, _ element: ElementID) -> String {
    let fields = list.fields(of: element)
    let isSaid = fields.contains { field in
      if case .choice = field.kind { return false }
      return plan.value(of: field)?.isEmpty == false
    }
    // An empty row that somebody has begun says nothing to others.
    guard isSaid else { return "" }
    let head = fields.first.map(value) ?? ""
    let rest = fields.dropFirst().compactMap { field -> String? in
      guard plan.value(of: field)?.isEmpty == false else { return nil }
      return "\(texts.name(of: field).lowercasedFirst): \(value(field))"
    }
    let isPresent = list == .steps && plan.presentStep == element
    let name = isPresent ? texts.texts(.planReportPresent, head) : head
    return ([name] + rest).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension String {
  var trimmingEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
