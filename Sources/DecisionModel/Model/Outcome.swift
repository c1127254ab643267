/// Where a walk can end.
public struct Outcome: Hashable, Sendable {
  /// The name of an outcome.
  public typealias ID = Identifier<Outcome>

  /// What sort of end it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A suggestion that the professional may depart from.
    case suggestion
    /// The walk ends at once, and something else must happen first.
    case stop
    /// Nothing can be placed before something is known.
    case undecided
  }

  /// The name of the outcome.
  public let id: ID
  /// What sort of end it is.
  public let kind: Kind
  /// How intensive it is; nil for stops.
  ///
  /// A higher severity must never lower it.
  public let rank: Int?
  /// What the person reads.
  public let name: Phrase
  /// A few letters for lists and grids.
  public let short: Phrase
  /// What it means, in a sentence or two.
  public let summary: Phrase
  /// Whether the professional may choose this outcome or any of higher rank.
  public let isOrAbove: Bool
  /// The steps of intensity that its offers usually have, 1 to 5.
  public let steps: ClosedRange<Int>?
  /// What it rests on.
  public let basis: Basis
  /// What the outcome aims at, offers and asks for.
  public let statements: [Statement]

  /// Makes an outcome.
  public init(
    id: ID, kind: Kind, rank: Int?, name: Phrase, short: Phrase, summary: Phrase,
    isOrAbove: Bool, steps: ClosedRange<Int>?, basis: Basis, statements: [Statement]
  ) {
    self.id = id
    self.kind = kind
    self.rank = rank
    self.name = name
    self.short = short
    self.summary = summary
    self.isOrAbove = isOrAbove
    self.steps = steps
    self.basis = basis
    self.statements = statements
  }
}
