import DecisionModel

extension CarePlan.Goal: PlanElement {
  /// The fields of a goal.
  public enum Key: String, PlanKey {
    case text, state

    /// What kinds of values the field takes.
    public var kind: FieldKind {
      switch self {
      case .text: .text
      case .state: .choice(PlanGoalState.self)
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get {
      switch key {
      case .text: .text(text)
      case .state: .of(state)
      }
    }
    set {
      switch key {
      case .text: newValue.put(into: &text)
      case .state: newValue.put(into: &state)
      }
    }
  }
}

extension CarePlan.Component: PlanElement {
  /// The fields of a component.
  public enum Key: String, PlanKey {
    case what, method, area, intensity, frequency, responsible, start, duration, state, atReview =
      "at-review", atReviewNote = "at-review-note"

    /// What kinds of values the field takes.
    public var kind: FieldKind {
      switch self {
      case .what: .reference(.offer)
      case .method: .line
      case .area: .reference(.lifeArea)
      case .intensity: .number(1...5)
      case .frequency: .line
      case .responsible: .line
      case .start: .day
      case .duration: .line
      case .state: .choice(PlanComponentState.self)
      case .atReview: .choice(PlanAtReview.self)
      case .atReviewNote: .text
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get {
      switch key {
      case .what: .reference(what)
      case .method: .text(method)
      case .area: .reference(area)
      case .intensity: .number(intensity)
      case .frequency: .text(frequency)
      case .responsible: .text(responsible)
      case .start: .day(start)
      case .duration: .text(duration)
      case .state: .of(state)
      case .atReview: .of(atReview)
      case .atReviewNote: .text(atReviewNote)
      }
    }
    set {
      switch key {
      case .what: newValue.put(into: &what)
      case .method: newValue.put(into: &method)
      case .area: newValue.put(into: &area)
      case .intensity: newValue.put(into: &intensity)
      case .frequency: newValue.put(into: &frequency)
      case .responsible: newValue.put(into: &responsible)
      case .start: newValue.put(into: &start)
      case .duration: newValue.put(into: &duration)
      case .state: newValue.put(into: &state)
      case .atReview: newValue.put(into: &atReview)
      case .atReviewNote: newValue.put(into: &atReviewNote)
      }
    }
  }
}

extension CarePlan.Step: PlanElement {
  /// The fields of a step.
  public enum Key: String, PlanKey {
    case text, up, down

    /// What kinds of values the field takes.
    public var kind: FieldKind {
      switch self {
      case .text: .line
      case .up: .text
      case .down: .text
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get {
      switch key {
      case .text: .text(text)
      case .up: .text(up)
      case .down: .text(down)
      }
    }
    set {
      switch key {
      case .text: newValue.put(into: &text)
      case .up: newValue.put(into: &up)
      case .down: newValue.put(into: &down)
      }
    }
  }
}

extension CarePlan.Relative: PlanElement {
  /// The fields of a next of kin.
  public enum Key: String, PlanKey {
    case role, consent, part

    /// What kinds of values the field takes.
    public var kind: FieldKind {
      switch self {
      case .role: .line
      case .consent: .choice(PlanConsent.self)
      case .part: .text
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get {
      switch key {
      case .role: .text(role)
      case .consent: .of(consent)
      case .part: .text(part)
      }
    }
    set {
      switch key {
      case .role: newValue.put(into: &role)
      case .consent: newValue.put(into: &consent)
      case .part: newValue.put(into: &part)
      }
    }
  }
}

extension CarePlan.Member: PlanElement {
  /// The fields of a member of the group.
  public enum Key: String, PlanKey {
    case role, task

    /// What kinds of values the field takes.
    public var kind: FieldKind {
      switch self {
      case .role: .line
      case .task: .line
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get {
      switch key {
      case .role: .text(role)
      case .task: .text(task)
      }
    }
    set {
      switch key {
      case .role: newValue.put(into: &role)
      case .task: newValue.put(into: &task)
      }
    }
  }
}

extension CarePlan.Duty: PlanElement {
  /// The fields of a duty.
  public enum Key: String, PlanKey {
    case what, state, day, note

    /// What kinds of values the field takes.
    public var kind: FieldKind {
      switch self {
      case .what: .reference(.duty)
      case .state: .choice(PlanDutyState.self)
      case .day: .day
      case .note: .text
      }
    }
  }

  /// What a field holds.
  public subscript(key: Key) -> FieldValue {
    get {
      switch key {
      case .what: .reference(what)
      case .state: .of(state)
      case .day: .day(day)
      case .note: .text(note)
      }
    }
    set {
      switch key {
      case .what: newValue.put(into: &what)
      case .state: newValue.put(into: &state)
      case .day: newValue.put(into: &day)
      case .note: newValue.put(into: &note)
      }
    }
  }
}
