public import CarePlans
public import DecisionModel

extension PackReader {
  /// What the pack says about plans; a pack without such a file says nothing.
  public func planning(for model: Model) throws(Faults) -> PlanGuide {
    let log = FindingLog()
    return try log.settle(planning(log, Draft(model)) ?? PlanGuide())
  }

  /// Reads `planning.yaml` when there is one; names are those of the draft.
  func planning(_ log: FindingLog, _ draft: Draft) -> PlanGuide? {
    guard let document = Document.openIfPresent("planning.yaml", in: folder, log: log),
      let root = Composer.items(of: document)
    else { return nil }
    return document.section(root, path: document.topic) { draft.planning(&$0) }
  }
}
