public import Texts

/// What a check of the pack has found, in words.
public struct CheckReport: Hashable, Sendable {
  /// The language of the words.
  public let language: Language
  /// What was found, line by line.
  public let lines: [String]

  /// Puts a report together.
  public init(language: Language, text: String) {
    self.language = language
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
