import DecisionModel
import Foundation
import Glibc
import Testing

@testable import ModelFiles

/// Files that are no files, and files that want to hurt.
struct HostileFileTests {
  @Test func `a file that is missing is named`() throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallPack(without: "glossary.yaml")
    #expect(folder.findings == "glossary.yaml: error[missing-file]: there is no such file")
  }

  @Test func `a huge file is refused before it is read`() throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallPack(without: "glossary.yaml")
    let file = fopen("\(folder.path)/glossary.yaml", "w")
    try #require(file != nil)
    ftruncate(fileno(file), 100_000_000)
    fclose(file)
    #expect(folder.findings == "glossary.yaml: error[too-large]: larger than 12 MB")
  }

  @Test func `a file of very many values is refused where there are too many`() throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallPack(without: "glossary.yaml")
    let values = String(repeating: "[],\n", count: EventStream.mostEvents / 2)
    try Data("terms: [\n\(values)]\n".utf8)
      .write(to: URL(filePath: "\(folder.path)/glossary.yaml"))
    #expect(
      folder.findings == """
        glossary.yaml:750000:2: error[too-large]: the file holds too many values to be read
          750000 | [],
                 |  ^
        """)
  }

  @Test func `a pipe is refused and not waited for`() throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallPack(without: "glossary.yaml")
    #expect(mkfifo("\(folder.path)/glossary.yaml", 0o600) == 0)
    #expect(folder.findings == "glossary.yaml: error[not-a-file]: not a regular file")
  }

  @Test func `a folder is no file`() throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallPack(without: "glossary.yaml")
    #expect(mkdir("\(folder.path)/glossary.yaml", 0o700) == 0)
    #expect(folder.findings == "glossary.yaml: error[not-a-file]: not a regular file")
  }

  @Test func `a link that leads back to itself is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallPack(without: "glossary.yaml")
    #expect(symlink("glossary.yaml", "\(folder.path)/glossary.yaml") == 0)
    #expect(
      folder.findings
        == "glossary.yaml: error[symlink-loop]: the symbolic link leads back to itself")
  }

  @Test func `a link that leads out of the folder is refused`() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    try other.writeSmallPack()
    try folder.writeSmallPack(without: "glossary.yaml")
    #expect(symlink("\(other.path)/glossary.yaml", "\(folder.path)/glossary.yaml") == 0)
    #expect(
      folder.findings
        == "glossary.yaml: error[leads-outside]: the symbolic link leads out of the folder")
  }

  @Test func `a link inside the folder is followed`() throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallPack(without: "glossary.yaml")
    let text = Data(SmallPack.glossary.utf8)
    try text.write(to: URL(filePath: "\(folder.path)/words.yaml"))
    #expect(symlink("words.yaml", "\(folder.path)/glossary.yaml") == 0)
    #expect(folder.findings.isEmpty)
  }

  @Test(.enabled(if: getuid() != 0)) func `a file without permission is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallPack()
    #expect(chmod("\(folder.path)/glossary.yaml", 0) == 0)
    #expect(folder.findings == "glossary.yaml: error[unreadable]: no permission to read it")
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "---\n", "\u{FEFF}"])
  func `an empty file says so`(text: String) {
    #expect(
      SmallPack.findings(["glossary.yaml": text]).contains("error[empty-file]: the file is empty")
        || text == "---\n")
  }

  @Test func `bytes that are not UTF-8 are shown`() {
    var files = SmallPack.files.mapValues { Array($0.utf8) }
    files["glossary.yaml"] = Array("terms:\r\n  - id: bl".utf8) + [0xE5, 0x72] + Array("\n".utf8)
    let found = PackReader(PackLocation(files: files)).check().map(\.rendered)
    #expect(
      found == [
        """
        glossary.yaml:2:11: error[not-utf8]: the byte 0xE5 is not valid UTF-8
          2 |   - id: bl\u{FFFD}r
            |           ^
          hint: save the file as UTF-8
        """
      ])
  }

  @Test func `every byte can stand anywhere`() {
    for byte in UInt8.min...UInt8.max {
      var files = SmallPack.files.mapValues { Array($0.utf8) }
      files["sources.yaml"] = [UInt8](repeating: byte, count: 300)
      let findings = PackReader(PackLocation(files: files)).check()
      #expect(findings.contains { $0.file == "sources.yaml" && $0.severity == .error })
    }
  }

  @Test func `a byte order mark and CR LF are accepted`() {
    let text = "\u{FEFF}" + SmallPack.glossary.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(SmallPack.findings(["glossary.yaml": text]).isEmpty)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "a:\n"])
  func `ten thousand levels do not crash`(level: String) {
    var text = String(repeating: level, count: 10_000)
    if level == "a:\n" {
      text = (0..<2_000).map { String(repeating: " ", count: $0) + "a:" }
        .joined(separator: "\n")
    }
    let findings = SmallPack.reader(["glossary.yaml": text]).check()
    #expect(findings.map(\.code) == [.tooDeep])
  }

  @Test func `quotation marks do not hide the depth`() {
    let text = "a: " + String(repeating: "[']', \"]\", # ]\n ", count: 10_000)
    let findings = SmallPack.reader(["glossary.yaml": text]).check()
    #expect(findings.map(\.code) == [.tooDeep])
  }

  @Test func `nesting that is too deep points`() {
    let text = "terms: " + String(repeating: "[", count: 70) + "\n"
    #expect(
      SmallPack.findings(["glossary.yaml": text]) == """
        glossary.yaml:1:71: error[too-deep]: nested more than 64 levels deep
          1 | terms: \(String(repeating: "[", count: 70))
            | \(String(repeating: " ", count: 70))^
        """)
  }

  @Test func `aliases that would fill the memory are refused`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "? [*a40, *a40]\n: x\n? *a40\n: y\n"
    let findings = SmallPack.reader(["glossary.yaml": text]).check()
    #expect(findings.contains { $0.code == .anchor })
  }

  @Test func `a star inside a text is a star`() throws {
    let text = SmallPack.glossary.replacingOccurrences(of: "The first", with: "2 * 3 *x")
    let reader = SmallPack.reader(["glossary.yaml": text])
    let terms = try reader.glossary(for: reader.model())
    #expect(terms.first?.meaning.text == "2 * 3 *x")
  }

  @Test func `a broken file does not hide the faults of the others`() {
    let found = SmallPack.findings([
      "questions.yaml": "questions: [\n", "glossary.yaml": "terms: x\n",
    ])
    #expect(
      found == """
        questions.yaml:2:1: error[yaml-syntax]: did not find expected node content
          2 | 
            | ^
          hint: while parsing a flow node, which begins on line 2
        glossary.yaml:1:8: error[wrong-type]: expected a list, found a text
          1 | terms: x
            |        ^
        """ || found.contains("glossary.yaml:1:8: error[wrong-type]"))
    #expect(!found.contains("unknown-question"))
  }

  @Test func `two mappings with repeated keys are both reported`() {
    let text = """
      terms:
        - {id: a, id: b, term: a, meaning: A, source: S1, strength: info}
        - {id: c, term: c, meaning: A, term: d, source: S1, strength: info}

      """
    #expect(
      SmallPack.findings(["glossary.yaml": text]) == """
        glossary.yaml:2:13: error[duplicate-key]: the key 'id' was already given on line 2, column 6
          2 |   - {id: a, id: b, term: a, meaning: A, source: S1, strength: info}
            |             ^^
        glossary.yaml:3:34: error[duplicate-key]: the key 'term' was already given on line 3, column 13
          3 |   - {id: c, term: c, meaning: A, term: d, source: S1, strength: info}
            |                                  ^^^^
        """)
  }

  @Test func `a line full of faults is cut short`() throws {
    let model = try SmallPack.reader().model()
    let offers = try SmallPack.reader().offers(for: model)
    let words = ImportWords(
      model: model, offers: offers, translations: [], headings: [(.name, "navn")], marks: [])
    let cells = (0..<5_000).map { "x\($0)" }.joined(separator: ";")
    let taken = OfferImport(Array(cells.utf8), name: "o.csv", words: words, checked: nil)
    #expect(taken.findings.filter { $0.severity == .warning }.count == FindingLog.limit)
    #expect(
      taken.findings.last?.rendered.hasPrefix("o.csv:1:2386: warning[unknown-key]") == true,
      "\(taken.findings.last?.rendered ?? "")")
  }

  @Test func `the place in a long line is counted in characters`() {
    let long = String(repeating: "e\u{301}", count: 1_000)
    let plain = String(repeating: "e", count: 1_000)
    for (text, start) in [(long, long.unicodeScalars.count), (plain, plain.count)] {
      let excerpt = Excerpt(of: Substring(text + "xyz!"), column: start + 1, length: 3)
      #expect(excerpt.column == 1_001)
      #expect(excerpt.length == 3)
      #expect(excerpt.line == "…" + text.suffix(50) + "xyz!")
      #expect(excerpt.offset == 51)
    }
    #expect(Excerpt(of: "ab", column: 9, length: 1).column == 3)
    #expect(Excerpt(of: "\u{61}\r\n\u{62}", column: 4, length: 1).column == 3)
  }

  @Test(arguments: ["\u{200B}", "\u{200D}", "\u{2060}", "\u{AD}", "\u{602}", "\u{E0041}"])
  func `what cannot be seen is seen in a message`(scalar: String) {
    #expect("a\(scalar)b".harmless == "a\u{FFFD}b")
  }

  @Test(arguments: ["\u{61C}", "\u{200E}", "\u{200F}"])
  func `a mark that turns the direction of writing is refused`(scalar: String) {
    for text in ["A \(scalar)b", "\"A \(scalar.escaped) b\""] {
      let found = SmallPack.findings(in: "model.yaml", "title: Small", "title: " + text)
      #expect(found.contains("error[control-character]"), "\(found)")
    }
  }

  @Test func `a link that is swapped while it is read leads nowhere else`() throws {
    let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.writeSmallPack(without: "glossary.yaml")
    try Data("secret: 1\n".utf8).write(to: URL(filePath: "\(other.path)/secret.yaml"))
    try Data(SmallPack.glossary.utf8).write(to: URL(filePath: "\(folder.path)/words.yaml"))
    let path = "\(folder.path)/glossary.yaml"
    let targets = ["words.yaml", "\(other.path)/secret.yaml"]
    let swapping = Thread {
      while !Thread.current.isCancelled {
        for target in targets {
          symlink(target, path + ".new")
          rename(path + ".new", path)
        }
      }
    }
    #expect(symlink("words.yaml", path) == 0)
    swapping.start()
    defer { swapping.cancel() }
    for _ in 0..<300 {
      let bytes = try? FileBytes.read("glossary.yaml", inFolder: folder.path, limit: 100_000)
      #expect(bytes == nil || bytes == Array(SmallPack.glossary.utf8))
    }
  }

  @Test func `a file full of faults is cut short`() {
    let text = "terms:\n" + String(repeating: "  - x\n", count: 10_000)
    #expect(SmallPack.reader(["glossary.yaml": text]).check().count == FindingLog.limit)
  }
}

extension String {
  /// Its scalars as YAML escapes.
  fileprivate var escaped: String {
    unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
