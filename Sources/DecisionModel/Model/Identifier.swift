/// A stable name that a model file gives to one of its parts.
///
/// Identifiers are compared letter by letter; they are never shown where a label exists.
public struct Identifier<Named>: Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name as written in the file.
  public let text: String

  /// Makes an identifier from the name written in a file.
  public init(_ text: String) { self.text = text }

  /// Makes an identifier from a literal.
  public init(stringLiteral value: String) { text = value }

  /// The name as written in the file.
  public var description: String { text }
}
