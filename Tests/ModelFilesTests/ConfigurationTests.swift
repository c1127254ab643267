import DecisionModel
import Foundation
import Glibc
import Testing
import Texts

@testable import ModelFiles

/// The file that remembers choices.
struct ConfigurationTests {
  private func read(_ text: String) throws -> Result<Configuration, Faults> {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/config.yaml"
    try Data(text.utf8).write(to: URL(filePath: path))
    do throws(Faults) {
      return .success(try Configuration(file: path))
    } catch {
      return .failure(error)
    }
  }

  private func schemaFaults(_ text: String) -> [String] {
    Instance(yaml: text).map(SchemaValidator(root: FileKind.config.schema).faults) ?? ["no YAML"]
  }

  @Test(arguments: [
    "format: \"2\"\n", "language: nb\n", "format: \"1\"\nlanguage: sv\n",
    "format: \"1\"\nmunicipality: \"0000\"\n", "format: \"1\"\nlanguag: nb\n",
  ])
  func `what is refused does not pass the schema`(text: String) throws {
    #expect(throws: Faults.self) { try read(text).get() }
    #expect(!schemaFaults(text).isEmpty)
  }

  @Test func `what is written is read again`() throws {
    for area in [nil, .country, number("0301"), number("9999")] {
      for language in [nil] + Language.allCases.map(Optional.some) {
        var configuration = Configuration()
        configuration.area = area
        configuration.language = language
        #expect(try read(configuration.text).get() == configuration)
        #expect(schemaFaults(configuration.text) == [])
      }
    }
  }

  private func number(_ text: String) -> Configuration.Area? {
    Municipality.Number(text).map(Configuration.Area.municipality)
  }

  @Test func `what a person has chosen comes before what is written for everybody`() throws {
    let everybodys = try read("format: \"1\"\nmunicipality: \"0301\"\nlanguage: nn\n").get()
    let own = try read("format: \"1\"\nmunicipality: none\ntheme: mono\n").get()
    let both = own.filled(from: everybodys)
    #expect(both.text == "format: \"1\"\nmunicipality: \"none\"\nlanguage: nn\ntheme: mono\n")
    #expect(Configuration().filled(from: everybodys) == everybodys)
    #expect(own.filled(from: Configuration()) == own)
  }

  @Test func `a file that is not there remembers nothing`() throws {
    #expect(try Configuration(file: "/nonexistent/config.yaml") == Configuration())
  }

  @Test(
    arguments: [
      ("format: \"1\"\nmunicipality: 301\n", "config.yaml:2:15: error[bad-value]"),
      ("format: \"1\"\nlanguage: sv\n", "config.yaml:2:11: error[bad-value]"),
      ("format: \"1\"\nlanguag: nb\n", "config.yaml:2:1: error[unknown-key]"),
      ("format: \"2\"\n", "config.yaml:1:10: error[unknown-format]"),
      ("municipality: \"9999\"\n", "config.yaml:1:1: error[missing-key]"),
      ("[", "config.yaml:"), ("", "config.yaml"),
    ])
  func `a fault is shown with its place`(text: String, place: String) throws {
    guard case .failure(let faults) = try read(text) else {
      Issue.record("no fault in \(text)")
      return
    }
    #expect(faults.description.contains(place), "\(faults)")
  }

  @Test func `a pipe is refused and not waited for`() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo("\(folder.path)/config.yaml", 0o600) == 0)
    #expect(throws: Faults.self) { try Configuration(file: "\(folder.path)/config.yaml") }
  }
}
