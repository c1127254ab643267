import DecisionModel

extension CarePlan: PlanPart {
  /// The fields of a plan that belong to no list.
  public enum Key: String, PlanKey {
    case label
    case stage
    case matters
    case pathway
    case departureReason = "departure-reason"
    case departureText = "departure-text"
    case adaptation
    case adaptationReason = "adaptation-reason"
    case presentStep = "present-step"
    case reviewDay = "review-day"
    case individualPlan = "individual-plan"
    case coordinator
    case coordinatorRole = "coordinator-role"
    case group
    case rhythm
    case crisisPlan = "crisis-plan"
    case crisisSigns = "crisis-signs"
    case crisisHelps = "crisis-helps"
    case crisisWho = "crisis-who"
    case children
    case childrenNote = "children-note"
    case rights
    case tookPart = "took-part"
    case opinion
    case notes

    /// What kinds of values the field takes.
    public var kind: FieldKind { slot.kind }

    fileprivate var slot: FieldSlot<CarePlan> {
      switch self {
      case .label: .line(\.label)
      case .stage: .choice(\.stage)
      case .matters: .text(\.matters)
      case .pathway: .reference(\.pathway, .outcome)
      case .departureReason: .reference(\.departureReason, .departureReason)
      case .departureText: .text(\.departureText)
      case .adaptation: .choice(\.adaptation)
      case .adaptationReason: .text(\.adaptationReason)
      case .presentStep: .step(\.presentStep)
      case .reviewDay: .day(\.reviewDay)
      case .individualPlan: .choice(\.coordination.individualPlan)
      case .coordinator: .choice(\.coordination.coordinator)
      case .coordinatorRole: .line(\.coordination.coordinatorRole)
      case .group: .choice(\.coordination.group)
      case .rhythm: .line(\.coordination.rhythm)
      case .crisisPlan: .choice(\.crisis.state)
      case .crisisSigns: .text(\.crisis.signs)
      case .crisisHelps: .text(\.crisis.helps)
      case .crisisWho: .text(\.crisis.who)
      case .children: .choice(\.children)
      case .childrenNote: .text(\.childrenNote)
      case .rights: .choice(\.involvement.rights)
      case .tookPart: .choice(\.involvement.tookPart)
      case .opinion: .text(\.involvement.opinion)
      case .notes: .text(\.notes)
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get { key.slot.read(self) }
    set { key.slot.write(newValue, &self) }
  }
}
