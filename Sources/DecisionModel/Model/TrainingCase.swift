/// A fictional case with its answers and what the model must say about it.
public struct TrainingCase: Hashable, Sendable {
  /// The name of a case.
  public typealias ID = Identifier<TrainingCase>

  /// The name of the case.
  public let id: ID
  /// A few words that tell the case from the others.
  public let title: Phrase
  /// The story.
  public let story: Phrase
  /// Why the expected result is right.
  public let why: Phrase?
  /// Why there may be several readings.
  public let ambiguity: Phrase?
  /// How hard it is; nil when the file does not say.
  public let level: Level?
  /// What there is to learn from it.
  public let learning: Phrase?
  /// What the professional answers.
  public let answers: Answers
  /// What must come out.
  public let expected: Expected
  /// The sources that it rests on.
  public let sources: [Source.ID]

  /// Makes a case.
  public init(
    id: ID, title: Phrase, story: Phrase, why: Phrase?, ambiguity: Phrase?,
    level: Level? = nil, learning: Phrase? = nil, answers: Answers,
    expected: Expected, sources: [Source.ID]
  ) {
    self.id = id
    self.title = title
    self.story = story
    self.why = why
    self.ambiguity = ambiguity
    self.level = level
    self.learning = learning
    self.answers = answers
    self.expected = expected
    self.sources = sources
  }

  /// How hard a case is for somebody who learns.
  public enum Level: String, CaseIterable, Sendable {
    /// One rule says it all.
    case introductory
    /// Several things must be weighed.
    case usual
    /// Sources leave room, or something is easily overlooked.
    case difficult
  }

  /// What a case must lead to.
  public struct Expected: Hashable, Sendable {
    /// The exact set of readings, in the order they are shown.
    public let readings: [Outcome.ID]
    /// Which of them comes first; nil when none does.
    public let first: Outcome.ID?
    /// The referral, when the case settles it.
    public let referral: RuleList.Result.ID?
    /// The adaptation of the first reading, or of every reading when none is first.
    public let adaptation: RuleList.Result.ID?
    /// The exact set of flags that are raised.
    public let flags: Set<Flag.ID>
    /// Whether a hold is in force.
    public let isHeld: Bool

    /// Makes an expectation.
    public init(
      readings: [Outcome.ID], first: Outcome.ID?, referral: RuleList.Result.ID?,
      adaptation: RuleList.Result.ID?, flags: Set<Flag.ID>, isHeld: Bool
    ) {
      self.readings = readings
      self.first = first
      self.referral = referral
      self.adaptation = adaptation
      self.flags = flags
      self.isHeld = isHeld
    }
  }
}
