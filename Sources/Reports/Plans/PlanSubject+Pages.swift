import CarePlans
import DecisionModel
import Texts

extension PlanSubject {
  /// One page for those who meet: goals, who does what, the ladder, and what remains.
  var groupPage: Page {
    var page = Page(title: texts.texts(.planReportGroupTitle, plan.label))
    page.paragraph(revisionLine)
    page.fact(texts.name(of: .plan(.reviewDay)), reviewDay)
    page.fact(texts.name(of: .plan(.adaptation)), value(.plan(.adaptation)))
    page.section(texts.name(of: .goals)) { page in
      page.items(plan.goals.filter { $0.state == .active }.map(\.text))
    }
    page.section(texts.name(of: PlanList.components)) { page in addComponents(&page) }
    if plan.adaptation.hasLadder {
      page.section(texts.name(of: .steps)) { page in page.steps(plan.steps.map(line)) }
    }
    page.section(texts.name(of: .members)) { page in
      page.items(plan.coordination.members.map(\.inOneLine))
    }
    page.section(texts.name(of: .crisis)) { page in
      for key in [CarePlan.Key.crisisSigns, .crisisHelps, .crisisWho] {
        page.fact(texts.name(of: .plan(key)), value(.plan(key)))
      }
    }
    page.section(texts.texts[.planReportOpenDuties]) { page in page.items(openDuties) }
    page.blocks.append(.rule)
    page.paragraph(texts.texts[.planReportNotice])
    return page
  }

  private func addComponents(_ page: inout Page) {
    let shown: [CarePlan.Component.Key] = [
      .what, .area, .frequency, .responsible, .state, .atReview,
    ]
    let current = plan.components.filter(\.state.isCurrent)
    if current.isEmpty { return }
    let headings = shown.map { texts.name(of: .component(ElementID(0), $0)) }
    let rows = current.map { component in
      shown.map { key in
        component[key].isEmpty ? "" : value(.component(component.id, key))
      }
    }
    page.blocks.append(.table(headings, rows))
  }

  private func line(_ step: CarePlan.Step) -> String {
    let head =
      step.id == plan.presentStep ? texts.texts(.planReportPresent, step.text) : step.text
    let up = step.up.isEmpty ? "" : texts.texts(.planReportUp, step.up)
    let down = step.down.isEmpty ? "" : texts.texts(.planReportDown, step.down)
    return [head, up, down].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// A page for the person themself, in plain language and without codes.
  var personPage: Page {
    let words = texts.texts
    var page = Page(title: words[.planPersonTitle])
    page.section(words[.planPersonMatters]) { $0.paragraph(plan.matters) }
    page.section(words[.planPersonGoals]) { page in
      page.items(plan.goals.filter { $0.state == .active }.map(\.text))
    }
    page.section(words[.planPersonComponents]) { page in
      page.items(plan.components.filter(\.state.isCurrent).map(plainLine))
    }
    if plan.adaptation.hasLadder { addLadder(&page) }
    page.section(words[.planPersonCrisis]) { page in
      let facts: [(TextID, String)] = [
        (.planPersonSigns, plan.crisis.signs), (.planPersonHelps, plan.crisis.helps),
        (.planPersonDoes, plan.crisis.who),
      ]
      for (text, value) in facts where !value.isEmpty { page.paragraph(words(text, value)) }
    }
    addPeople(&page)
    page.section(words[.planPersonOpinion]) { $0.paragraph(plan.involvement.opinion) }
    page.section(words[.planPersonReview]) { page in
      page.paragraph(plan.reviewDay.map(texts.day) ?? "")
    }
    page.blocks.append(.rule)
    page.paragraph(words[.planPersonChanges])
    return page
  }

  private func addLadder(_ page: inout Page) {
    let words = texts.texts
    page.section(words[.planPersonLadder]) { page in
      page.steps(plan.steps.map(\.text))
      guard let step = plan.steps.first(where: { $0.id == plan.presentStep }) else { return }
      page.paragraph(words(.planPersonNow, step.text))
      if !step.up.isEmpty { page.paragraph(words(.planPersonMore, step.up)) }
      if !step.down.isEmpty { page.paragraph(words(.planPersonLess, step.down)) }
    }
  }

  private func addPeople(_ page: inout Page) {
    let words = texts.texts
    let coordination = plan.coordination
    page.section(words[.planPersonTeam]) { page in
      if coordination.coordinator == .inPlace, !coordination.coordinatorRole.isEmpty {
        page.paragraph(words(.planPersonCoordinator, coordination.coordinatorRole))
      }
      page.items(coordination.members.map(\.inOneLine))
    }
    page.section(words[.planPersonRelatives]) { page in
      // What is planned for next of kin is shown only where the person has said yes to it.
      let allowed = plan.relatives.filter { $0.consent == .given || $0.consent == .limited }
      page.items(allowed.map { $0.part.isEmpty ? $0.role : "\($0.role): \($0.part)" })
    }
  }

  private func plainLine(_ component: CarePlan.Component) -> String {
    let words = texts.texts
    let name = component.what.map { texts.name($0, .offer) } ?? ""
    var parts = [[name, component.frequency].filter { !$0.isEmpty }.joined(separator: ", ")]
    if let start = component.start, component.state == .planned {
      parts.append(words(.planPersonWhen, texts.day(start)))
    }
    if !component.responsible.isEmpty {
      parts.append(words(.planPersonWho, component.responsible))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ". ")
  }
}

extension CarePlan.Member {
  /// Who it is, and what they have taken on.
  fileprivate var inOneLine: String { task.isEmpty ? role : "\(role): \(task)" }
}
