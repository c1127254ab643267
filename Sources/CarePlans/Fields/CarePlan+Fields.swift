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
    public var kind: FieldKind {
      switch self {
      case .label, .coordinatorRole, .rhythm: .line
      case .stage: .choice(PlanStage.self)
      case .matters, .departureText, .adaptationReason, .crisisSigns, .crisisHelps, .crisisWho,
        .childrenNote, .opinion, .notes:
        .text
      case .pathway: .reference(.outcome)
      case .departureReason: .reference(.departureReason)
      case .adaptation: .choice(PlanAdaptation.self)
      case .presentStep: .step
      case .reviewDay: .day
      case .individualPlan, .coordinator, .group, .crisisPlan: .choice(PlanOffering.self)
      case .children: .choice(PlanChildren.self)
      case .rights, .tookPart: .choice(PlanAnswer.self)
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get {
      switch key {
      case .label: .text(label)
      case .stage: .of(stage)
      case .matters: .text(matters)
      case .pathway: .reference(pathway)
      case .departureReason: .reference(departureReason)
      case .departureText: .text(departureText)
      case .adaptation: .of(adaptation)
      case .adaptationReason: .text(adaptationReason)
      case .presentStep: .step(presentStep)
      case .reviewDay: .day(reviewDay)
      case .individualPlan: .of(coordination.individualPlan)
      case .coordinator: .of(coordination.coordinator)
      case .coordinatorRole: .text(coordination.coordinatorRole)
      case .group: .of(coordination.group)
      case .rhythm: .text(coordination.rhythm)
      case .crisisPlan: .of(crisis.state)
      case .crisisSigns: .text(crisis.signs)
      case .crisisHelps: .text(crisis.helps)
      case .crisisWho: .text(crisis.who)
      case .children: .of(children)
      case .childrenNote: .text(childrenNote)
      case .rights: .of(involvement.rights)
      case .tookPart: .of(involvement.tookPart)
      case .opinion: .text(involvement.opinion)
      case .notes: .text(notes)
      }
    }
    set {
      switch key {
      case .label: newValue.put(into: &label)
      case .stage: newValue.put(into: &stage)
      case .matters: newValue.put(into: &matters)
      case .pathway: newValue.put(into: &pathway)
      case .departureReason: newValue.put(into: &departureReason)
      case .departureText: newValue.put(into: &departureText)
      case .adaptation: newValue.put(into: &adaptation)
      case .adaptationReason: newValue.put(into: &adaptationReason)
      case .presentStep: newValue.put(into: &presentStep)
      case .reviewDay: newValue.put(into: &reviewDay)
      case .individualPlan: newValue.put(into: &coordination.individualPlan)
      case .coordinator: newValue.put(into: &coordination.coordinator)
      case .coordinatorRole: newValue.put(into: &coordination.coordinatorRole)
      case .group: newValue.put(into: &coordination.group)
      case .rhythm: newValue.put(into: &coordination.rhythm)
      case .crisisPlan: newValue.put(into: &crisis.state)
      case .crisisSigns: newValue.put(into: &crisis.signs)
      case .crisisHelps: newValue.put(into: &crisis.helps)
      case .crisisWho: newValue.put(into: &crisis.who)
      case .children: newValue.put(into: &children)
      case .childrenNote: newValue.put(into: &childrenNote)
      case .rights: newValue.put(into: &involvement.rights)
      case .tookPart: newValue.put(into: &involvement.tookPart)
      case .opinion: newValue.put(into: &involvement.opinion)
      case .notes: newValue.put(into: &notes)
      }
    }
  }
}
