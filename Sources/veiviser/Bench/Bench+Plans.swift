import CarePlans
import DecisionModel
import FoundationEssentials
import ModelFiles
import PlanStore
import Reports
import Texts

extension Bench {
  /// Keeping, listing and opening plans, when there are as many as `count` of them in the end.
  ///
  /// They lie in a new folder, which is taken away afterwards.
  mutating func measurePlans(_ count: Int, _ pack: Pack, _ reasoner: Reasoner) throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "veiviser-bench-\(UUID())").path
    defer { try? files.removeItem(atPath: folder) }
    let store = try PlanStore(at: StorePlace(data: folder))
    let plan = try Self.plan(pack, reasoner)
    var generator = SystemRandomNumberGenerator()
    let histories = (0..<count).map { _ in PlanHistory(plan, day: nil, using: &generator) }
    var kept = 0
    try measure("keep-plan", runs: count) {
      try store.add(histories[kept])
      kept += 1
    }
    try measure("list-\(count)-plans", runs: 7) { try store.listing() }
    try measure("open-plan", runs: 21) { try store.history(of: histories[count / 2].id) }
  }

  /// A plan as the first case of the pack begins it.
  private static func plan(_ pack: Pack, _ reasoner: Reasoner) throws -> CarePlan {
    let model = reasoner.model
    let answers = try pack.cases(for: model).first?.answers ?? Answers()
    let start = PlanStart(
      model: model, contentHash: try pack.contentHash(), answers: answers,
      decision: reasoner.decide(answers), setting: Setting(today: nil))
    let wording = try pack.wording(for: model, in: .nb)
    return CarePlan(from: start, guide: try pack.planning(for: model), in: PlanWords(wording))
  }
}
