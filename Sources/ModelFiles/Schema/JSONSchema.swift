/// Makes a JSON Schema (2020-12) of a shape, for editors.
struct JSONSchema {
  private let kind: FileKind

  init(of kind: FileKind) { self.kind = kind }

  /// The schema as a document.
  var document: JSON {
    var members: [JSON.Member] = [
      JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSON.Member("title", .text("Veiviser: \(kind.rawValue)")),
      JSON.Member("description", .text(kind.about)),
    ]
    if case .object(let own) = kind.shape.schema { members += own }
    let shared = kind.shape.allShared.sorted { $0.rawValue < $1.rawValue }
    if !shared.isEmpty {
      members.append(
        JSON.Member("$defs", .object(shared.map { JSON.Member($0.rawValue, $0.definition) })))
    }
    return .object(members)
  }
}

extension SharedShape {
  fileprivate var definition: JSON {
    guard case .object(let members) = shape.schema else { return shape.schema }
    return .object([JSON.Member("description", .text(about))] + members)
  }
}

extension Shape {
  /// The schema of the shape.
  fileprivate var schema: JSON {
    switch self {
    // A text may be written without quotation marks, and an editor then sees a number.
    case .text: ["type": ["string", "number", "boolean"], "pattern": "\\S"]
    case .pattern(let pattern): ["type": ["string", "integer"], "pattern": .text(pattern)]
    case .word(let words): ["enum": .array(words.flatMap(JSON.spellings))]
    case .integer(let range): Shape.integer(range)
    case .flag: ["enum": [true, false, "true", "false"]]
    case .list(let shape, let isFilled): Shape.list(shape, isFilled: isFilled, atMost: nil)
    case .oneOrMany(let shape, let isFilled, let most):
      ["anyOf": [shape.schema, Shape.list(shape, isFilled: isFilled, atMost: most)]]
    case .record(let record): record.schema
    case .mapping(let shape): ["type": "object", "additionalProperties": shape.schema]
    case .either(let shapes): ["anyOf": .array(shapes.map(\.schema))]
    case .shared(let shape): ["$ref": .text("#/$defs/\(shape.rawValue)")]
    case .json(let type): ["type": .text(type.rawValue)]
    case .calendarDay: ["type": "string", "format": "date"]
    }
  }

  private static func integer(_ range: ClosedRange<Int>?) -> JSON {
    var members = [
      JSON.Member("type", ["integer", "string"]), JSON.Member("pattern", "^-?[0-9]+$"),
    ]
    if let range {
      members.append(JSON.Member("minimum", .number(range.lowerBound)))
      members.append(JSON.Member("maximum", .number(range.upperBound)))
    }
    return .object(members)
  }

  private static func list(_ shape: Shape, isFilled: Bool, atMost most: Int?) -> JSON {
    var members = [JSON.Member("type", "array"), JSON.Member("items", shape.schema)]
    if isFilled { members.append(JSON.Member("minItems", 1)) }
    if let most { members.append(JSON.Member("maxItems", .number(most))) }
    return .object(members)
  }
}

extension JSON {
  /// How an editor may see a word: also as a number, when it is made of digits.
  fileprivate static func spellings(_ word: String) -> [JSON] {
    Int(word).map { [.text(word), .number($0)] } ?? [.text(word)]
  }
}

extension Record {
  fileprivate var schema: JSON {
    var members = [JSON.Member("type", "object")]
    let required = fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty { members.append(JSON.Member("required", .texts(required))) }
    members.append(JSON.Member("properties", .object(fields.map(\.member))))
    if let others {
      members.append(JSON.Member("additionalProperties", others.schema))
      members.append(JSON.Member("minProperties", 1))
    } else if !isOpen {
      members.append(JSON.Member("additionalProperties", false))
    }
    if !exactlyOne.isEmpty {
      let sets = exactlyOne.map { JSON.object([JSON.Member("required", .texts($0))]) }
      members.append(JSON.Member("oneOf", .array(sets)))
    }
    if !variants.isEmpty {
      members.append(JSON.Member("allOf", .array(variants.map(\.schema))))
    }
    return .object(members)
  }
}

extension Record.Field {
  fileprivate var member: JSON.Member {
    guard let about, case .object(let members) = shape.schema else {
      return JSON.Member(name, shape.schema)
    }
    return JSON.Member(name, .object([JSON.Member("description", .text(about))] + members))
  }
}

extension Record.Variant {
  fileprivate var schema: JSON {
    var condition = [JSON.Member("required", [.text(field)])]
    if let words {
      let property: JSON = ["enum": .texts(words)]
      condition.append(JSON.Member("properties", .object([JSON.Member(field, property)])))
    }
    var then: [JSON.Member] = []
    if !requires.isEmpty { then.append(JSON.Member("required", .texts(requires))) }
    if !forbids.isEmpty {
      let none = forbids.map { JSON.Member($0, false) }
      then.append(JSON.Member("properties", .object(none)))
    }
    return ["if": .object(condition), "then": .object(then)]
  }
}

extension Shape {
  /// Every shared shape that it needs, directly or through another.
  fileprivate var allShared: Set<SharedShape> {
    var found: Set<SharedShape> = []
    var open = [self]
    while let shape = open.popLast() {
      for shared in shape.shared where found.insert(shared).inserted { open.append(shared.shape) }
    }
    return found
  }

  /// The shared shapes that it names itself.
  private var shared: Set<SharedShape> {
    switch self {
    case .shared(let shape): [shape]
    case .list(let shape, _), .oneOrMany(let shape, _, _), .mapping(let shape): shape.shared
    case .record(let record):
      (record.fields.map(\.shape) + [record.others].compactMap(\.self))
        .reduce(into: []) { $0.formUnion($1.shared) }
    case .either(let shapes): shapes.reduce(into: []) { $0.formUnion($1.shared) }
    case .text, .pattern, .word, .integer, .flag, .json, .calendarDay: []
    }
  }
}
