import Canvas
import Testing

@testable import Screens

/// A text of several lines while it is typed.
struct TextAreaTests {
  private func area(_ text: String, hasLines: Bool = true) -> TextArea {
    TextArea(text, limit: 200, hasLines: hasLines)
  }

  private func lines(_ area: TextArea, _ columns: Int) -> [String] {
    area.lines(columns: columns).map { String(area.text[$0]) }
  }

  @Test func `lines break at blanks, and long words where the line ends`() {
    #expect(lines(area("en to tre"), 6) == ["en to ", "tre"])
    #expect(lines(area("ubrytelig"), 4) == ["ubry", "teli", "g"])
    #expect(lines(area("en\n\nto"), 9) == ["en", "", "to"])
    #expect(lines(area(""), 9) == [""])
  }

  @Test func `up and down keep the column where they can`() {
    var area = area("første\nen\ntredje")
    _ = area.take(.up, columns: 20)
    _ = area.take(.character("!"), columns: 20)
    #expect(area.value == "første\nen!\ntredje")
    _ = area.take(.up, columns: 20)
    _ = area.take(.home, columns: 20)
    _ = area.take(.character("»"), columns: 20)
    _ = area.take(.end, columns: 20)
    _ = area.take(.character("«"), columns: 20)
    #expect(area.value == "»første«\nen!\ntredje")
  }

  @Test func `a text of one line has no others`() {
    var area = area("", hasLines: false)
    area.insert("to\nlinjer\tog \u{1B}[2J mer")
    #expect(area.value == "to linjer og [2J mer")
    let taken = [area.take(.up, columns: 10), area.take(.control("n"), columns: 10)]
    #expect(taken == [false, false])
  }

  @Test func `no more is taken than there is room for`() {
    var area = TextArea("", limit: 5, hasLines: true)
    area.insert("abc\ndefg")
    #expect(area.value == "abc\nd")
  }

  @Test(arguments: 0..<30)
  func `the cursor always stands on a line`(seed: Int) {
    var chance = Chance(seed: seed)
    var area = area("")
    for _ in 0..<200 {
      let columns = Int.random(in: 0..<30, using: &chance)
      switch chance.event() {
      case .key(let key): _ = area.take(key, columns: columns)
      case .paste(let text): area.insert(text)
      default: area.remove(0..<Int.random(in: 0..<4, using: &chance))
      }
      let place = area.place(columns: columns)
      #expect(area.lines(columns: columns).indices.contains(place.line))
      #expect(area.lines(columns: columns).reduce("") { $0 + String(area.text[$1]) }.count <= 200)
    }
  }
}
