/// What is different between two revisions of a plan, field by field.
public struct PlanDifference: Hashable, Sendable {
  /// One thing that is different.
  public enum Change: Hashable, Sendable {
    /// A field holds something else.
    case changed(PlanField, from: FieldValue, to: FieldValue)
    /// A part has been added to a list.
    case added(PlanList, ElementID)
    /// A part has been taken out of a list.
    case removed(PlanList, ElementID)
    /// A part stands at another place in its list.
    case moved(PlanList, ElementID)
    /// The decision that it came from is another one.
    case origin
  }

  /// Everything that is different, in the order in which it is shown.
  public let changes: [Change]
  /// The older plan.
  public let old: CarePlan
  /// The newer plan.
  public let new: CarePlan

  /// Compares two plans.
  public init(from old: CarePlan, to new: CarePlan) {
    self.old = old
    self.new = new
    var changes: [Change] = old.origin == new.origin ? [] : [.origin]
    changes += PlanDifference.changes(of: CarePlan.Key.allCases.map(PlanField.plan), old, new)
    for list in PlanList.allCases { changes += PlanDifference.changes(in: list, old, new) }
    self.changes = changes
  }

  /// Whether nothing is different.
  public var isEmpty: Bool { changes.isEmpty }

  private static func changes(
    of fields: [PlanField], _ old: CarePlan, _ new: CarePlan
  ) -> [Change] {
    fields.compactMap { field in
      guard let before = old.value(of: field), let after = new.value(of: field), before != after
      else { return nil }
      return .changed(field, from: before, to: after)
    }
  }

  private static func changes(
    in list: PlanList, _ old: CarePlan, _ new: CarePlan
  ) -> [Change] {
    let (before, after) = (old.elements(of: list), new.elements(of: list))
    let common = Set(before).intersection(after)
    let moved = movedElements(before.filter(common.contains), after.filter(common.contains))
    var changes = before.filter { !common.contains($0) }.map { Change.removed(list, $0) }
    for element in after {
      if !common.contains(element) {
        changes.append(.added(list, element))
      } else {
        if moved.contains(element) { changes.append(.moved(list, element)) }
        changes += PlanDifference.changes(of: list.fields(of: element), old, new)
      }
    }
    return changes
  }

  /// The fewest elements that must be moved to bring one order into the other.
  private static func movedElements(
    _ before: [ElementID], _ after: [ElementID]
  ) -> Set<ElementID> {
    let places = Dictionary(uniqueKeysWithValues: before.enumerated().map { ($1, $0) })
    let order = after.compactMap { places[$0] }
    // The longest rising sequence stays where it is.
    var lengths: [Int] = []
    var previous: [Int?] = []
    for (index, place) in order.enumerated() {
      let best = (0..<index).filter { order[$0] < place }.max { lengths[$0] < lengths[$1] }
      previous.append(best)
      lengths.append((best.map { lengths[$0] } ?? 0) + 1)
    }
    var kept: Set<ElementID> = []
    var next = order.indices.max { lengths[$0] < lengths[$1] }
    while let index = next {
      kept.insert(after[index])
      next = previous[index]
    }
    return Set(after).subtracting(kept)
  }
}
