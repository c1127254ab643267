import Canvas
import Reports
import Testing
import Texts

@testable import Screens

struct FilterListTests {
  private static let names = [
    "Kommunepsykolog", "Rask psykisk helsehjelp", "Psykisk helse i skolen", "Søvnkurs", "Fastlege",
  ]

  /// Those that are found by `psyk`, the best match first.
  private static let psychic = [
    "Psykisk helse i skolen", "Rask psykisk helsehjelp", "Kommunepsykolog",
  ]

  private var list: FilterList {
    FilterList(Self.names.map { SearchIndex.Entry($0, besides: $0 == "Fastlege" ? "søvn" : "") })
  }

  @Test func `without a search every entry stands in its place`() {
    #expect(list.rows == [0, 1, 2, 3, 4])
    #expect(list.selected == 0)
  }

  @Test func `the best match comes first and is selected`() {
    var list = list
    list.select(row: 3)
    type("psyk", &list)
    #expect(shown(list) == Self.psychic)
    #expect(list.cursor == 0)
  }

  @Test func `a word of the text besides comes after one of a name`() {
    var list = list
    type("søvn", &list)
    #expect(shown(list) == ["Søvnkurs", "Fastlege"])
  }

  @Test func `keys are text only while one types`() {
    var list = list
    expect(false, when: .character("p"), &list)
    list.beginTyping()
    expect(true, when: .character("å"), &list)
    #expect(list.field.value == "å")
    list.endTyping()
    expect(false, when: .character("p"), &list)
    #expect(list.field.value == "å")
  }

  @Test func `keys that move or choose are never text`() {
    var list = list
    list.beginTyping()
    for key in [Key.up, .down, .pageUp, .pageDown, .home, .end, .enter, .tab, .escape] {
      expect(false, when: key, &list)
    }
  }

  @Test func `backspace takes letters away and then is no text`() {
    var list = list
    type("psyk", &list)
    for _ in 0..<4 { expect(true, when: .backspace, &list) }
    #expect(list.rows == [0, 1, 2, 3, 4])
    expect(false, when: .backspace, &list)
  }

  @Test func `clearing the search keeps what is selected`() {
    var list = list
    type("psyk", &list)
    list.move(.down, page: 5)
    let selected = list.selected
    let wasSearching = list.clear()
    #expect(wasSearching)
    #expect(list.selected == selected)
    #expect(list.rows == [0, 1, 2, 3, 4])
    let isSearching = list.clear()
    #expect(!isSearching)
  }

  @Test func `another order keeps what is selected, and what is searched for`() {
    var list = list
    type("psyk", &list)
    list.move(.last, page: 5)
    list.arrange([4, 3, 2, 1, 0])
    #expect(shown(list) == Self.psychic)
    #expect(list.selected == 0)
    list.arrange([1, 2])
    #expect(shown(list) == ["Psykisk helse i skolen", "Rask psykisk helsehjelp"])
    #expect(list.cursor == 0)
  }

  @Test func `a pasted text is searched for`() {
    var list = list
    list.paste("fast\nlege")
    #expect(shown(list) == ["Fastlege"])
    #expect(list.field.value == "fast lege")
  }

  @Test func `a search for what is not there leaves nothing selected`() throws {
    var list = list
    type("xyz", &list)
    #expect(list.selected == nil)
    let texts = try National.read().wording(.nb).texts
    #expect(list.nothingFound(texts) == "Ingenting passer med «xyz». Esc tømmer søket.")
  }

  @Test func `the line and the number say what is searched for and how much is found`() throws {
    var list = list
    let texts = try National.read().wording(.nb).texts
    let set = Typesetter(columns: 40, charset: .utf8)
    #expect(list.fieldLine(texts, set) == nil)
    #expect(list.count(of: 5, texts) == "1 av 5")
    type("psyk", &list)
    #expect(list.fieldLine(texts, set)?.pieces.map(\.text) == ["Søk:", "psyk_"])
    #expect(list.count(of: 5, texts) == "3 av 5 passer")
  }

  @Test func `only rows near the cursor are made`() {
    var list = FilterList((0..<20_000).map { SearchIndex.Entry("nummer \($0)") })
    list.select(row: 10_000)
    var made = 0
    var body = Body()
    body.add(list, Typesetter(columns: 80, charset: .utf8), lines: 20) { entry, _ in
      made += 1
      return Line("\(entry)")
    }
    #expect(made == 41)
    #expect(body.lines.count == 20_000)
    #expect(body.focus?.line == 10_000)
  }

  @Test func `what was found stands out in a row, also when the row is cut`() {
    var line = Line()
    let set = Typesetter(columns: 40, charset: .utf8)
    var list = list
    type("psyk", &list)
    line.addRow(Self.names[1], of: 1, list, isSelected: true, columns: 14, set)
    #expect(line.pieces.map(\.text) == ["> ", "Rask ", "psyk", "isk …"])
    #expect(line.pieces.map(\.role) == [.selected, .selected, .accent, .selected])
  }

  private func expect(_ isText: Bool, when key: Key, _ list: inout FilterList) {
    let took = list.take(key)
    #expect(took == isText, "\(key)")
  }

  private func type(_ text: String, _ list: inout FilterList) {
    list.beginTyping()
    for character in text { _ = list.take(.character(character)) }
  }

  private func shown(_ list: FilterList) -> [String] { list.rows.map { Self.names[$0] } }
}
