public import DecisionModel

/// What a field of a plan holds, whatever field it is.
public enum FieldValue: Hashable, Sendable {
  /// A text; empty when nothing was written.
  case text(String)
  /// A word of a ``PlanChoice``.
  case choice(String)
  /// A day.
  case day(Day?)
  /// A whole number.
  case number(Int?)
  /// Something of the model, or what was written freely.
  case reference(Reference?)
  /// A step of the ladder.
  case step(ElementID?)

  /// Whether nothing has been said.
  public var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .choice(let word): word == "open"
    case .day(let day): day == nil
    case .number(let number): number == nil
    case .reference(let reference): reference == nil
    case .step(let step): step == nil
    }
  }

  /// The text that a person wrote or chose; nil for fields without free text.
  public var freeText: String? {
    switch self {
    case .text(let text): text
    case .reference(let reference): reference?.name ?? ""
    case .choice, .day, .number, .step: nil
    }
  }
}

/// What kinds of values a field takes.
public enum FieldKind: Hashable, Sendable {
  /// A text of one line, with at most so many characters.
  case line(limit: Int)
  /// A text of several lines, with at most so many characters.
  case text(limit: Int)
  /// One of some words.
  case choice([String])
  /// A day, or none.
  case day
  /// A whole number of a range, or none.
  case number(ClosedRange<Int>)
  /// Something of the model, or none.
  case reference(Reference.Kind)
  /// A step of the ladder, or none.
  case step

  /// A short text.
  static let line = FieldKind.line(limit: 200)
  /// A long text.
  static let text = FieldKind.text(limit: 4000)
  /// One of the words of a choice.
  static func choice<Choice: PlanChoice>(_ type: Choice.Type) -> FieldKind {
    .choice(Choice.allCases.map(\.rawValue))
  }
}

/// Why a value was not put into a field.
public enum EditRefusal: Error, Hashable, Sendable {
  /// The plan has no such field: its part has been removed.
  case noSuchField
  /// The field takes other values.
  case wrongKind
  /// The text is longer than the field takes.
  case tooLong(limit: Int)
  /// The number is outside the range.
  case outOfRange(ClosedRange<Int>)
  /// The list has as many parts as it can have.
  case tooMany(limit: Int)
}

extension FieldKind {
  /// Says why a value cannot be put into a field of this kind; nil when it can.
  func refusal(of value: FieldValue) -> EditRefusal? {
    switch (self, value) {
    case (.line(let limit), .text(let text)), (.text(let limit), .text(let text)):
      return text.count > limit ? .tooLong(limit: limit) : nil
    case (.choice(let words), .choice(let word)): return words.contains(word) ? nil : .wrongKind
    case (.number(let range), .number(let number)):
      return number.map(range.contains) ?? true ? nil : .outOfRange(range)
    case (.reference, .reference(let reference)):
      return (reference?.name.count ?? 0) > 400 ? .tooLong(limit: 400) : nil
    case (.day, .day), (.step, .step): return nil
    default: return .wrongKind
    }
  }

  /// The value without what no text may hold: control characters, and blanks at its ends.
  func cleaned(_ value: FieldValue) -> FieldValue {
    switch (self, value) {
    case (.line, .text(let text)): return .text(text.cleaned(keepingLines: false))
    case (.text, .text(let text)): return .text(text.cleaned(keepingLines: true))
    case (_, .reference(let reference?)):
      let name = reference.name.cleaned(keepingLines: false)
      if name.isEmpty, reference.id == nil { return .reference(nil) }
      return .reference(Reference(id: reference.id, name: name))
    default: return value
    }
  }
}

extension String {
  /// The text without control characters and blanks at its ends.
  func cleaned(keepingLines: Bool) -> String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n", keepingLines {
        scalars.append(scalar)
      } else if scalar.isUnseen {
        if scalar.properties.generalCategory != .format { scalars.append(" ") }
      } else {
        scalars.append(scalar)
      }
    }
    var text = Substring(String(scalars))
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// Whether the text is as a field of this many lines keeps it.
  public func isClean(keepingLines: Bool) -> Bool {
    cleaned(keepingLines: keepingLines) == self
  }
}

extension Unicode.Scalar {
  /// Whether it steers and cannot be seen; joiners of emoji and of letters are let through.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: value != 0x200C && value != 0x200D && value != 0xAD
    default: false
    }
  }
}
