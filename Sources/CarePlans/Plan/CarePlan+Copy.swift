extension CarePlan {
  /// A new plan with the same pathway, components, ladder, group and duties.
  ///
  /// What is about the person does not come along, nor do days and what has been done: the copy
  /// may be for somebody else.
  public func copied(label: String) -> CarePlan {
    var copy = CarePlan(label: label)
    copy.pathway = pathway
    copy.adaptation = adaptation
    copy.steps = steps
    copy.components = components.filter(\.state.isCurrent).map { component in
      var component = component
      component.start = nil
      component.state = .planned
      return component
    }
    copy.coordination.rhythm = coordination.rhythm
    copy.coordination.members = coordination.members
    copy.duties = duties.map { duty in
      var duty = duty
      (duty.state, duty.day, duty.note) = (.open, nil, "")
      return duty
    }
    copy.serviceContacts = serviceContacts
    copy.lastElement = lastElement
    return copy
  }

  /// Whether its next review comes before that of another plan; a plan without a day comes last.
  public func isDue(before other: CarePlan) -> Bool {
    switch (reviewDay, other.reviewDay) {
    case (let mine?, let theirs?): mine < theirs
    case (.some, nil): true
    case (nil, _): false
    }
  }
}
