/// What is known about one question.
public enum Answer: Hashable, Sendable {
  /// The position of the chosen option.
  case option(Int)
  /// The positions of the ticked options; empty means none of them.
  case ticked(Set<Int>)
  /// A whole number.
  case number(Int)
  /// The person who answers does not know.
  case unknown
  /// The person does not want to answer.
  case declined

  /// Whether it says nothing about the question.
  public var isMissing: Bool { self == .unknown || self == .declined }
}

/// The answers of one walk; a question without one has not been asked.
public struct Answers: Hashable, Sendable {
  /// The answers by question.
  public private(set) var byQuestion: [Question.ID: Answer]

  /// Makes a set of answers.
  public init(_ byQuestion: [Question.ID: Answer] = [:]) { self.byQuestion = byQuestion }

  /// The answer to a question; setting nil takes it back.
  public subscript(_ id: Question.ID) -> Answer? {
    get { byQuestion[id] }
    set { byQuestion[id] = newValue }
  }
}
