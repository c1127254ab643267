/// What a model says beside the tree.
public struct Advice: Hashable, Sendable {
  /// Red flags, at most 64.
  public let flags: [Flag]
  /// Whether and how soon to refer; results carry a level and an urgency.
  public let referral: RuleList?
  /// How a reading is adapted to the person; evaluated once for each reading.
  public let adaptation: RuleList?
  /// Which reading comes first while answers are missing; results are outcomes.
  public let provisional: [Provisional]
  /// What must or should be done beside the suggestion.
  public let duties: [Statement]
  /// What a reader of the result must know.
  public let notes: [Statement]
  /// What a good assessment covers.
  public let checklist: [Statement]
  /// When to look at it again.
  public let reviews: [Review]
  /// The coded reasons for departing from a suggestion.
  public let departures: [DepartureReason]
  /// What the case is about, as far as offers are concerned.
  public let areas: [Area]

  /// Makes the advice.
  public init(
    flags: [Flag], referral: RuleList?, adaptation: RuleList?, provisional: [Provisional],
    duties: [Statement], notes: [Statement], checklist: [Statement], reviews: [Review],
    departures: [DepartureReason], areas: [Area]
  ) {
    self.flags = flags
    self.referral = referral
    self.adaptation = adaptation
    self.provisional = provisional
    self.duties = duties
    self.notes = notes
    self.checklist = checklist
    self.reviews = reviews
    self.departures = departures
    self.areas = areas
  }
}

extension Advice {
  /// Which reading comes first while answers are missing.
  public struct Provisional: Hashable, Sendable {
    /// The name of the rule.
    public let id: RuleList.Rule.ID
    /// When it holds; may ask whether an answer is missing.
    public let when: Condition
    /// The position of the outcome that comes first.
    public let outcome: Int
    /// The reason in words.
    public let reason: Phrase?
    /// What it rests on.
    public let basis: Basis

    /// Makes a provisional rule.
    public init(
      id: RuleList.Rule.ID, when: Condition, outcome: Int, reason: Phrase?, basis: Basis
    ) {
      self.id = id
      self.when = when
      self.outcome = outcome
      self.reason = reason
      self.basis = basis
    }
  }

  /// When to look at a case again.
  public struct Review: Hashable, Sendable {
    /// When it applies; the first that holds decides.
    public let when: Condition
    /// The number of weeks, from and to.
    public let weeks: ClosedRange<Int>
    /// The sentence shown with it.
    public let text: Phrase
    /// What it rests on.
    public let basis: Basis

    /// Makes a review interval.
    public init(when: Condition, weeks: ClosedRange<Int>, text: Phrase, basis: Basis) {
      self.when = when
      self.weeks = weeks
      self.text = text
      self.basis = basis
    }
  }

  /// A coded reason for departing from a suggestion.
  public struct DepartureReason: Hashable, Sendable {
    /// The name of a reason.
    public typealias ID = Identifier<DepartureReason>

    /// The name of the reason.
    public let id: ID
    /// What the person reads.
    public let label: Phrase

    /// Makes a reason.
    public init(id: ID, label: Phrase) {
      self.id = id
      self.label = label
    }
  }

  /// A problem area that offers are made for.
  public struct Area: Hashable, Sendable {
    /// The name of an area.
    public typealias ID = Identifier<Area>

    /// The name of the area.
    public let id: ID
    /// What the person reads.
    public let label: Phrase
    /// When a case belongs to it.
    public let when: Condition

    /// Makes an area.
    public init(id: ID, label: Phrase, when: Condition) {
      self.id = id
      self.label = label
      self.when = when
    }
  }
}
