import Canvas
import Testing

@testable import Screens

/// The rows of a list, and the bar on the selected one.
struct ChoiceRowTests {
  private let set = Typesetter(columns: 44, charset: .utf8)

  private func lines(digit: String, mark: String, isSelected: Bool) -> [Line] {
    var body = Body()
    ChoiceRow(
      row: 0, digit: digit, mark: mark, label: "Alvorlige", help: "klarer ikke hverdagen",
      isSelected: isSelected
    )
    .add(to: &body, set, labelWidth: 11)
    return body.lines
  }

  @Test(arguments: ["1", "10", " "], ["", "[x]"])
  func `nothing moves when a row is selected`(digit: String, mark: String) {
    let plain = lines(digit: digit, mark: mark, isSelected: false).map(\.text)
    let selected = lines(digit: digit, mark: mark, isSelected: true).map(\.text)
    #expect(selected.first?.first == ">")
    #expect(selected.map { $0.replacing(">", with: " ") } == plain)
  }

  @Test(arguments: ["1", "10", " "], ["", "[x]"])
  func `the selected row is one bar up to the end of its label`(digit: String, mark: String) throws
  {
    let line = try #require(lines(digit: digit, mark: mark, isSelected: true).first)
    var end = 0
    for piece in line.pieces.prefix(while: { $0.role == .selected }) {
      #expect(piece.column == end)
      end = piece.column + piece.measured.columns
    }
    #expect(end == (mark.isEmpty ? 5 : 9) + "Alvorlige".count)
  }
}
