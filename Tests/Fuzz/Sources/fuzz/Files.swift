import CarePlans
import DecisionModel
import Foundation
import ModelFiles
import Reports
import Texts
import Workshops

/// A small pack that what is tried is read for.
struct Base: Sendable {
  let files: [String: [UInt8]]
  let model: Model
  let offers: OfferCatalogue
  let cases: [TrainingCase]

  static let read: Base = {
    do { return try Base() } catch { fatalError("the pack that is built on is broken: \(error)") }
  }()

  private init() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Fixtures/Faults/base").standardizedFileURL
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: tests.path) {
      files[name] = Array(try Data(contentsOf: tests.appending(path: name)))
    }
    self.files = files
    let reader = PackReader(PackLocation(files: files))
    model = try reader.model()
    offers = try reader.offers(for: model)
    cases = try reader.cases(for: model)
  }
}

/// Files of a pack: a line `%%% NAME` begins each; those that are not there are the small pack's.
func tryModel(_ bytes: [UInt8]) {
  let files = Base.read.files.merging(parts(of: bytes, first: "tree.yaml")) { $1 }
  let reader = PackReader(PackLocation(files: files))
  // The proof and the screens take much longer than the reading: some inputs have to do.
  let draw = bytes.reduce(0) { ($0 &* 31) &+ Int($1) } & 15
  let (result, model, _) = reader.examined(proving: draw == 0)
  requireHarmless(result.findings, "a finding in a pack")
  _ = result.document()
  guard let model, draw < 2, let reasoner = try? Reasoner(model) else { return }
  walk(through: reasoner)
}

/// The files that stand one after the other in an input, by the names in the lines before them.
func parts(of bytes: [UInt8], first: String) -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  var name = first
  for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
    if line.starts(with: Array("%%% ".utf8)) {
      name = String(decoding: line.dropFirst(4), as: UTF8.self)
    } else if files[name] != nil {
      files[name, default: []] += [10] + line
    } else {
      files[name] = Array(line)
    }
  }
  return files
}

func tryAnswers(_ bytes: [UInt8]) {
  let model = Base.read.model
  do throws(Faults) {
    let answers = try AnswersReader(model: model).answers(bytes, name: "answers.json")
    guard let reasoner = try? Reasoner(model) else { return }
    _ = reasoner.decide(answers)
  } catch {
    requireHarmless(error.findings, "a finding in answers")
  }
}

func tryMunicipality(_ bytes: [UInt8]) {
  withFile(bytes, named: "9999.yaml") { path in
    let base = Base.read
    requireHarmless(
      MunicipalityShelf.findings(inFile: path, for: base.model, base.offers),
      "a finding in a municipality")
    _ = try? MunicipalityShelf.municipality(inFile: path, for: base.model, base.offers)
  }
}

func tryOffers(_ bytes: [UInt8]) {
  let base = Base.read
  let headings = ImportWords.Column.allCases.map { (column: $0, word: $0.rawValue) }
  let words = ImportWords(
    model: base.model, offers: base.offers, translations: [], headings: headings,
    marks: [(.yes, "ja"), (.no, "nei")])
  let taken = OfferImport(bytes, name: "o.csv", words: words, checked: Day("2026-11-22"))
  requireHarmless(taken.findings, "a finding in a spreadsheet")
  guard taken.offerCount > 0, let number = Municipality.Number("9999") else { return }
  let comments = MunicipalityDraft.Comments(
    heading: "", name: "", base: "", acute: "", changes: "", hidden: "", offers: "")
  let draft = taken.draft(
    for: number, named: nil, model: base.model.identity, language: .nb,
    comments: comments, day: Day("2026-11-22"))
  withFile(Array(draft.text.utf8), named: "9999.yaml") { path in
    let found = MunicipalityShelf.findings(inFile: path, for: base.model, base.offers)
    if let error = found.first(where: { $0.severity == .error }) {
      fatalError("what was imported cannot be read: \(error.rendered)\n\(draft.text)")
    }
  }
}

func tryBallots(_ bytes: [UInt8]) {
  let base = Base.read
  let words = BallotWords(
    model: base.model, cases: base.cases, translations: [],
    headings: ["case", "round", "people", "outcome", "adaptation"].map { ($0, $0) },
    rounds: [(.before, word: "before"), (.after, word: "after")])
  let ballots = BallotImport(bytes, name: "v.csv", words: words, model: base.model)
  requireHarmless(ballots.findings, "a finding in votes")
  guard !ballots.votes.isEmpty, let reasoner = try? Reasoner(base.model) else { return }
  tryRoom(ballots.votes, cases: base.cases, reasoner: reasoner)
}

func tryPlan(_ bytes: [UInt8]) {
  do throws(Faults) {
    let plan = try PlanReader().plan(bytes, name: "plan.json")
    requireHarmless(plan.contacts, "a contact in a plan")
  } catch {
    requireHarmless(error.findings, "a finding in a plan")
  }
}

func tryConfiguration(_ bytes: [UInt8]) {
  withFile(bytes, named: "config.yaml") { path in
    requireHarmless(Configuration.reading(path).faults?.findings ?? [], "a finding in settings")
  }
}

func tryPolicy(_ bytes: [UInt8]) {
  withFile(bytes, named: "policy.yaml") { path in
    do throws(Faults) {
      _ = try Policy(file: path)
    } catch {
      requireHarmless(error.findings, "a finding in a policy")
    }
  }
}

func requireHarmless(_ findings: [Finding], _ place: String) {
  for finding in findings { requireHarmless(finding.rendered, place) }
}

/// Gives the bytes as a file, for what reads only files.
private func withFile(_ bytes: [UInt8], named name: String, _ body: (String) -> Void) {
  let folder = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(getpid())")
  try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let file = folder.appending(path: name)
  try? Data(bytes).write(to: file)
  body(file.path)
}
