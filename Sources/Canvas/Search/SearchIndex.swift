/// Many names, made ready to be searched: folded once, and kept in one piece.
public struct SearchIndex: Hashable, Sendable {
  /// A name, and what is said besides it.
  public struct Entry: Hashable, Sendable {
    let name: String
    let text: String

    /// Makes an entry.
    public init(_ name: String, besides text: String = "") {
      self.name = name
      self.text = text
    }
  }

  private let names: SearchBlock
  private let texts: SearchBlock

  /// Makes names ready to be searched.
  public init(_ entries: [Entry] = []) {
    names = SearchBlock(entries.map(\.name))
    texts = SearchBlock(entries.map(\.text))
  }

  /// The number of names.
  public var count: Int { names.count }

  /// How well each name fits; nil where something cannot be found.
  /// - Complexity: O(*n*) in the number of letters of all entries, for each word.
  public func matches(_ search: Search) -> [Match?] {
    var known = WordRanks()
    return matches(search, knowing: &known)
  }

  /// The same, where the words of the search before are not looked for again.
  ///
  /// - Parameter known: what is known of these words for this index; afterwards, of the present ones.
  /// - Complexity: O(*n*) in the number of letters of all entries, for each word that is new.
  public func matches(_ search: Search, knowing known: inout WordRanks) -> [Match?] {
    let earlier = known.byWord
    known = WordRanks()
    var worst = [Match?](repeating: .start, count: count)
    for word in search.words {
      let ranks = earlier[word] ?? matches(word)
      known.byWord[word] = ranks
      for entry in worst.indices {
        guard let before = worst[entry] else { continue }
        worst[entry] = ranks[entry].map { max(before, $0) }
      }
    }
    return worst
  }

  /// The characters of a text of an entry, usually its name, that were found in it.
  public func found(_ search: Search, in text: String, of entry: Int) -> Set<Int> {
    search.found(in: text) { texts.has($0, in: entry) }
  }

  private func matches(_ word: [UInt8]) -> [Match?] {
    var ranks = [Match?](repeating: nil, count: count)
    for entry in texts.entries(with: word) { ranks[entry] = .beside }
    for (entry, rank) in names.places(of: word) { ranks[entry] = rank }
    for entry in ranks.indices where ranks[entry] == nil {
      if names.isScattered(word, in: entry) { ranks[entry] = .scattered }
    }
    return ranks
  }
}
