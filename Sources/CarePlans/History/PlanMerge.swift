/// Two copies of a plan that have gone different ways, brought together field by field.
///
/// What only one of them has changed since they were the same is taken from that one. What both
/// have changed differently is a conflict, and one of them is preferred.
public struct PlanMerge: Hashable, Sendable {
  /// Which copy is preferred where both have changed.
  public enum Side: String, CaseIterable, Sendable {
    /// The one that is at hand.
    case ours
    /// The one that comes from elsewhere.
    case theirs
  }

  /// A field that both have changed, and not to the same.
  public struct Conflict: Hashable, Sendable {
    /// The field.
    public let field: PlanField
    /// What it holds in the copy at hand.
    public let ours: FieldValue
    /// What it holds in the other copy.
    public let theirs: FieldValue
  }

  /// What both have changed.
  public let conflicts: [Conflict]
  /// The plan that comes out.
  public let plan: CarePlan

  /// Brings two copies together; `base` is what both came from.
  ///
  /// Without one, every difference is a conflict. Parts that only one of them has are kept unless
  /// that one's base had them too, in which case the other took them out.
  public init(base: CarePlan?, ours: CarePlan, theirs: CarePlan, preferring side: Side) {
    let theirs = theirs.renumbered(where: base, differsFrom: ours)
    var merged = ours
    var conflicts: [Conflict] = []
    for list in PlanList.allCases { merged.mergeElements(of: list, base, ours, theirs) }
    for field in merged.fields {
      guard let mine = ours.value(of: field), let other = theirs.value(of: field), mine != other
      else { continue }
      let before = base?.value(of: field)
      if before == mine {
        merged.put(other, into: field)
      } else if before != other {
        conflicts.append(Conflict(field: field, ours: mine, theirs: other))
        if side == .theirs { merged.put(other, into: field) }
      }
    }
    merged.takeOver(from: theirs, base, ours, side)
    self.conflicts = conflicts
    plan = merged
  }
}

extension CarePlan {
  /// Gives new numbers to parts that were added here under numbers that `ours` uses for others.
  fileprivate func renumbered(where base: CarePlan?, differsFrom ours: CarePlan) -> CarePlan {
    var copy = self
    copy.lastElement = max(lastElement, ours.lastElement)
    for list in PlanList.allCases {
      let known = Set(base?.elements(of: list) ?? [])
      let taken = Set(PlanList.allCases.flatMap(ours.elements))
      for id in elements(of: list) where taken.contains(id) && !known.contains(id) {
        let isSame =
          ours.elements(of: list).contains(id)
          && (base == nil || list.fields(of: id).allSatisfy { ours.value(of: $0) == value(of: $0) })
        if !isSame { copy.renumber(id, in: list) }
      }
    }
    return copy
  }

  private mutating func renumber(_ old: ElementID, in list: PlanList) {
    let new = nextElement()
    insert(new, into: list, before: old)
    fill(new, in: list, with: old, of: self)
    if list == .steps, presentStep == old { presentStep = new }
    remove(old, from: list)
  }

  /// Copies a part of a plan: its fields, and what no field holds.
  private mutating func fill(
    _ new: ElementID, in list: PlanList, with old: ElementID, of plan: CarePlan
  ) {
    for (from, to) in zip(list.fields(of: old), list.fields(of: new)) {
      if let value = plan.value(of: from) { put(value, into: to) }
    }
    guard list == .duties, let duty = plan.duties.first(where: { $0.id == old }) else { return }
    duties.change(new) { ($0.strength, $0.sources) = (duty.strength, duty.sources) }
  }

  fileprivate mutating func mergeElements(
    of list: PlanList, _ base: CarePlan?, _ ours: CarePlan, _ theirs: CarePlan
  ) {
    let known = Set(base?.elements(of: list) ?? [])
    let (mine, others) = (ours.elements(of: list), theirs.elements(of: list))
    for id in mine where known.contains(id) && !others.contains(id) { remove(id, from: list) }
    for id in others where !mine.contains(id) && !known.contains(id) {
      insert(id, into: list, before: nil)
      fill(id, in: list, with: id, of: theirs)
    }
  }

  /// Takes over what is not a field.
  fileprivate mutating func takeOver(
    from theirs: CarePlan, _ base: CarePlan?, _ ours: CarePlan, _ side: PlanMerge.Side
  ) {
    lastElement = max(lastElement, theirs.lastElement)
    if ours.origin == base?.origin || ours.origin == nil || side == .theirs,
      theirs.origin != nil
    {
      origin = theirs.origin
    }
    if reviewDay == theirs.reviewDay, reviewDay != ours.reviewDay {
      reviewOrigin = theirs.reviewOrigin
    }
    for contact in theirs.serviceContacts where !serviceContacts.contains(contact) {
      serviceContacts.append(contact)
    }
    if let step = presentStep, !steps.contains(where: { $0.id == step }) { presentStep = nil }
  }
}
