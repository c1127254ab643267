/// A field of a plan that takes one of a few words.
///
/// The case `open`, where there is one, means that nothing has been said yet.
public protocol PlanChoice: RawRepresentable<String>, CaseIterable, Hashable, Codable, Sendable {}

/// How far a plan has come.
public enum PlanStage: String, PlanChoice {
  /// It is being made.
  case draft
  /// The person and the services have agreed on it.
  case agreed
  /// It has ended.
  case ended
}

/// How the plan is adapted to the person.
public enum PlanAdaptation: String, PlanChoice {
  /// Nothing has been said.
  case open
  /// One step at a time, up or down by need.
  case stepped
  /// Several components at once.
  case mixed
  /// Several components at once, with a rule for what is raised or lowered.
  case mixedWithSteps = "mixed-with-steps"

  /// Whether several components run at once.
  public var isMixed: Bool { self == .mixed || self == .mixedWithSteps }
  /// Whether there is a ladder of steps.
  public var hasLadder: Bool { self == .stepped || self == .mixedWithSteps }
}

/// How far something that the person has a right to, or may want, has come.
public enum PlanOffering: String, PlanChoice {
  /// Nothing has been said.
  case open
  /// It was considered, and is not needed.
  case notNeeded = "not-needed"
  /// It has been offered.
  case offered
  /// The person wants it.
  case wanted
  /// The person does not want it.
  case declined
  /// It is there.
  case inPlace = "in-place"
}

/// What a person has said about next of kin taking part.
public enum PlanConsent: String, PlanChoice {
  /// Nobody has asked.
  case open
  /// Given.
  case given
  /// Given for some things.
  case limited
  /// Not given.
  case refused
  /// Taken back.
  case withdrawn
}

/// What has been done for children as next of kin.
public enum PlanChildren: String, PlanChoice {
  /// Nobody has asked.
  case open
  /// There are none.
  case none
  /// What they need must be found out.
  case toAssess = "to-assess"
  /// What they need has been found out.
  case assessed
  /// They are being followed up.
  case followedUp = "followed-up"
}

/// A question that is answered with yes, partly or no.
public enum PlanAnswer: String, PlanChoice {
  /// Nobody has said.
  case open
  /// Yes.
  case yes
  /// Partly.
  case partly
  /// No.
  case no
}

/// How far a goal has come.
public enum PlanGoalState: String, PlanChoice {
  /// It is being worked towards.
  case active
  /// It has been reached.
  case reached
  /// It has been given up.
  case dropped
}

/// How far a component has come.
public enum PlanComponentState: String, PlanChoice {
  /// It has not begun.
  case planned
  /// It runs.
  case running
  /// It has been paused.
  case paused
  /// It has ended as planned.
  case completed
  /// It has ended before its time.
  case stopped

  /// Whether it counts among what the plan consists of now.
  public var isCurrent: Bool { self == .planned || self == .running || self == .paused }
}

/// What happens to a component at the next review.
public enum PlanAtReview: String, PlanChoice {
  /// Nothing has been said.
  case open
  /// It is raised if needed.
  case raise
  /// It is lowered if possible.
  case lower
  /// It stays.
  case keep
}

/// How far a duty has come.
public enum PlanDutyState: String, PlanChoice {
  /// It has not been done.
  case open
  /// It has been done.
  case done
  /// It will not be done, for a reason.
  case notDone = "not-done"
}

/// Who chose a date.
public enum PlanDateOrigin: String, PlanChoice {
  /// The program did, by the interval of the model.
  case byDefault = "default"
  /// A person did.
  case chosen
}
