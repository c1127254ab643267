import Foundation
import Reports
import Testing
import Texts

@testable import Screens

/// The command table, where it is printed outside of the program.
///
/// With `UPDATE_README=1` in the environment the table of keys in the README is written anew.
struct KeyListTests {
  @Test func `the keys in the README are those of the command table`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let opening = try #require(readme.range(of: "<!-- keys -->\n"))
    let closing = try #require(readme.range(of: "<!-- /keys -->"))
    let table = KeyList(try National.read().wording(.en).texts).markdown + "\n"
    let printed = readme[opening.upperBound..<closing.lowerBound]
    if printed == table { return }
    if ProcessInfo.processInfo.environment["UPDATE_README"] == "1" {
      let new = readme.replacingCharacters(
        in: opening.upperBound..<closing.lowerBound, with: table)
      try new.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("the README has other keys:\n\(printed)")
  }

  @Test(arguments: Language.allCases)
  func `every command stands in the list with all of its keys`(language: Language) throws {
    let texts = try National.read().wording(language).texts
    let rows = KeyList(texts).rows
    for command in Command.table {
      let row = rows.first { $0.text == texts[command.explanation] }
      #expect(row?.keys == command.keys.map { texts.name(of: $0) })
    }
  }
}
