public import DecisionModel

extension CarePlan {
  /// Something that the person wants to reach.
  public struct Goal: Hashable, Codable, Identifiable, Sendable {
    /// Its number.
    public let id: ElementID
    /// The goal, in the person's own words.
    public var text = ""
    /// How far it has come.
    public var state = PlanGoalState.active

    /// Makes an empty goal.
    public init(id: ElementID) { self.id = id }
  }

  /// One thing that the plan consists of.
  public struct Component: Hashable, Codable, Identifiable, Sendable {
    /// Its number.
    public let id: ElementID
    /// The offer, or what was written freely.
    public var what: Reference?
    /// How it is done.
    public var method = ""
    /// How intensive it is, 1 to 5.
    public var intensity: Int?
    /// How often.
    public var frequency = ""
    /// Who answers for it: a service or a role.
    public var responsible = ""
    /// When it begins.
    public var start: Day?
    /// For how long.
    public var duration = ""
    /// How far it has come.
    public var state = PlanComponentState.planned
    /// The part of life that it is about.
    public var area: Reference?
    /// What happens to it at the next review.
    public var atReview = PlanAtReview.open
    /// What decides that.
    public var atReviewNote = ""

    /// Makes an empty component.
    public init(id: ElementID) { self.id = id }
  }

  /// A step of the ladder.
  public struct Step: Hashable, Codable, Identifiable, Sendable {
    /// Its number.
    public let id: ElementID
    /// What is done on it.
    public var text = ""
    /// What must hold to go one step up.
    public var up = ""
    /// What must hold to go one step down.
    public var down = ""

    /// Makes an empty step.
    public init(id: ElementID) { self.id = id }
  }

  /// One of the next of kin, without a name.
  public struct Relative: Hashable, Codable, Identifiable, Sendable {
    /// Their number.
    public let id: ElementID
    /// Who they are to the person, such as a sister.
    public var role = ""
    /// What the person has said about their taking part.
    public var consent = PlanConsent.open
    /// What they do, and what they themselves need.
    public var part = ""

    /// Makes a next of kin of whom nothing is known.
    public init(id: ElementID) { self.id = id }
  }

  /// One who takes part in the responsibility group, by role.
  public struct Member: Hashable, Codable, Identifiable, Sendable {
    /// Their number.
    public let id: ElementID
    /// The service or role.
    public var role = ""
    /// What they have taken on.
    public var task = ""

    /// Makes a member of whom nothing is known.
    public init(id: ElementID) { self.id = id }
  }

  /// Something that must or should be done because of the decision.
  public struct Duty: Hashable, Codable, Identifiable, Sendable {
    /// Its number.
    public let id: ElementID
    /// What it is; the name is the whole sentence.
    public var what: Reference?
    /// How strongly it binds; nil for what was written freely.
    public var strength: String?
    /// The sources it rests on.
    public var sources: [String] = []
    /// How far it has come.
    public var state = PlanDutyState.open
    /// When it was done.
    public var day: Day?
    /// Why it will not be done, or what was done.
    public var note = ""

    /// Makes an empty duty.
    public init(id: ElementID) { self.id = id }
  }

  /// Coordinator, individual plan, and those who meet.
  public struct Coordination: Hashable, Codable, Sendable {
    /// The individual plan.
    public var individualPlan = PlanOffering.open
    /// The coordinator.
    public var coordinator = PlanOffering.open
    /// The service or role of the coordinator.
    public var coordinatorRole = ""
    /// The responsibility group.
    public var group = PlanOffering.open
    /// How often the group meets.
    public var rhythm = ""
    /// Who takes part in it.
    public var members: [Member] = []

    /// Makes one of which nothing is known.
    public init() {}
  }

  /// The crisis and coping plan.
  public struct Crisis: Hashable, Codable, Sendable {
    /// How far it has come.
    public var state = PlanOffering.open
    /// What shows that things get worse.
    public var signs = ""
    /// What helps then.
    public var helps = ""
    /// Who does what.
    public var who = ""

    /// Makes one of which nothing is known.
    public init() {}
  }

  /// How the person took part.
  public struct Involvement: Hashable, Codable, Sendable {
    /// Whether they have been told about their rights.
    public var rights = PlanAnswer.open
    /// Whether they took part in making the plan.
    public var tookPart = PlanAnswer.open
    /// What they think of it.
    public var opinion = ""

    /// Makes one of which nothing is known.
    public init() {}
  }
}
