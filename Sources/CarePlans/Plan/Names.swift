public import DecisionModel

/// The name of a plan, the same in every copy of it; it says nothing about the person.
public typealias PlanID = Identifier<CarePlan>

/// The name of one revision of a plan, the same in every copy of it.
public typealias RevisionID = Identifier<PlanRevision>

extension Identifier {
  /// Makes a name of 32 hexadecimal digits that nothing else has.
  public static func random(using generator: inout some RandomNumberGenerator) -> Identifier {
    let digits = (0..<2).map { _ in
      let text = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    return Identifier(digits.joined())
  }
}

extension Identifier: Codable {
  /// Reads a name.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// The number of a goal, a component or another part of a list, unique within its plan.
///
/// A number is never used again, so that revisions can be compared.
public struct ElementID: Hashable, Comparable, Sendable {
  /// The number.
  public let number: Int

  /// Takes a number.
  public init(_ number: Int) { self.number = number }

  /// Whether one came into being before another.
  public static func < (first: ElementID, second: ElementID) -> Bool {
    first.number < second.number
  }
}

extension ElementID: Codable {
  /// Reads a number.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Int.self))
  }

  /// Writes the number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
