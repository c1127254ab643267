import DecisionModel

/// An answer as JSON: an option, a number, a list of ticked options, or why there is none.
///
/// It is written as `"mild"`, `3`, `["barn"]`, `{"status": "unknown"}` or
/// `{"status": "declined"}`. Nothing ticked is the empty list.
public enum GivenAnswer: Hashable, Sendable {
  /// The name of an option.
  case option(String)
  /// A whole number.
  case number(Int)
  /// The names of the ticked options.
  case ticked([String])
  /// The person who answers does not know.
  case unknown
  /// The person does not want to answer.
  case declined
}

extension GivenAnswer: Codable {
  private enum Key: String, CodingKey { case status }

  /// Reads an answer.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      self = try GivenAnswer(status: container)
      return
    }
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let option = try? container.decode(String.self) {
      self = .option(option)
    } else {
      self = .ticked(try container.decode([String].self))
    }
  }

  private init(status container: KeyedDecodingContainer<Key>) throws {
    switch try container.decode(String.self, forKey: .status) {
    case "unknown": self = .unknown
    case "declined": self = .declined
    case let other:
      throw DecodingError.dataCorruptedError(
        forKey: .status, in: container, debugDescription: "unknown status \(other)")
    }
  }

  /// Writes the answer.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .option(let option):
      var container = encoder.singleValueContainer()
      try container.encode(option)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .ticked(let options):
      var container = encoder.singleValueContainer()
      try container.encode(options)
    case .unknown, .declined:
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(self == .unknown ? "unknown" : "declined", forKey: .status)
    }
  }
}

extension GivenAnswer {
  /// The answer to a question by names instead of positions.
  ///
  /// Positions that the question does not have are left out.
  init(_ answer: Answer, to question: Question) {
    switch answer {
    case .option(let index):
      self =
        question.options.indices.contains(index)
        ? .option(question.options[index].id.text) : .unknown
    case .ticked(let ticked):
      self = .ticked(
        question.options.indices.filter(ticked.contains).map { question.options[$0].id.text })
    case .number(let value): self = .number(value)
    case .unknown: self = .unknown
    case .declined: self = .declined
    }
  }
}
