/// The sections of a plan, in the order in which they are shown.
public enum PlanSection: String, CaseIterable, Sendable {
  case person, pathway, components, adaptation, coordination, crisis
  case relatives, involvement, duties, review

  /// The fields that belong to no list, in order.
  public var keys: [CarePlan.Key] {
    switch self {
    case .person: [.label, .stage, .matters]
    case .pathway: [.pathway, .departureReason, .departureText]
    case .components: []
    case .adaptation: [.adaptation, .adaptationReason, .presentStep]
    case .coordination: [.individualPlan, .coordinator, .coordinatorRole, .group, .rhythm]
    case .crisis: [.crisisPlan, .crisisSigns, .crisisHelps, .crisisWho]
    case .relatives: [.children, .childrenNote]
    case .involvement: [.rights, .tookPart, .opinion]
    case .duties: []
    case .review: [.reviewDay, .notes]
    }
  }

  /// The list that belongs to it, if one does.
  public var list: PlanList? {
    switch self {
    case .person: .goals
    case .components: .components
    case .adaptation: .steps
    case .coordination: .members
    case .relatives: .relatives
    case .duties: .duties
    case .pathway, .crisis, .involvement, .review: nil
    }
  }

  /// The section that a field belongs to.
  public init(of field: PlanField) {
    let found: PlanSection? =
      if case .plan(let key) = field {
        PlanSection.allCases.first { $0.keys.contains(key) }
      } else {
        PlanSection.allCases.first { $0.list == field.place?.list }
      }
    self = found ?? .person
  }
}
