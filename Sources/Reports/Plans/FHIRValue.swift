/// A value of a FHIR resource.
indirect enum FHIRValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case list([FHIRValue])
  case object([String: FHIRValue])

  /// An object without members that hold nothing; FHIR allows no empty ones.
  static func filled(_ members: [String: FHIRValue?]) -> FHIRValue {
    .object(members.compactMapValues { $0.flatMap { $0.isEmpty ? nil : $0 } })
  }

  /// A reference to something inside the same resource.
  static func inside(_ id: String) -> FHIRValue { .object(["reference": .text("#\(id)")]) }

  /// A concept that is said in words only.
  static func concept(_ text: String) -> FHIRValue? {
    text.isEmpty ? nil : .object(["text": .text(text)])
  }

  private var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .number: false
    case .list(let values): values.isEmpty
    case .object(let members): members.isEmpty
    }
  }
}

extension FHIRValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}

extension FHIRValue: Encodable {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .list(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}
