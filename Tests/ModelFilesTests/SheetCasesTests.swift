import DecisionModel
import Foundation
import Glibc
import Testing

@testable import ModelFiles

/// The cases that a run sheet brings along, in files beside it.
struct SheetCasesTests {
  private static let own = """
    cases:
      - id: K01
        title: Our own
        story: Somebody of ours
        source: S1
        answers: {age: 30, signs: nothing}
        expect: {readings: [no-answer], first: none}

    """

  private static func sheet(_ cases: String, naming name: String = "K01") -> String {
    """
    title: A
    cases: \(cases)
    items:
      - {id: a, kind: case, minutes: 5, case: \(name)}

    """
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, _ name: String) throws {
    let file = URL(filePath: "\(folder.path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func reader() throws -> RunSheetReader {
    let pack = SmallPack.reader()
    let model = try pack.model()
    return RunSheetReader(model: model, cases: try pack.cases(for: model))
  }

  private func kept(_ sheet: String) throws -> KeptRunSheet {
    try reader().runSheet(
      Array(sheet.utf8), name: "\(folder.path)/sheet.yaml", inFolder: folder.path)
  }

  private func faults(_ sheet: String) throws -> String {
    let faults = #expect(throws: Faults.self) { try kept(sheet) }
    return (faults?.findings ?? []).map(\.rendered).joined(separator: "\n")
      .replacing(folder.path + "/", with: "")
  }

  @Test func `a file and a folder beside the run sheet are read, each once`() throws {
    try write(Self.own, "own.yaml")
    try write(Self.own.replacing("K01", with: "K03"), "more/b.yaml")
    try write(Self.own.replacing("K01", with: "K02"), "more/a.yml")
    try write("no YAML [", "more/.hidden.yaml")
    let kept = try kept(Self.sheet("[own.yaml, more/, more/b.yaml]", naming: "K03"))
    #expect(kept.cases.map(\.id.text) == ["K01", "K02", "K03"])
    #expect(kept.files.keys.sorted() == ["more/a.yml", "more/b.yaml", "own.yaml"])
    #expect(try self.kept(Self.sheet("own.yaml")).cases.count == 1)
  }

  @Test func `what is kept of a workshop reads the same without the files`() throws {
    try write(Self.own, "more/own.yaml")
    let first = try kept(Self.sheet("[more]"))
    let text = try #require(first.text)
    let again = try reader().runSheet(Array(text.utf8), name: "votes.json", beside: first.files)
    #expect(again == first)
    let changed = first.files.mapValues { $0.replacing("Our own", with: "Ours") }
    let other = try reader().runSheet(Array(text.utf8), name: "votes.json", beside: changed)
    #expect(other.hash != first.hash)
  }

  @Test func `nothing outside of the folder of the run sheet can be named`() throws {
    #expect(symlink("/etc/passwd", "\(folder.path)/link.yaml") == 0)
    #expect(
      try faults(Self.sheet("[../own.yaml, /etc/passwd, link.yaml, a/../b.yaml]"))
        == """
        sheet.yaml:2:9: error[leads-outside]: '../own.yaml' is no path to a file beside the run sheet
          2 | cases: [../own.yaml, /etc/passwd, link.yaml, a/../b.yaml]
            |         ^^^^^^^^^^^
          hint: name a file or a folder beside the run sheet or below, without '..'
        sheet.yaml:2:22: error[leads-outside]: '/etc/passwd' is no path to a file beside the run sheet
          2 | cases: [../own.yaml, /etc/passwd, link.yaml, a/../b.yaml]
            |                      ^^^^^^^^^^^
          hint: name a file or a folder beside the run sheet or below, without '..'
        sheet.yaml:2:35: error[leads-outside]: the symbolic link leads out of the folder
          2 | cases: [../own.yaml, /etc/passwd, link.yaml, a/../b.yaml]
            |                                   ^^^^^^^^^
        sheet.yaml:2:46: error[leads-outside]: 'a/../b.yaml' is no path to a file beside the run sheet
          2 | cases: [../own.yaml, /etc/passwd, link.yaml, a/../b.yaml]
            |                                              ^^^^^^^^^^^
          hint: name a file or a folder beside the run sheet or below, without '..'
        """)
  }

  @Test func `a file that is not there is shown where it is named`() throws {
    #expect(mkfifo("\(folder.path)/pipe.yaml", 0o600) == 0)
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/empty", withIntermediateDirectories: true)
    #expect(
      try faults(Self.sheet("[none.yaml, pipe.yaml, empty]")) == """
        sheet.yaml:2:9: error[missing-file]: there is no such file
          2 | cases: [none.yaml, pipe.yaml, empty]
            |         ^^^^^^^^^
        sheet.yaml:2:20: error[not-a-file]: not a regular file
          2 | cases: [none.yaml, pipe.yaml, empty]
            |                    ^^^^^^^^^
        sheet.yaml:2:31: error[missing-file]: the folder has no file that ends in .yaml
          2 | cases: [none.yaml, pipe.yaml, empty]
            |                               ^^^^^
        """)
  }

  @Test func `a mistake in a case is shown in its file, and not again where it is named`() throws {
    try write(Self.own.replacing("S1", with: "S9").replacing("K01", with: "V01"), "own.yaml")
    #expect(
      try faults(Self.sheet("own.yaml", naming: "K07")) == """
        own.yaml:2:9: error[duplicate-id]: the case 'V01' already stands in cases.yaml
          2 |   - id: V01
            |         ^^^
          hint: choose another id
        own.yaml:5:13: error[unknown-source]: unknown source 'S9'
          5 |     source: S9
            |             ^^
          hint: did you mean 'S1'?
        """)
  }

  @Test func `the run sheet of a pack brings cases along, too`() throws {
    #expect(
      SmallPack.findings([
        "workshop.yaml": Self.sheet("extra", naming: "K02"), "extra/own.yaml": Self.own,
      ]) == """
        workshop.yaml:4:43: error[unknown-case]: unknown case 'K02'
          4 |   - {id: a, kind: case, minutes: 5, case: K02}
            |                                           ^^^
          hint: did you mean 'V02'?
        """)
    #expect(
      SmallPack.findings(["workshop.yaml": Self.sheet("extra"), "extra/own.yaml": Self.own]) == "")
  }

  @Test func `no more is read than can be kept`() throws {
    let long = "# " + String(repeating: "x", count: 600_000) + "\n"
    try write(long + Self.own, "a.yaml")
    try write(long + Self.own.replacing("K01", with: "K02"), "b.yaml")
    #expect(
      try faults(Self.sheet("[a.yaml, b.yaml]")) == """
        sheet.yaml:2:17: error[too-large]: the files of cases are larger than 1 MB together
          2 | cases: [a.yaml, b.yaml]
            |                 ^^^^^^
        """)
  }
}
