/// One thing that the professional is asked.
public struct Question: Hashable, Sendable {
  /// The name of a question.
  public typealias ID = Identifier<Question>

  /// What kinds of answer a question takes.
  public enum Kind: Hashable, Sendable {
    /// Exactly one of the options; their order means nothing.
    case choice
    /// Exactly one of the options, which rise from first to last.
    case ordinal
    /// Any number of the options at once.
    case many
    /// A whole number inside the range.
    case number(ClosedRange<Int>)
    /// The sum of the answers to other questions, by their options' points or their numbers.
    case score(items: [ID])
  }

  /// What happens when the person who answers does not know.
  public enum UnknownPolicy: Hashable, Sendable {
    /// The outcomes that remain possible are shown.
    case allowed
    /// The walk does not accept it.
    case forbidden
    /// The named option is assumed, and the reasoning says so.
    case assume(option: Int)
  }

  /// The name of the question.
  public let id: ID
  /// What kinds of answer it takes.
  public let kind: Kind
  /// The part of the walk it belongs to.
  public let stage: Stage.ID?
  /// One or two words for lists and reasons.
  public let name: Phrase
  /// The question itself.
  public let ask: Phrase
  /// Why it is asked.
  public let why: Phrase?
  /// The options, in the order of the file; empty for numbers and scores.
  public let options: [Option]
  /// Named intervals of a number or a score, rising.
  public let bands: [Band]
  /// What "do not know" leads to.
  public let unknown: UnknownPolicy
  /// Whether it is asked only after the suggestion, to refine it.
  ///
  /// Such a question counts as answered with nothing until somebody answers it.
  public let isRefinement: Bool
  /// What the question rests on.
  public let basis: Basis

  /// Makes a question.
  public init(
    id: ID, kind: Kind, stage: Stage.ID?, name: Phrase, ask: Phrase, why: Phrase?,
    options: [Option], bands: [Band], unknown: UnknownPolicy, isRefinement: Bool, basis: Basis
  ) {
    self.id = id
    self.kind = kind
    self.stage = stage
    self.name = name
    self.ask = ask
    self.why = why
    self.options = options
    self.bands = bands
    self.unknown = unknown
    self.isRefinement = isRefinement
    self.basis = basis
  }
}

extension Question {
  /// One possible answer.
  public struct Option: Hashable, Sendable {
    /// The name of an option, unique within its question.
    public typealias ID = Identifier<Option>

    /// The name of the option.
    public let id: ID
    /// What the person reads.
    public let label: Phrase
    /// When to choose it, in one line.
    public let help: Phrase?
    /// Whether it says "none of these"; only in a tick-list, at most one.
    public let isNone: Bool
    /// What the option counts in a score.
    public let points: Int

    /// Makes an option.
    public init(id: ID, label: Phrase, help: Phrase?, isNone: Bool, points: Int) {
      self.id = id
      self.label = label
      self.help = help
      self.isNone = isNone
      self.points = points
    }
  }

  /// A named interval of a number or a score.
  public struct Band: Hashable, Sendable {
    /// The name of a band, unique within its question.
    public typealias ID = Identifier<Band>

    /// The name of the band.
    public let id: ID
    /// What the person reads.
    public let label: Phrase
    /// The values that belong to it.
    public let range: ClosedRange<Int>

    /// Makes a band.
    public init(id: ID, label: Phrase, range: ClosedRange<Int>) {
      self.id = id
      self.label = label
      self.range = range
    }
  }

  /// The position of the option with this name.
  public func optionIndex(_ id: Option.ID) -> Int? { options.firstIndex { $0.id == id } }
}

/// A part of the walk, shown as one step of its progress line.
public struct Stage: Hashable, Sendable {
  /// The name of a stage.
  public typealias ID = Identifier<Stage>

  /// The name of the stage.
  public let id: ID
  /// What the person reads.
  public let label: Phrase

  /// Makes a stage.
  public init(id: ID, label: Phrase) {
    self.id = id
    self.label = label
  }
}
