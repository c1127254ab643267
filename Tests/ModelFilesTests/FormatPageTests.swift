import DecisionModel
import Foundation
import ModelFiles
import Testing

/// The page that explains the format, and the pack that it shows.
struct FormatPageTests {
  private let page: String
  private let files: [String: String]

  init() throws {
    let resources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources")
    page = try String(contentsOf: resources.appending(path: "Models/FORMAT.md"), encoding: .utf8)
    files = Self.files(of: page)
  }

  private var reader: PackReader {
    PackReader(PackLocation(files: files.mapValues { Array($0.utf8) }))
  }

  /// The fenced blocks that carry the name of a file.
  private static func files(of page: String) -> [String: String] {
    var files: [String: String] = [:]
    var name: String?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        name = line.hasPrefix("```yaml ") ? String(line.dropFirst(8)) : nil
      } else if let name {
        files[name, default: ""] += line + "\n"
      }
    }
    return files
  }

  @Test func `the page shows every kind of file`() {
    let translations: Set = ["en.yaml", "nb.yaml", "nn.yaml"]
    #expect(Set(PackReader.files).subtracting(translations).subtracting(files.keys) == [])
    #expect(!translations.isDisjoint(with: files.keys))
  }

  @Test func `the pack on the page loads without findings`() {
    let findings = reader.check(proving: true).filter { $0.severity != .note }
    #expect(findings.map(\.rendered) == [])
  }

  @Test func `the cases on the page come out as they say`() throws {
    let reasoner = try Reasoner(reader.model())
    let outcomes = reasoner.model.outcomes
    for trainingCase in try reader.cases(for: reasoner.model) {
      let decision = reasoner.decide(trainingCase.answers)
      let readings = decision.readings.map { outcomes[$0.outcome].id }
      #expect(readings == trainingCase.expected.readings, "\(trainingCase.id)")
      #expect(decision.first.map { outcomes[$0].id } == trainingCase.expected.first)
    }
  }

  @Test(arguments: [""] + ForeignModelTests.names)
  func `the page names every key that the reader asks for`(fixture: String) throws {
    let named = Set(page.split { !($0.isASCII && $0.isLetter || $0 == "-") }.map(String.init))
    var pack = files
    for name in pack.keys where !fixture.isEmpty {
      pack[name] = try? String(
        contentsOf: ForeignModelTests.folder(fixture).appending(path: name), encoding: .utf8)
    }
    let changed = pack.mapValues { Array(Self.withStrangeKeys($0).utf8) }
    let findings = PackReader(PackLocation(files: changed)).check()
    let hints = findings.filter { $0.code == .unknownKey }.compactMap(\.hint)
    #expect(hints.count > 50)
    for hint in hints where hint.hasPrefix("known here: ") {
      for key in hint.dropFirst(12).split(separator: ", ") {
        #expect(named.contains(String(key)), "\(key)")
      }
    }
  }

  /// The file with a key that nobody knows in each of its mappings.
  private static func withStrangeKeys(_ text: String) -> String {
    let strange = "qqqqqqqqqqqqqqqq: x"
    return text.replacing(/\{(?=[a-z])/) { _ in "{\(strange), " }
      .replacing(/\n( *)- (?=[a-z]+:)/) { "\n\($0.1)- \(strange)\n\($0.1)  " } + "\(strange)\n"
  }

  @Test(arguments: Finding.Code.allCases)
  func `the page explains every finding`(code: Finding.Code) {
    #expect(page.contains("`\(code)`"))
  }
}
