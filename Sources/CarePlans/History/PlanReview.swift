public import DecisionModel

/// What was said when a plan was looked at again.
public struct PlanReview: Hashable, Codable, Sendable {
  /// Where the plan goes from here.
  public enum Direction: String, PlanChoice {
    /// One step up.
    case up
    /// One step down.
    case down
    /// On as before.
    case keep
    /// Something else is tried.
    case change
  }

  /// What happens to a component.
  public enum Judgement: String, PlanChoice {
    /// Nothing has been said.
    case open
    /// It goes on.
    case keep
    /// It becomes more intensive.
    case raise
    /// It becomes less intensive.
    case lower
    /// It ends.
    case end
  }

  /// What has happened with one component since last time.
  public struct ComponentReview: Hashable, Codable, Identifiable, Sendable {
    /// The number of the component.
    public let id: ElementID
    /// What it was called.
    public var name: String
    /// What has happened.
    public var happened = ""
    /// What happens to it.
    public var judgement = Judgement.open

    /// Begins with nothing said about a component.
    public init(id: ElementID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// Where the plan goes from here.
  public var direction = Direction.keep
  /// Why.
  public var reason = ""
  /// What has happened with each component.
  public var components: [ComponentReview] = []
  /// What the person thinks of the plan so far.
  public var opinion = ""
  /// How the plan is adapted from now on; nil leaves that as it is.
  public var adaptation: PlanAdaptation?
  /// When it is looked at again; nil when no day has been set.
  public var nextReview: Day?

  /// Begins the review of a plan: its current components, with nothing said about them.
  public init(of plan: CarePlan) {
    components = plan.components.filter(\.state.isCurrent).map {
      ComponentReview(id: $0.id, name: $0.what?.name ?? "")
    }
  }

  /// Every text that a person wrote.
  public var freeTexts: [String] {
    [reason, opinion] + components.flatMap { [$0.name, $0.happened] }
  }
}

extension PlanReview {
  /// Why a review cannot be finished.
  public enum Refusal: String, CaseIterable, Sendable {
    /// The plan moves or changes, and nobody has said why.
    case noReason = "no-reason"
    /// There is no higher step.
    case noStepAbove = "no-step-above"
    /// There is no lower step.
    case noStepBelow = "no-step-below"
  }

  /// What keeps the review of a plan from being finished.
  public func refusals(for plan: CarePlan) -> [Refusal] {
    var refusals: [Refusal] = []
    if direction != .keep, reason.isEmpty { refusals.append(.noReason) }
    let isOnLadder = plan.adaptation == .stepped && plan.presentStep != nil
    if isOnLadder, direction == .up, plan.step(1) == nil { refusals.append(.noStepAbove) }
    if isOnLadder, direction == .down, plan.step(-1) == nil { refusals.append(.noStepBelow) }
    return refusals
  }

  /// The plan as it is after the review.
  ///
  /// The present step of the ladder moves, intensities rise and fall by one within 1 to 5,
  /// components that end are completed, and the next review day is set. What else changes is
  /// edited afterwards.
  public func applied(to plan: CarePlan) -> CarePlan {
    var plan = plan
    if direction == .up { plan.presentStep = plan.step(1) ?? plan.presentStep }
    if direction == .down { plan.presentStep = plan.step(-1) ?? plan.presentStep }
    for review in components {
      plan.components.change(review.id) { component in
        switch review.judgement {
        case .raise: component.intensity = component.intensity.map { min(5, $0 + 1) }
        case .lower: component.intensity = component.intensity.map { max(1, $0 - 1) }
        case .end: component.state = .completed
        case .open, .keep: break
        }
      }
    }
    if let adaptation { plan.adaptation = adaptation }
    if !opinion.isEmpty { plan.involvement.opinion = opinion }
    plan.reviewDay = nextReview
    plan.reviewOrigin = .chosen
    return plan
  }
}

extension CarePlan {
  /// The step so many places above the present one; nil when there is none.
  public func step(_ places: Int) -> ElementID? {
    guard let index = steps.firstIndex(where: { $0.id == presentStep }),
      steps.indices.contains(index + places)
    else { return nil }
    return steps[index + places].id
  }
}
