import Foundation
import Testing

@testable import ModelFiles

/// Every finding has a planted fault; the end-to-end tests run them and compare the whole output.
struct PlantedFaultTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/Faults")

  @Test(arguments: Finding.Code.allCases)
  func `a finding has a planted fault whose output shows it`(code: Finding.Code) throws {
    let url = Self.folder.appending(path: "\(code).txt")
    let text = try String(contentsOf: url, encoding: .utf8)
    let parts = text.split(separator: "\n$ veiviser ", maxSplits: 1)
    #expect(parts.count == 2)
    #expect(parts.last?.contains("[\(code)]: ") == true)
  }

  @Test func `there is no planted fault for anything else`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let names = files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
    #expect(names.sorted() == Finding.Code.allCases.map(\.rawValue).sorted())
  }

  @Test func `the program prints no code by hand that is not explained`() throws {
    let sources = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/veiviser")
    var found: Set<String> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      for match in text.matches(of: /error\[([a-z0-9-]+)\]/) { found.insert(String(match.1)) }
    }
    #expect(found.filter { Finding.Code(rawValue: $0) == nil } == [])
  }
}

/// The five faults that other engines do not notice: each with its place, its line and a hint.
struct FiveFaultTests {
  private func findings(in file: String, _ old: String, _ new: String) throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/Faults/base")
    var files: [String: [UInt8]] = [:]
    for name in PackReader.files {
      guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { continue }
      files[name] = Array(bytes)
    }
    let text = String(decoding: try #require(files[file]), as: UTF8.self)
    #expect(text.contains(old))
    files[file] = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    return PackReader(PackLocation(files: files)).check(proving: true).map(\.rendered)
  }

  @Test func `a gap`() throws {
    let blanks = "|" + String(repeating: " ", count: 28)
    let row = "      | light | -      | short-talk                  " + blanks + "|\n"
    #expect(
      try findings(in: "tree.yaml", row, "") == [
        """
        tree.yaml:31:9: error[gap]: no way out of the node 'place' is taken in 8 cases, such as \
        danger: safe, burden: little, weeks: 0
          31 |   - id: place
             |         ^^^^^
          hint: add a rule or branch for them
        """
      ])
  }

  @Test func `an overlap under unique`() throws {
    #expect(
      try findings(in: "tree.yaml", "decide: first", "decide: unique").first == """
        tree.yaml:38:9: error[overlap]: the rules 'place-1' and 'place-2' both hold in 8 cases, \
        such as danger: safe, burden: much, weeks: 0
          38 |       | heavy | -      | unranked, short-talk, series | Both may be right          |
             |         ^
          hint: the policy is unique, so no two rules may hold at once
        """)
  }

  @Test func `a dead rule`() throws {
    let row = "| heavy | much   | series  "
    #expect(
      try findings(in: "tree.yaml", row, "| heavy | -      | series  ").first == """
        tree.yaml:38:9: error[dead-rule]: the rule 'place-2' never decides anything
          38 |       | heavy | -      | unranked, short-talk, series | Both may be right          |
             |         ^
          hint: other rules take all its cases, or what it tests is not asked on the way
        """)
  }

  @Test func `an unknown word`() throws {
    #expect(
      try findings(in: "tree.yaml", "when: {burden: much}", "when: {burden: moch}") == [
        """
        tree.yaml:12:37: error[unknown-option]: unknown option 'moch'
          12 |       - {id: l-much, when: {burden: moch}, then: heavy, strength: model-choice}
             |                                     ^^^^
          hint: did you mean 'much'?
        """
      ])
  }

  @Test func `a type error`() throws {
    #expect(
      try findings(in: "tree.yaml", "weeks: long", "weeks: \">= much\"") == [
        """
        tree.yaml:13:54: error[unknown-band]: unknown band 'much'
          13 |       - {id: l-both, when: {burden: some, weeks: ">= much"}, then: heavy, strength: \
        model-choice}
             |                                                      ^^^^
          hint: known: short, long
        """
      ])
  }
}
