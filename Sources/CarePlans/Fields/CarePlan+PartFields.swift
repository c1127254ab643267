extension CarePlan.Goal: PlanElement {
  /// The fields of a goal.
  public enum Key: String, PlanKey {
    case text, state

    /// What kinds of values the field takes.
    public var kind: FieldKind { slot.kind }

    fileprivate var slot: FieldSlot<CarePlan.Goal> {
      switch self {
      case .text: .text(\.text)
      case .state: .choice(\.state)
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get { key.slot.read(self) }
    set { key.slot.write(newValue, &self) }
  }
}

extension CarePlan.Component: PlanElement {
  /// The fields of a component.
  public enum Key: String, PlanKey {
    case what, method, area, intensity, frequency, responsible, start, duration, state
    case atReview = "at-review"
    case atReviewNote = "at-review-note"

    /// What kinds of values the field takes.
    public var kind: FieldKind { slot.kind }

    fileprivate var slot: FieldSlot<CarePlan.Component> {
      switch self {
      case .what: .reference(\.what, .offer)
      case .method: .line(\.method)
      case .area: .reference(\.area, .lifeArea)
      case .intensity: .number(\.intensity, 1...5)
      case .frequency: .line(\.frequency)
      case .responsible: .line(\.responsible)
      case .start: .day(\.start)
      case .duration: .line(\.duration)
      case .state: .choice(\.state)
      case .atReview: .choice(\.atReview)
      case .atReviewNote: .text(\.atReviewNote)
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get { key.slot.read(self) }
    set { key.slot.write(newValue, &self) }
  }
}

extension CarePlan.Step: PlanElement {
  /// The fields of a step.
  public enum Key: String, PlanKey {
    case text, up, down

    /// What kinds of values the field takes.
    public var kind: FieldKind { slot.kind }

    fileprivate var slot: FieldSlot<CarePlan.Step> {
      switch self {
      case .text: .line(\.text)
      case .up: .text(\.up)
      case .down: .text(\.down)
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get { key.slot.read(self) }
    set { key.slot.write(newValue, &self) }
  }
}

extension CarePlan.Relative: PlanElement {
  /// The fields of a next of kin.
  public enum Key: String, PlanKey {
    case role, consent, part

    /// What kinds of values the field takes.
    public var kind: FieldKind { slot.kind }

    fileprivate var slot: FieldSlot<CarePlan.Relative> {
      switch self {
      case .role: .line(\.role)
      case .consent: .choice(\.consent)
      case .part: .text(\.part)
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get { key.slot.read(self) }
    set { key.slot.write(newValue, &self) }
  }
}

extension CarePlan.Member: PlanElement {
  /// The fields of a member of the group.
  public enum Key: String, PlanKey {
    case role, task

    /// What kinds of values the field takes.
    public var kind: FieldKind { slot.kind }

    fileprivate var slot: FieldSlot<CarePlan.Member> {
      switch self {
      case .role: .line(\.role)
      case .task: .line(\.task)
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get { key.slot.read(self) }
    set { key.slot.write(newValue, &self) }
  }
}

extension CarePlan.Duty: PlanElement {
  /// The fields of a duty.
  public enum Key: String, PlanKey {
    case what, state, day, note

    /// What kinds of values the field takes.
    public var kind: FieldKind { slot.kind }

    fileprivate var slot: FieldSlot<CarePlan.Duty> {
      switch self {
      case .what: .reference(\.what, .duty)
      case .state: .choice(\.state)
      case .day: .day(\.day)
      case .note: .text(\.note)
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get { key.slot.read(self) }
    set { key.slot.write(newValue, &self) }
  }
}
