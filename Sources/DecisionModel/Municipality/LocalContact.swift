/// A municipality's own number for acute help.
public struct LocalContact: Hashable, Sendable {
  /// The name of a local contact.
  public typealias ID = Identifier<LocalContact>

  /// The name of the contact.
  public let id: ID
  /// Who answers.
  public let name: Phrase
  /// The number, as the municipality writes it.
  public let phone: String
  /// When to call.
  public let use: Phrase
  /// The day on which somebody made sure that this is right.
  public let checked: Day

  /// Makes a contact.
  public init(id: ID, name: Phrase, phone: String, use: Phrase, checked: Day) {
    self.id = id
    self.name = name
    self.phone = phone
    self.use = use
    self.checked = checked
  }
}
