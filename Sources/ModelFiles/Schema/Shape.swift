/// What may stand at a place of a file.
///
/// The shapes describe the format once; the schemas for editors are made from them, and tests
/// compare them with what the readers accept. They say nothing about names that must be known.
indirect enum Shape: Hashable, Sendable {
  /// Text that is not empty; YAML may write it without quotation marks.
  case text
  /// A text that a pattern describes.
  case pattern(String)
  /// One of some words.
  case word([String])
  /// A whole number.
  case integer(ClosedRange<Int>?)
  /// `true` or `false`.
  case flag
  /// A list.
  case list(of: Shape, isFilled: Bool)
  /// One of something, or a list; a filled list has at least one, and at most so many.
  case oneOrMany(Shape, isFilled: Bool, atMost: Int?)
  /// Keys that are fixed.
  case record(Record)
  /// Keys that are names of something else.
  case mapping(of: Shape)
  /// One of several shapes.
  case either([Shape])
  /// A shape that is used in several places, or inside itself.
  case shared(SharedShape)
  /// A value as JSON types it.
  case json(JSONType)
  /// A day, as `YYYY-MM-DD`.
  case calendarDay

  /// What a value of JSON is.
  enum JSONType: String, Hashable, Sendable {
    case string, integer, number, boolean
  }
}

/// A mapping whose keys are fixed.
struct Record: Hashable, Sendable {
  /// Its keys.
  var fields: [Field]
  /// What else is needed or forbidden, depending on some of the keys.
  var variants: [Variant] = []
  /// Sets of keys of which exactly one must be there as a whole.
  var exactlyOne: [[String]] = []
  /// What other keys hold, when there may be others.
  var others: Shape?
  /// Whether anything else may be there; so it is with what the program writes.
  var isOpen = false

  /// A key of a record.
  struct Field: Hashable, Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool
    let about: String?
  }

  /// What holds when a key has one of some words, or is there at all.
  struct Variant: Hashable, Sendable {
    let field: String
    let words: [String]?
    var requires: [String] = []
    var forbids: [String] = []
  }

  init(_ fields: [Field]...) { self.fields = fields.flatMap(\.self) }
}

extension [Record.Field] {
  /// A key that must be there.
  static func needs(_ name: String, _ shape: Shape, _ about: String? = nil) -> [Record.Field] {
    [Record.Field(name: name, shape: shape, isRequired: true, about: about)]
  }

  /// A key that may be left out.
  static func may(_ name: String, _ shape: Shape, _ about: String? = nil) -> [Record.Field] {
    [Record.Field(name: name, shape: shape, isRequired: false, about: about)]
  }
}

extension Record {
  /// The record with something that depends on a key.
  func when(
    _ field: String, is words: [String]? = nil, requires: [String] = [], forbids: [String] = []
  ) -> Record {
    var record = self
    record.variants.append(
      Variant(field: field, words: words, requires: requires, forbids: forbids))
    return record
  }

  /// The record, of whose keys exactly one of these sets must be there.
  func exactlyOne(of sets: [[String]]) -> Record {
    var record = self
    record.exactlyOne = sets
    return record
  }

  /// The record, to which keys may be added.
  var open: Record {
    var record = self
    record.isOpen = true
    return record
  }
}
