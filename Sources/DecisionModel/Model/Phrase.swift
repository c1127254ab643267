/// A text for people, together with the key under which translations are found.
public struct Phrase: Hashable, Sendable {
  /// The stable key of the text inside its pack, such as `outcomes.hf1.name`.
  public let key: String
  /// The text in the pack's own language.
  public let text: String

  /// Makes a phrase.
  public init(key: String, text: String) {
    self.key = key
    self.text = text
  }
}
