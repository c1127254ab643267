/// The names of the fields of one kind of part, in the order in which they are shown.
public protocol PlanKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What kinds of values the field takes.
  var kind: FieldKind { get }
}

/// A part of a plan whose fields can be read and written by name.
public protocol PlanPart {
  /// The names of its fields.
  associatedtype Key: PlanKey
  /// What a field holds; a value of another kind changes nothing.
  subscript(key: Key) -> FieldValue { get set }
}

/// A part of a list in a plan.
public protocol PlanElement: PlanPart, Identifiable<ElementID>, Hashable, Sendable {
  /// Makes an empty one.
  init(id: ElementID)
}

extension PlanPart {
  /// Whether every field is as it is in the beginning, or empty.
  public var isBlank: Bool {
    Key.allCases.allSatisfy { key in
      if case .choice = key.kind { return true }
      return self[key].isEmpty
    }
  }
}
