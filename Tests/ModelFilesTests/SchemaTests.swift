import Foundation
import Testing

@testable import ModelFiles

/// The schemas that editors read.
struct SchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Resources/Schemas").resolvingSymlinksInPath()

  @Test(arguments: FileKind.allCases)
  func `the file of a schema is the one that is generated`(kind: FileKind) throws {
    let url = Self.folder.appending(path: kind.schemaName)
    let text = kind.schema.written
    if ProcessInfo.processInfo.environment["UPDATE_SCHEMAS"] != nil {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(kind.schemaName) has been written; run the tests again")
      return
    }
    let hint: Comment = "run the tests with UPDATE_SCHEMAS=1 to write the schemas anew"
    #expect(try String(contentsOf: url, encoding: .utf8) == text, hint)
  }

  @Test func `there is no schema for anything else`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == FileKind.allCases.map(\.schemaName).sorted())
  }

  @Test func `the example municipality names its schema, and passes it`() throws {
    let url = Self.folder.deletingLastPathComponent().appending(path: "Municipalities/9999.yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(
      text.hasPrefix(
        "# yaml-language-server: $schema=../Schemas/\(FileKind.municipality.schemaName)\n"))
    for text in [text, TownFile.text] {
      let value = try #require(Instance(yaml: text))
      #expect(SchemaValidator(root: FileKind.municipality.schema).faults(value) == [])
    }
  }

  @Test func `a schema is JSON, and says what it is`() throws {
    let schema = try #require(Instance(json: FileKind.glossary.schema.written))
    guard case .object(let members) = schema else {
      Issue.record("no object")
      return
    }
    #expect(members["$schema"] == .text("https://json-schema.org/draft/2020-12/schema"))
    #expect(members["description"] == .text("Words that are explained."))
  }

  @Test(arguments: FileKind.allCases)
  func `every file of the national pack names its schema`(kind: FileKind) throws {
    let models = Self.folder.deletingLastPathComponent().appending(path: "Models")
    let names = PackReader.files.filter { FileKind(file: $0) == kind }
    for name in names {
      let url = models.appending(path: "hovedforlop-voksne/\(name)")
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
      let line = "# yaml-language-server: $schema=../../Schemas/\(kind.schemaName)\n"
      #expect(text.hasPrefix(line), "\(name)")
    }
  }
}
