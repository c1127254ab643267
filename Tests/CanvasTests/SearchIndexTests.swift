import TestKit
import Testing

@testable import Canvas

/// The index, compared with the slowest and plainest way to search.
struct SearchIndexTests {
  @Test func `every short word is found in every short name as the plain way finds it`() {
    let names = Self.texts(of: ["a", "b", " "], upTo: 5)
    expectAgreement(names.map { ($0, "") }, Self.texts(of: ["a", "b"], upTo: 4))
  }

  @Test func `what is said besides short names is found too`() {
    let names = Self.texts(of: ["a", "b", " "], upTo: 3)
    let entries = names.flatMap { name in names.map { (name, $0) } }
    expectAgreement(entries, Self.texts(of: ["a", "b"], upTo: 3))
  }

  @Test(arguments: 0..<12)
  func `random words are found in long random texts`(seed: Int) {
    var chance = SeededGenerator(seed: seed)
    func text(_ longest: Int) -> String {
      let letters = ["e", "e", "e", "s", "r", "k", "ø", "å", " ", "-"]
      let count = Int.random(in: 0...longest, using: &chance)
      return (0..<count).map { _ in letters.randomElement(using: &chance) ?? "" }.joined()
    }
    let entries = (0..<60).map { _ in (text(20), text(90)) }
    let words = (0..<60).map { _ in text(7) }.filter { !$0.isEmpty && !$0.contains(" ") }
    expectAgreement(entries, words)
  }

  @Test(arguments: 0..<12)
  func `what is known of the words before finds the same as a search anew`(seed: Int) {
    var chance = SeededGenerator(seed: seed)
    func letter() -> String { ["e", "s", "r", "k", " "].randomElement(using: &chance) ?? "" }
    let names = (0..<60).map { _ in (0..<20).map { _ in letter() }.joined() }
    let index = SearchIndex(names.map { SearchIndex.Entry($0, besides: String($0.reversed())) })
    var known = WordRanks()
    var typed = ""
    for _ in 0..<120 {
      if Int.random(in: 0..<3, using: &chance) == 0 { typed = String(typed.dropLast()) }
      typed += letter()
      let search = Search(typed)
      #expect(index.matches(search, knowing: &known) == index.matches(search), "'\(typed)'")
    }
  }

  @Test func `an index of nothing finds nothing`() {
    #expect(SearchIndex().matches(Search("a")).isEmpty)
    #expect(SearchIndex([]).matches(Search("")).isEmpty)
  }

  private func expectAgreement(_ entries: [(String, String)], _ words: [String]) {
    let index = SearchIndex(entries.map { SearchIndex.Entry($0.0, besides: $0.1) })
    for word in words {
      let found = index.matches(Search(word))
      let expected = entries.map { plainMatch(word, $0.0, $0.1) }
      guard found != expected else { continue }
      let first = found.indices.first { found[$0] != expected[$0] } ?? 0
      Issue.record(
        "'\(word)' in \(entries[first]): \(String(describing: found[first]))")
    }
  }

  /// How a word fits, found out letter by letter.
  private func plainMatch(_ word: String, _ name: String, _ text: String) -> Match? {
    let (word, name, text) = (plain(word), plain(name), plain(text))
    let places = name.indices.filter { name[$0...].starts(with: word) }
    if places.contains(0) { return .start }
    if places.contains(where: { !name[$0 - 1].isLetter }) { return .word }
    if !places.isEmpty { return .inside }
    if text.indices.contains(where: { text[$0...].starts(with: word) }) { return .beside }
    return hasInOrder(word[...], name[...]) ? .scattered : nil
  }

  /// Whether the letters can be had from the others by leaving some out, by trying every way.
  private func hasInOrder(_ wanted: ArraySlice<Character>, _ from: ArraySlice<Character>) -> Bool {
    guard let first = wanted.first else { return true }
    guard let candidate = from.first else { return false }
    if candidate == first, hasInOrder(wanted.dropFirst(), from.dropFirst()) { return true }
    return hasInOrder(wanted, from.dropFirst())
  }

  private func plain(_ text: String) -> [Character] {
    Array(text.replacing("ø", with: "oe").replacing("å", with: "aa"))
  }

  private static func texts(of letters: [String], upTo longest: Int) -> [String] {
    var texts: [String] = []
    var last = [""]
    for _ in 0..<longest {
      last = last.flatMap { text in letters.map { text + $0 } }
      texts += last
    }
    return texts
  }
}
