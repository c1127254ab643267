/// The lists that a plan has.
public enum PlanList: String, CaseIterable, Sendable {
  case goals, components, steps, members, relatives, duties

  /// The most parts that a list may have.
  public static let limit = 64
}

/// One field of a plan, wherever in it.
///
/// The editor, the differences between revisions, the marks of the rules and the check of free
/// text all point at fields in this way.
public enum PlanField: Hashable, Sendable {
  /// A field that belongs to no list.
  case plan(CarePlan.Key)
  /// A field of a goal.
  case goal(ElementID, CarePlan.Goal.Key)
  /// A field of a component.
  case component(ElementID, CarePlan.Component.Key)
  /// A field of a step of the ladder.
  case step(ElementID, CarePlan.Step.Key)
  /// A field of a member of the responsibility group.
  case member(ElementID, CarePlan.Member.Key)
  /// A field of one of the next of kin.
  case relative(ElementID, CarePlan.Relative.Key)
  /// A field of a duty.
  case duty(ElementID, CarePlan.Duty.Key)

  /// What kinds of values it takes.
  public var kind: FieldKind {
    switch self {
    case .plan(let key): key.kind
    case .goal(_, let key): key.kind
    case .component(_, let key): key.kind
    case .step(_, let key): key.kind
    case .member(_, let key): key.kind
    case .relative(_, let key): key.kind
    case .duty(_, let key): key.kind
    }
  }

  /// The list that it belongs to, and the part of it; nil when it belongs to none.
  public var place: (list: PlanList, element: ElementID)? {
    switch self {
    case .plan: nil
    case .goal(let id, _): (.goals, id)
    case .component(let id, _): (.components, id)
    case .step(let id, _): (.steps, id)
    case .member(let id, _): (.members, id)
    case .relative(let id, _): (.relatives, id)
    case .duty(let id, _): (.duties, id)
    }
  }

  /// The name of the field within its part, such as `review-day`.
  public var name: String {
    switch self {
    case .plan(let key): key.rawValue
    case .goal(_, let key): key.rawValue
    case .component(_, let key): key.rawValue
    case .step(_, let key): key.rawValue
    case .member(_, let key): key.rawValue
    case .relative(_, let key): key.rawValue
    case .duty(_, let key): key.rawValue
    }
  }

  /// The field of a list with this name; nil when parts of that list have no such field.
  public init?(_ list: PlanList, _ element: ElementID, name: String) {
    let field: PlanField? =
      switch list {
      case .goals: CarePlan.Goal.Key(rawValue: name).map { .goal(element, $0) }
      case .components: CarePlan.Component.Key(rawValue: name).map { .component(element, $0) }
      case .steps: CarePlan.Step.Key(rawValue: name).map { .step(element, $0) }
      case .members: CarePlan.Member.Key(rawValue: name).map { .member(element, $0) }
      case .relatives: CarePlan.Relative.Key(rawValue: name).map { .relative(element, $0) }
      case .duties: CarePlan.Duty.Key(rawValue: name).map { .duty(element, $0) }
      }
    guard let field else { return nil }
    self = field
  }
}

extension PlanList {
  /// The names of the fields that its parts have, in order.
  public var fieldNames: [String] {
    switch self {
    case .goals: CarePlan.Goal.Key.allCases.map(\.rawValue)
    case .components: CarePlan.Component.Key.allCases.map(\.rawValue)
    case .steps: CarePlan.Step.Key.allCases.map(\.rawValue)
    case .members: CarePlan.Member.Key.allCases.map(\.rawValue)
    case .relatives: CarePlan.Relative.Key.allCases.map(\.rawValue)
    case .duties: CarePlan.Duty.Key.allCases.map(\.rawValue)
    }
  }

  /// The fields of one of its parts, in order.
  public func fields(of element: ElementID) -> [PlanField] {
    fieldNames.compactMap { PlanField(self, element, name: $0) }
  }
}
