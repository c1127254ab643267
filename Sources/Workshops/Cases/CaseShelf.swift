public import DecisionModel

/// The training cases that there are, and which of them somebody has written beside the model.
public struct CaseShelf: Hashable, Sendable {
  /// The cases: those of the model first.
  public let cases: [TrainingCase]
  /// Those that are not of the model, by their names.
  public let own: Set<TrainingCase.ID>

  /// Takes the cases of a model, and then somebody's own.
  public init(_ known: [TrainingCase] = [], own: [TrainingCase] = []) {
    cases = known + own
    self.own = Set(own.map(\.id))
  }

  private init(cases: [TrainingCase], own: Set<TrainingCase.ID>) {
    self.cases = cases
    self.own = own
  }

  /// The same with more cases of somebody's own.
  public func adding(_ more: [TrainingCase]) -> CaseShelf {
    CaseShelf(cases: cases + more, own: own.union(more.map(\.id)))
  }
}
