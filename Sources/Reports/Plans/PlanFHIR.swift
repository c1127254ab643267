import CarePlans
import DecisionModel
import Texts

/// A plan as a FHIR R4 CarePlan with everything that it refers to contained in it.
///
/// It is a proposal. The subject is a patient without a name and without identifiers; who it is
/// must be known where the plan is received.
public struct PlanFHIR: Sendable {
  private let subject: PlanSubject
  private var plan: CarePlan { subject.plan }
  private var texts: PlanTexts { subject.texts }

  /// Takes the revision to write.
  public init(_ subject: PlanSubject) { self.subject = subject }

  /// The resource as JSON.
  public func json() throws -> String { try JSONText.write(resource) }

  private var resource: FHIRValue {
    .filled([
      "resourceType": "CarePlan", "id": .text(subject.revision.id.text),
      "language": .text(texts.texts.language.rawValue), "text": narrative,
      "contained": .list([patient] + goals + careTeam + [provenance]),
      "identifier": .list([identifier]), "status": .text(status), "intent": "proposal",
      "category": .list([categories].flatMap(\.self)), "title": .text(plan.label),
      "subject": .inside("patient"), "created": day(subject.history.revisions.first?.day),
      "careTeam": .list(careTeam.isEmpty ? [] : [.inside("team")]),
      "goal": .list(plan.goals.filter(\.isSaid).map { .inside("goal-\($0.id.number)") }),
      "activity": .list(plan.components.filter { $0.what != nil }.map(activity)),
      "note": .list(notes),
    ])
  }

  private var identifier: FHIRValue {
    .object([
      "system": "urn:veiviser:plan", "value": .text(subject.history.id.text),
    ])
  }

  private var narrative: FHIRValue {
    let page = PlanReport.short.page(subject)
    let lines = page.plain.split(separator: "\n").map { "<p>\(String($0).html)</p>" }.joined()
    return .object([
      "status": "generated",
      "div": .text("<div xmlns=\"http://www.w3.org/1999/xhtml\">\(lines)</div>"),
    ])
  }

  private var status: String {
    switch plan.stage {
    case .draft: "draft"
    case .agreed: "active"
    case .ended: "completed"
    }
  }

  private var categories: [FHIRValue] {
    let pathway = plan.pathway.map { texts.name($0, .outcome) } ?? ""
    let adaptation = plan.adaptation == .open ? "" : texts.word(plan.adaptation)
    return [pathway, adaptation].compactMap(FHIRValue.concept)
  }

  private var patient: FHIRValue { .object(["resourceType": "Patient", "id": "patient"]) }

  private var goals: [FHIRValue] {
    plan.goals.filter(\.isSaid).map { goal in
      .filled([
        "resourceType": "Goal", "id": .text("goal-\(goal.id.number)"),
        "lifecycleStatus": .text(
          goal.state == .active ? "active" : goal.state == .reached ? "completed" : "cancelled"),
        "description": .concept(goal.text), "subject": .inside("patient"),
      ])
    }
  }

  private var careTeam: [FHIRValue] {
    var roles = plan.coordination.members.map(\.role)
    if plan.coordination.coordinator == .inPlace { roles.append(plan.coordination.coordinatorRole) }
    let participants = roles.compactMap(FHIRValue.concept)
    if participants.isEmpty { return [] }
    return [
      .object([
        "resourceType": "CareTeam", "id": "team", "status": "proposed",
        "subject": .inside("patient"),
        "participant": .list(
          participants.map {
            .object(["role": .list([$0]), "member": .object(["display": $0.words])])
          }),
      ])
    ]
  }
}

extension PlanFHIR {
  private func activity(_ component: CarePlan.Component) -> FHIRValue {
    let name = component.what.map { texts.name($0, .offer) } ?? ""
    let frequency = [component.frequency, component.duration].filter { !$0.isEmpty }
    let area = component.area.map { texts.name($0, .lifeArea) } ?? ""
    let description = [area, component.method, component.atReviewNote].filter { !$0.isEmpty }
    let performers: [FHIRValue] =
      component.responsible.isEmpty ? [] : [.object(["display": .text(component.responsible)])]
    let start = component.start.map { FHIRValue.object(["start": .text($0.description)]) }
    let detail = FHIRValue.filled([
      "code": .concept(name), "status": .text(component.state.activityStatus),
      "scheduledString": frequency.isEmpty ? nil : .text(frequency.joined(separator: ", ")),
      "scheduledPeriod": frequency.isEmpty ? start : nil, "performer": .list(performers),
      "description": .text(description.joined(separator: ". ").onOneLine),
    ])
    return .object(["detail": detail])
  }

  private var notes: [FHIRValue] {
    let keys: [CarePlan.Key] = [
      .matters, .departureText, .crisisSigns, .crisisHelps, .crisisWho, .opinion, .notes,
    ]
    var notes = keys.compactMap { key -> String? in
      let text = subject.value(.plan(key))
      return text.isEmpty ? nil : "\(texts.name(of: .plan(key))): \(text)"
    }
    let review = subject.reviewDay
    if !review.isEmpty { notes.append("\(texts.name(of: .plan(.reviewDay))): \(review)") }
    for step in plan.steps where !step.text.isEmpty {
      notes.append("\(texts.name(of: .steps)): \(step.text)")
    }
    notes.append(texts.texts[.planReportNotice])
    return notes.map { .object(["text": .text($0)]) }
  }

  /// Where the plan comes from: the program, and the model with its hash.
  ///
  /// Only days are kept, so the time of day is that at which the day began.
  private var provenance: FHIRValue {
    let recorded = subject.revision.day ?? subject.today
    let members: [String: FHIRValue?] = [
      "resourceType": "Provenance", "id": "provenance",
      "target": .list([.object(["reference": "#"])]),
      "recorded": .text("\(recorded?.description ?? "1970-01-01")T00:00:00Z"),
      "agent": .list([.object(["who": .object(["display": "Veiviser"])])]),
      "entity": .list(entities),
    ]
    return .filled(members)
  }

  private var entities: [FHIRValue] {
    guard let model = plan.origin?.model else { return [] }
    let what = FHIRValue.object([
      "identifier": .object([
        "system": "urn:veiviser:model",
        "value": .text("\(model.id)|\(model.version)|sha256:\(model.contentHash)"),
      ]),
      "display": .text("\(model.title) \(model.version)"),
    ])
    return [.object(["role": "source", "what": what])]
  }

  private func day(_ day: Day?) -> FHIRValue? { day.map { .text($0.description) } }
}

extension FHIRValue {
  /// The words of a concept.
  fileprivate var words: FHIRValue {
    if case .object(let members) = self, let text = members["text"] { return text }
    return ""
  }
}

extension CarePlan.Goal {
  fileprivate var isSaid: Bool { !text.isEmpty }
}

extension PlanComponentState {
  /// The code of FHIR.
  fileprivate var activityStatus: String {
    switch self {
    case .planned: "not-started"
    case .running: "in-progress"
    case .paused: "on-hold"
    case .completed: "completed"
    case .stopped: "stopped"
    }
  }
}
