import Testing

@testable import Canvas

struct AlphabetTests {
  @Test func `æ, ø and å come last, and case and accents make no difference`() {
    let names = [
      "Åpen dør", "ettervern", "Ærlig", "éclair", "Øvre", "Zoom", "ACT", "«Alkohol»", "az",
    ]
    #expect(
      names.alphabetically { $0 } == [
        "ACT", "«Alkohol»", "az", "éclair", "ettervern", "Zoom", "Ærlig", "Øvre", "Åpen dør",
      ])
  }

  @Test func `aa is two letters, and å is one`() {
    #expect(["Åse", "Aase", "Abel"].alphabetically { $0 } == ["Aase", "Abel", "Åse"])
  }

  @Test func `equal names keep their order`() {
    let entries = [("b", 1), ("a", 2), ("B", 3), ("a", 4)]
    #expect(entries.alphabetically { $0.0 }.map(\.1) == [2, 4, 1, 3])
  }
}
