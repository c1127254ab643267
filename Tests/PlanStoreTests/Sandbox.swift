import CarePlans
import DecisionModel
import Foundation
import PlanStore
import TestKit
import Testing

/// A folder for one test, with what the tests need to say briefly.
final class Sandbox {
  let url: URL
  var random = SeededGenerator(seed: 7)

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "veiviser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    chmod(place.folder, 0o700)
    try? FileManager.default.removeItem(at: url)
  }

  var path: String { url.path }
  var place: StorePlace { StorePlace(data: path) }

  /// A new plan with a text that can be looked for.
  func history(_ label: String = "K-7", matters: String = "") -> PlanHistory {
    var plan = CarePlan(label: label)
    plan.matters = matters
    return PlanHistory(plan, day: Day("2026-11-22"), using: &random)
  }

  /// What a revision with other words would be.
  func next(_ history: PlanHistory, matters: String) -> PlanRevision {
    var plan = history.plan
    plan.matters = matters
    return history.next(plan, kind: .edited, day: Day("2026-11-23"), using: &random)
  }

  /// A recipe that is quick; what is tested is not how slow it is.
  var quickRecipe: KeyRecipe { KeyRecipe(rounds: 16, using: &random) }

  func passphrase(_ text: String) throws -> Passphrase {
    try #require(Passphrase(Array(text.utf8)))
  }

  /// Whether a text stands anywhere in the files.
  func files(hold text: String) throws -> Bool {
    let wanted = Data(text.utf8)
    return try FileManager.default.contentsOfDirectory(atPath: place.folder).contains { name in
      let bytes = FileManager.default.contents(atPath: "\(place.folder)/\(name)")
      return bytes?.range(of: wanted) != nil
    }
  }

  func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  /// A program that saves revisions of a plan.
  func writer(_ plan: PlanID, count: Int, name: String) throws -> (Process, Pipe) {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(filePath: tests).deletingLastPathComponent()
    let process = Process()
    process.executableURL = folder.appending(path: "plan-writer")
    process.arguments = [path, plan.text, String(count), name]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    return (process, pipe)
  }
}

extension Pipe {
  /// The lines that have been written, up to the end.
  func lines() throws -> [String] {
    let bytes = try fileHandleForReading.readToEnd() ?? Data()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
