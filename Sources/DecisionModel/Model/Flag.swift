/// A red flag: something that comes before, or beside, the suggestion.
public struct Flag: Hashable, Sendable {
  /// The name of a flag, such as `R5b`.
  public typealias ID = Identifier<Flag>

  /// What a raised flag does to the walk.
  public enum Effect: String, CaseIterable, Sendable {
    /// The walk ends; a stop outcome is shown.
    case stop
    /// The suggestion is computed, but something must be done first.
    case hold
    /// Some outcomes may not be suggested.
    case block
    /// It is printed with the result and has to be acted on at once.
    case urgent
    /// It is printed with the result.
    case parallel
  }

  /// How a professional says that what a hold asks for is done.
  public struct Release: Hashable, Sendable {
    /// The position of the question that is answered.
    public let question: Int
    /// The position of the option that releases the hold.
    public let option: Int

    /// Makes a release.
    public init(question: Int, option: Int) {
      self.question = question
      self.option = option
    }
  }

  /// The name of the flag.
  public let id: ID
  /// What it does to the walk.
  public let effect: Effect
  /// When it is raised.
  public let when: Condition
  /// What the person reads.
  public let name: Phrase
  /// Why it matters.
  public let why: Phrase
  /// What to do, one sentence each.
  public let actions: [Phrase]
  /// Whom to call.
  public let contacts: [Contact.ID]
  /// The outcomes that it rules out, as a mask.
  public let blocked: UInt64
  /// How a hold ends.
  public let release: Release?
  /// What it rests on.
  public let basis: Basis

  /// Makes a flag.
  public init(
    id: ID, effect: Effect, when: Condition, name: Phrase, why: Phrase, actions: [Phrase],
    contacts: [Contact.ID], blocked: UInt64, release: Release?, basis: Basis
  ) {
    self.id = id
    self.effect = effect
    self.when = when
    self.name = name
    self.why = why
    self.actions = actions
    self.contacts = contacts
    self.blocked = blocked
    self.release = release
    self.basis = basis
  }
}
