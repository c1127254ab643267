/// A term of the field, and what it means.
public struct GlossaryEntry: Hashable, Sendable {
  /// The name of an entry.
  public typealias ID = Identifier<GlossaryEntry>

  /// The name of the entry.
  public let id: ID
  /// The term.
  public let term: Phrase
  /// What it means, in a sentence.
  public let meaning: Phrase
  /// What it rests on.
  public let basis: Basis

  /// Makes an entry.
  public init(id: ID, term: Phrase, meaning: Phrase, basis: Basis) {
    self.id = id
    self.term = term
    self.meaning = meaning
    self.basis = basis
  }
}
