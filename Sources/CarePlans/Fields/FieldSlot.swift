import DecisionModel

/// Where a part of a plan keeps what one of its fields holds, and what kinds of values that takes.
///
/// A field is said once, in the list of its part; reading, writing and checking follow from it.
struct FieldSlot<Part> {
  private let makeKind: () -> FieldKind
  let read: (Part) -> FieldValue
  /// Puts a value in; one of another kind changes nothing.
  let write: (FieldValue, inout Part) -> Void

  private init(
    kind: @escaping @autoclosure () -> FieldKind, read: @escaping (Part) -> FieldValue,
    write: @escaping (FieldValue, inout Part) -> Void
  ) {
    makeKind = kind
    self.read = read
    self.write = write
  }

  // Worked out only when it is asked for: reading a field must not list the words of its choice.
  var kind: FieldKind { makeKind() }
}

extension FieldSlot {
  /// A short text.
  static func line(_ path: WritableKeyPath<Part, String>) -> Self { text(path, .line) }

  /// A long text.
  static func text(_ path: WritableKeyPath<Part, String>) -> Self { text(path, .text) }

  private static func text(_ path: WritableKeyPath<Part, String>, _ kind: FieldKind) -> Self {
    FieldSlot(kind: kind, read: { .text($0[keyPath: path]) }) { value, part in
      if case .text(let text) = value { part[keyPath: path] = text }
    }
  }

  /// One of the words of a choice.
  static func choice<Choice: PlanChoice>(_ path: WritableKeyPath<Part, Choice>) -> Self {
    FieldSlot(
      kind: .choice(Choice.self), read: { .choice($0[keyPath: path].rawValue) }
    ) { value, part in
      if case .choice(let word) = value, let choice = Choice(rawValue: word) {
        part[keyPath: path] = choice
      }
    }
  }

  /// A day, or none.
  static func day(_ path: WritableKeyPath<Part, Day?>) -> Self {
    FieldSlot(kind: .day, read: { .day($0[keyPath: path]) }) { value, part in
      if case .day(let day) = value { part[keyPath: path] = day }
    }
  }

  /// A whole number of a range, or none.
  static func number(_ path: WritableKeyPath<Part, Int?>, _ range: ClosedRange<Int>) -> Self {
    FieldSlot(kind: .number(range), read: { .number($0[keyPath: path]) }) { value, part in
      if case .number(let number) = value { part[keyPath: path] = number }
    }
  }

  /// Something of the model, or what was written freely.
  static func reference(
    _ path: WritableKeyPath<Part, Reference?>, _ kind: Reference.Kind
  ) -> Self {
    FieldSlot(kind: .reference(kind), read: { .reference($0[keyPath: path]) }) { value, part in
      if case .reference(let reference) = value { part[keyPath: path] = reference }
    }
  }

  /// A step of the ladder, or none.
  static func step(_ path: WritableKeyPath<Part, ElementID?>) -> Self {
    FieldSlot(kind: .step, read: { .step($0[keyPath: path]) }) { value, part in
      if case .step(let step) = value { part[keyPath: path] = step }
    }
  }
}
