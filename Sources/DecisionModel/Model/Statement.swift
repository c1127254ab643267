/// A sentence shown to the professional, with what it rests on.
public struct Statement: Hashable, Sendable {
  /// The name of a statement.
  public typealias ID = Identifier<Statement>

  /// The name of the statement.
  public let id: ID
  /// When it is shown.
  public let when: Condition
  /// Two or three words that sum it up, for narrow places.
  public let name: Phrase?
  /// The sentence.
  public let text: Phrase
  /// What it rests on.
  public let basis: Basis

  /// Makes a statement.
  public init(id: ID, when: Condition, name: Phrase?, text: Phrase, basis: Basis) {
    self.id = id
    self.when = when
    self.name = name
    self.text = text
    self.basis = basis
  }
}

/// A telephone number that a stop screen may show.
public struct Contact: Hashable, Sendable {
  /// The name of a contact.
  public typealias ID = Identifier<Contact>

  /// The name of the contact.
  public let id: ID
  /// Who answers.
  public let name: Phrase
  /// The number, as the source writes it.
  public let phone: String
  /// When to call.
  public let use: Phrase
  /// Where the number was read.
  public let basis: Basis

  /// Makes a contact.
  public init(id: ID, name: Phrase, phone: String, use: Phrase, basis: Basis) {
    self.id = id
    self.name = name
    self.phone = phone
    self.use = use
    self.basis = basis
  }
}
