/// A JSON value that is to be written; members keep their order.
public indirect enum JSON: Hashable, Sendable {
  /// Members by name.
  case object([Member])
  /// A list.
  case array([JSON])
  /// A text.
  case text(String)
  /// A whole number.
  case number(Int)
  /// `true` or `false`.
  case flag(Bool)

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: JSON

    /// Makes a member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A list of texts.
  public static func texts(_ texts: some Sequence<String>) -> JSON { .array(texts.map(JSON.text)) }

  /// The value of a member; nil when there is none.
  public subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Makes a text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// Makes a number.
  public init(integerLiteral value: Int) { self = .number(value) }

  /// Makes `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .flag(value) }

  /// Makes a list.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }

  /// Makes an object, with its members in this order.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSON {
  /// The most columns of a list or object that is written on one line.
  private static let width = 96

  /// The value as text with a newline at its end; what is short stands on one line.
  public var written: String { written(indent: 0, taken: 0) + "\n" }

  private func written(indent: Int, taken: Int) -> String {
    let line = onOneLine
    if indent + taken + line.count <= Self.width { return line }
    let inner = String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .object(let members):
      let lines = members.map { member in
        let name = "\(inner)\(member.name.inQuotes): "
        return name
          + member.value.written(indent: indent + 2, taken: name.count - indent - 2)
      }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    case .array(let elements):
      let lines = elements.map { inner + $0.written(indent: indent + 2, taken: 0) }
      return "[\n" + lines.joined(separator: ",\n") + end + "]"
    case .text, .number, .flag: return line
    }
  }

  private var onOneLine: String {
    switch self {
    case .object(let members):
      if members.isEmpty { return "{}" }
      let parts = members.map { "\($0.name.inQuotes): \($0.value.onOneLine)" }
      return "{" + parts.joined(separator: ", ") + "}"
    case .array(let elements):
      return "[" + elements.map(\.onOneLine).joined(separator: ", ") + "]"
    case .text(let text): return text.inQuotes
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    }
  }
}

extension String {
  /// The text as JSON writes it; what could steer a terminal is written as an escape.
  fileprivate var inQuotes: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.isHarmless {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
      }
    }
    return result + "\""
  }
}
