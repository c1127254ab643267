import DecisionModel
import Foundation
import Glibc
import Testing

@testable import ModelFiles

/// The file in which whoever runs a computer settles what holds for everybody on it.
struct PolicyTests {
  private func read(_ text: String) throws -> Result<Policy, Faults> {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/policy.yaml"
    try Data(text.utf8).write(to: URL(filePath: path))
    do throws(Faults) {
      return .success(try Policy(file: path))
    } catch {
      return .failure(error)
    }
  }

  private func schemaFaults(_ text: String) -> [String] {
    Instance(yaml: text).map(SchemaValidator(root: FileKind.policy.schema).faults) ?? ["no YAML"]
  }

  @Test func `a policy settles a municipality, a model and whether files are written`() throws {
    let text = """
      # For the whole office.
      format: "1"
      municipality: "0301"
      content-hash: 0123456789ab
      files: false

      """
    let policy = try read(text).get()
    #expect(policy.municipality == Municipality.Number("0301"))
    #expect(policy.contentHash == "0123456789ab")
    #expect(!policy.allowsFiles)
    #expect(schemaFaults(text) == [])
  }

  @Test func `what it does not name stays free, and so does everything without a file`() throws {
    #expect(try read("format: \"1\"\n").get() == Policy())
    #expect(try Policy(file: "/nonexistent/policy.yaml") == Policy())
    #expect(Policy().allows(contentHash: "anything"))
    #expect(Policy().allowsFiles)
  }

  @Test func `a model is told by how its hash begins`() throws {
    let policy = try read("format: \"1\"\ncontent-hash: abcdef012345\n").get()
    #expect(policy.allows(contentHash: "abcdef0123456789"))
    #expect(!policy.allows(contentHash: "abcdef0123446789"))
    #expect(!policy.allows(contentHash: "abcdef"))
  }

  @Test(arguments: [
    ("", "policy.yaml"), ("[", "policy.yaml:"), ("files: false\n", ":1:1: error[missing-key]"),
    ("format: \"2\"\n", ":1:10: error[unknown-format]"),
    ("format: \"1\"\nmunicipality: Oslo\n", ":2:15: error[bad-value]"),
    ("format: \"1\"\ncontent-hash: abc\n", ":2:15: error[bad-value]"),
    ("format: \"1\"\ncontent-hash: ABCDEF012345\n", ":2:15: error[bad-value]"),
    ("format: \"1\"\nfiles: no\n", ":2:8: error[bad-value]"),
    ("format: \"1\"\nfile: false\n", ":2:1: error[unknown-key]"),
  ])
  func `a fault is shown with its place, and nothing of the file holds`(
    text: String, place: String
  ) throws {
    guard case .failure(let faults) = try read(text) else {
      Issue.record("no fault in \(text)")
      return
    }
    #expect(faults.description.contains(place), "\(faults)")
    #expect(!schemaFaults(text).isEmpty)
  }

  @Test func `a file that cannot be read is not taken for none`() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo("\(folder.path)/policy.yaml", 0o600) == 0)
    #expect(throws: Faults.self) { try Policy(file: "\(folder.path)/policy.yaml") }
    #expect(throws: Faults.self) { try Policy(file: folder.path) }
  }
}
