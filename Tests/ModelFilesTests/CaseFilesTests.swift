import DecisionModel
import Foundation
import Glibc
import Testing

@testable import ModelFiles

/// Cases of somebody's own, beside a model.
struct CaseFilesTests {
  private let folder: TemporaryFolder
  private let model: Model
  private let known: [TrainingCase]

  init() throws {
    folder = try TemporaryFolder()
    let reader = PackReader(Library.embedded.nationalPack)
    model = try reader.model()
    known = try reader.cases(for: model)
  }

  private static let good = """
    cases:
      # Kept.
      - id: K01
        title: Uro
        story: En historie.
        level: usual
        learning: Noe å lære.
        source: G25-HF1
        answers: {alder: under-18}
        expect: {readings: [stopp-barn], first: stopp-barn, flags: [R1]}

    """

  private func write(_ text: String, _ name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func findings(_ paths: String...) -> String {
    CaseFiles(paths).findings(for: model, beside: known).map(\.rendered).joined(separator: "\n")
      .replacing(folder.path + "/", with: "")
  }

  @Test func `files and folders are read in order, with what there is to learn`() throws {
    _ = try write(Self.good.replacing("K01", with: "B1"), "b.yaml")
    _ = try write(Self.good.replacing("K01", with: "A1"), "a.yml")
    _ = try write("no YAML [", ".hidden.yaml")
    _ = try write("no YAML [", "notes.txt")
    let single = try write(Self.good, "z.yaml.old")
    let found = try CaseFiles([single, folder.path + "/"]).cases(for: model, beside: known)
    #expect(found.map(\.trainingCase.id.text) == ["K01", "A1", "B1"])
    #expect(found.map { $0.file.split(separator: "/").last } == ["z.yaml.old", "a.yml", "b.yaml"])
    #expect(found.first?.trainingCase.level == .usual)
    #expect(found.first?.trainingCase.learning?.text == "Noe å lære.")
  }

  @Test func `faults are found as in the model, and no name is taken twice`() throws {
    let first = try write(Self.good, "a.yaml")
    let second = try write(
      """
      cases:
        - id: K01
          title: Same name as in the other file
          story: Story.
          level: hardest
          source: X-1
          answers: {alder: voksne}
          expect: {readings: [stopp-barn], first: stopp-barn}
        - id: V01
          title: Same name as in the model
          story: Story.
          source: G25-HF1
          answers: {alder: under-18}
          expect: {readings: [stopp-barn], first: stopp-barn}

      """, "b.yaml")
    #expect(
      findings(first, second) == """
        b.yaml:2:9: error[duplicate-id]: the case 'K01' already stands in a.yaml
          2 |   - id: K01
            |         ^^^
          hint: choose another id
        b.yaml:5:12: error[bad-value]: 'hardest' is not one of 'introductory', 'usual', 'difficult'
          5 |     level: hardest
            |            ^^^^^^^
        b.yaml:6:13: error[unknown-source]: unknown source 'X-1'
          6 |     source: X-1
            |             ^^^
        b.yaml:7:22: error[unknown-option]: unknown option 'voksne'
          7 |     answers: {alder: voksne}
            |                      ^^^^^^
          hint: did you mean 'voksen'?
        b.yaml:9:9: error[duplicate-id]: the case 'V01' already stands in cases.yaml
          9 |   - id: V01
            |         ^^^
          hint: choose another id
        """)
  }

  @Test func `nothing but files is read`() throws {
    let pipe = "\(folder.path)/pipe.yaml"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(symlink("loop", "\(folder.path)/loop") == 0)
    let inner = "\(folder.path)/inner"
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    #expect(findings(pipe) == "pipe.yaml: error[not-a-file]: not a regular file")
    #expect(findings("/dev/zero") == "/dev/zero: error[not-a-file]: not a regular file")
    #expect(findings("none.yaml") == "./none.yaml: error[missing-file]: there is no such file")
    #expect(
      findings("\(folder.path)/loop")
        == "loop: error[symlink-loop]: the symbolic link leads back to itself")
    #expect(
      findings(inner)
        == "inner: error[missing-file]: the folder has no file that ends in .yaml")
    #expect(symlink("/etc/passwd", "\(inner)/x.yaml") == 0)
    #expect(
      findings(inner)
        == "inner/x.yaml: error[leads-outside]: the symbolic link leads out of the folder")
  }

  @Test func `a folder has no end of files`() throws {
    for number in 0...CaseFiles.mostFiles {
      _ = try write(
        Self.good.replacing("K01", with: "K\(number)"), "\(String(1000 + number)).yaml")
    }
    #expect(findings(folder.path) == "1500.yaml: error[too-many]: more than 500 files of cases")
  }

  private func added(_ text: String, to path: String) throws -> CaseFiles.Addition {
    try CaseFiles.adding(text, toFile: path, for: model, beside: known)
  }

  private static let entry = """
      - id: K02
        title: "Two"
        story: "Two"
        source: [G25-HF1]
        answers: {alder: under-18}
        expect: {readings: [stopp-barn], first: stopp-barn, flags: [R1]}

    """

  @Test func `a case is added below what stands there, in its columns`() throws {
    let path = try write(Self.good, "a.yaml")
    let addition = try added(Self.entry, to: path)
    #expect(!addition.isNew)
    #expect(addition.text == Self.good + "\n" + Self.entry)
    let flat = try write(
      Self.good.split(separator: "\n").map { $0.hasPrefix("  ") ? $0.dropFirst(2) : $0 }
        .joined(separator: "\n") + "  # end", "flat.yaml")
    #expect(
      try added(Self.entry, to: flat).text.hasSuffix(
        "# end\n\n- id: K02\n" + """
            title: "Two"
            story: "Two"
            source: [G25-HF1]
            answers: {alder: under-18}
            expect: {readings: [stopp-barn], first: stopp-barn, flags: [R1]}

          """))
    let new = try added(Self.entry, to: "\(folder.path)/new.yaml")
    #expect(new.isNew)
    #expect(new.text == "cases:\n" + Self.entry)
  }

  @Test func `a case that would not be read is not added`() throws {
    let path = try write(Self.good, "a.yaml")
    let same = Self.entry.replacing("K02", with: "K01")
    #expect(throws: Faults.self) { try added(same, to: path) }
    let flow = try write(
      "cases: [{id: K1, title: a, story: b, source: G25-HF1, answers: {alder: under-18}, "
        + "expect: {readings: [stopp-barn], first: stopp-barn, flags: [R1]}}]\n", "flow.yaml")
    let faults = #expect(throws: Faults.self) { try added(Self.entry, to: flow) }
    #expect(
      faults?.findings.map(\.rendered).joined().replacing(folder.path + "/", with: "") == """
        flow.yaml: error[wrong-type]: the file does not end with its list of cases, so none can be \
        added to it
          hint: write to a new file
        """)
    #expect(throws: Faults.self) { try added(Self.entry, to: folder.path) }
  }
}
