extension CarePlan {
  /// What a field holds; nil when its part is not there.
  public func value(of field: PlanField) -> FieldValue? {
    switch field {
    case .plan(let key): self[key]
    case .goal(let id, let key): goals.first { $0.id == id }?[key]
    case .component(let id, let key): components.first { $0.id == id }?[key]
    case .step(let id, let key): steps.first { $0.id == id }?[key]
    case .member(let id, let key): coordination.members.first { $0.id == id }?[key]
    case .relative(let id, let key): relatives.first { $0.id == id }?[key]
    case .duty(let id, let key): duties.first { $0.id == id }?[key]
    }
  }

  /// Puts a value into a field.
  ///
  /// Texts lose control characters and blanks at their ends. A review day that is put in counts
  /// as chosen.
  /// - Throws: why the value was not put in; the plan is then as it was.
  public mutating func set(_ field: PlanField, to value: FieldValue) throws(EditRefusal) {
    let value = field.kind.cleaned(value)
    if let refusal = field.kind.refusal(of: value) { throw refusal }
    guard self.value(of: field) != nil else { throw .noSuchField }
    if case .step(let step?) = value, !steps.contains(where: { $0.id == step }) {
      throw .noSuchField
    }
    put(value, into: field)
    if field == .plan(.reviewDay) { reviewOrigin = .chosen }
  }

  mutating func put(_ value: FieldValue, into field: PlanField) {
    switch field {
    case .plan(let key): self[key] = value
    case .goal(let id, let key): goals.change(id) { $0[key] = value }
    case .component(let id, let key): components.change(id) { $0[key] = value }
    case .step(let id, let key): steps.change(id) { $0[key] = value }
    case .member(let id, let key): coordination.members.change(id) { $0[key] = value }
    case .relative(let id, let key): relatives.change(id) { $0[key] = value }
    case .duty(let id, let key): duties.change(id) { $0[key] = value }
    }
  }

  /// The parts of a list, in order.
  public func elements(of list: PlanList) -> [ElementID] {
    switch list {
    case .goals: goals.map(\.id)
    case .components: components.map(\.id)
    case .steps: steps.map(\.id)
    case .members: coordination.members.map(\.id)
    case .relatives: relatives.map(\.id)
    case .duties: duties.map(\.id)
    }
  }

  /// Every field there is, in the order in which they are shown, lists last.
  public var fields: [PlanField] {
    Key.allCases.map(PlanField.plan)
      + PlanList.allCases.flatMap { list in elements(of: list).flatMap(list.fields) }
  }

  /// Adds an empty part at the end of a list, or before another part of it; says its number.
  @discardableResult
  public mutating func add(
    to list: PlanList, before other: ElementID? = nil
  ) throws(EditRefusal) -> ElementID {
    guard elements(of: list).count < PlanList.limit else { throw .tooMany(limit: PlanList.limit) }
    let id = nextElement()
    insert(id, into: list, before: other)
    return id
  }

  /// Adds a component for an offer, or for something that was written freely.
  @discardableResult
  public mutating func addComponent(_ what: Reference) throws(EditRefusal) -> ElementID {
    var copy = self
    let id = try copy.add(to: .components)
    try copy.set(.component(id, .what), to: .reference(what))
    self = copy
    return id
  }

  /// Takes a part out of a list; nothing happens when it is not there.
  ///
  /// Taking out the present step leaves the ladder without one.
  public mutating func remove(_ id: ElementID, from list: PlanList) {
    switch list {
    case .goals: goals.removeAll { $0.id == id }
    case .components: components.removeAll { $0.id == id }
    case .steps:
      steps.removeAll { $0.id == id }
      if presentStep == id { presentStep = nil }
    case .members: coordination.members.removeAll { $0.id == id }
    case .relatives: relatives.removeAll { $0.id == id }
    case .duties: duties.removeAll { $0.id == id }
    }
  }

  /// Moves a part of a list by so many places, as far as the list goes.
  public mutating func move(_ id: ElementID, in list: PlanList, by places: Int) {
    switch list {
    case .goals: goals.move(id, by: places)
    case .components: components.move(id, by: places)
    case .steps: steps.move(id, by: places)
    case .members: coordination.members.move(id, by: places)
    case .relatives: relatives.move(id, by: places)
    case .duties: duties.move(id, by: places)
    }
  }

  mutating func insert(_ id: ElementID, into list: PlanList, before other: ElementID?) {
    switch list {
    case .goals: goals.insert(Goal(id: id), before: other)
    case .components: components.insert(Component(id: id), before: other)
    case .steps: steps.insert(Step(id: id), before: other)
    case .members: coordination.members.insert(Member(id: id), before: other)
    case .relatives: relatives.insert(Relative(id: id), before: other)
    case .duties: duties.insert(Duty(id: id), before: other)
    }
  }

  /// A number that no part of a list has or has had.
  mutating func nextElement() -> ElementID {
    lastElement += 1
    return ElementID(lastElement)
  }
}

extension Array where Element: PlanElement {
  mutating func change(_ id: ElementID, _ body: (inout Element) -> Void) {
    guard let index = firstIndex(where: { $0.id == id }) else { return }
    body(&self[index])
  }

  mutating func insert(_ element: Element, before other: ElementID?) {
    insert(element, at: firstIndex { $0.id == other } ?? endIndex)
  }

  mutating func move(_ id: ElementID, by places: Int) {
    guard let index = firstIndex(where: { $0.id == id }) else { return }
    let wanted = Swift.max(-count, Swift.min(count, places)) + index
    let element = remove(at: index)
    insert(element, at: Swift.max(0, Swift.min(count, wanted)))
  }
}
