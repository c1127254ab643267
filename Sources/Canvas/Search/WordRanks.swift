/// How well every name fits each word of a search.
///
/// It is kept for the next search, which as a rule has the same words but for the last.
public struct WordRanks: Hashable, Sendable {
  var byWord: [[UInt8]: [Match?]] = [:]

  /// Knows of no word yet.
  public init() {}
}
