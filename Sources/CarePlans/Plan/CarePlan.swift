public import DecisionModel

/// An individually adapted plan, as it is at one time.
///
/// It holds no name, no identity number and no date of birth: the professional gives it a label of
/// their own. A plan is a value. Editing makes a new one, so that undo is a list of earlier values,
/// and a ``PlanRevision`` keeps one for good.
public struct CarePlan: Hashable, Codable, Sendable {
  /// What the professional calls it.
  public var label = ""
  /// How far it has come.
  public var stage = PlanStage.draft
  /// The decision it came from; nil when it was begun empty.
  public var origin: PlanOrigin?
  /// The main pathway that it follows.
  public var pathway: Reference?
  /// The coded reason, when it follows another pathway than the one suggested.
  public var departureReason: Reference?
  /// The reason in the professional's own words.
  public var departureText = ""
  /// What matters to the person, in their own words.
  public var matters = ""
  /// The person's own goals.
  public var goals: [Goal] = []
  /// What the plan consists of.
  public var components: [Component] = []
  /// How it is adapted.
  public var adaptation = PlanAdaptation.open
  /// Why it is adapted that way.
  public var adaptationReason = ""
  /// The steps of the ladder, the lowest one first.
  public var steps: [Step] = []
  /// The step of the ladder on which the person is now.
  public var presentStep: ElementID?
  /// When it is looked at again.
  public var reviewDay: Day?
  /// Who chose that day.
  public var reviewOrigin = PlanDateOrigin.byDefault
  /// Coordinator, individual plan, and those who meet.
  public var coordination = Coordination()
  /// What helps when things get worse.
  public var crisis = Crisis()
  /// Next of kin, without names.
  public var relatives: [Relative] = []
  /// What has been done for children as next of kin.
  public var children = PlanChildren.open
  /// What there is to know about that.
  public var childrenNote = ""
  /// How the person took part.
  public var involvement = Involvement()
  /// What must or should be done because of the decision.
  public var duties: [Duty] = []
  /// Anything else.
  public var notes = ""
  /// Telephone numbers and e-mail addresses that somebody has said belong to services.
  public var serviceContacts: [String] = []
  /// The highest number that a part of a list has had.
  public internal(set) var lastElement = 0

  /// Makes an empty plan.
  public init(label: String = "") { self.label = label }
}
