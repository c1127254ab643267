/// Something that a proof has found in a model, with a case in which it shows.
public struct Flaw: Hashable, Sendable {
  /// What a flaw is.
  public enum Kind: String, CaseIterable, Sendable {
    /// No way out of a node holds, or a decision without `else` says nothing where it is used.
    case gap
    /// Two rules hold although the policy is unique.
    case overlap
    /// A rule or branch that never decides anything.
    case deadRule
    /// A question whose answer never changes anything.
    case uselessQuestion
    /// A node that no case comes to.
    case unreachableNode
    /// An outcome that no case ends in.
    case unreachableOutcome
    /// The first rule that holds decides, but no two ever hold: an advice, not a fault.
    case couldBeUnique
    /// A raised answer lowers the first outcome or the referral.
    case notMonotone
    /// A raised answer keeps the level of the referral and makes it less urgent: an advice, not a
    /// fault, because what has lasted longer may well be less urgent.
    case lessUrgent
    /// A flag is raised that rules out an outcome, and the outcome is suggested all the same.
    case blockedOutcome
  }

  /// Where a flaw is, by positions in the model.
  public enum Place: Hashable, Sendable {
    /// A rule or branch.
    case rule(RuleBook.Place)
    /// A node of the tree.
    case node(Int)
    /// A named decision.
    case decision(Int)
    /// The rules of the referral.
    case referral
    /// The rules of the adaptation.
    case adaptation
    /// A rule that puts an outcome first while answers are missing.
    case provisional(Int)
    /// A question.
    case question(Int)
    /// The step of a question from this option to the next.
    case step(question: Int, option: Int)
    /// An outcome.
    case outcome(Int)
    /// A flag.
    case flag(Int)
  }

  /// What it is.
  public let kind: Kind
  /// Where it is.
  public let place: Place
  /// What else takes part: the earlier rule of an overlap, the outcome that a flag rules out, or
  /// the referral when that is what a raised answer lowers.
  public let other: Place?
  /// In how many distinct cases it shows; 0 for what never happens.
  ///
  /// A case is one answer to each question that its walk asks, and to each refinement, which may
  /// also be left out. Numbers between which no rule tells count as one answer. Where "do not
  /// know" leads somewhere of its own, it counts once for each answer that may be the true one.
  /// More than the largest number is the largest number.
  public let count: Int
  /// One such case, with the questions that its walk asks; empty for what never happens.
  public let witness: Answers
  /// For a raised answer: the case after it was raised.
  public let raised: Answers?
}
