/// What a model says about a case, in the shape that `veiviser suggest` writes as JSON.
///
/// The shape has a number, ``format``, which rises when a reader of the old shape would
/// misunderstand the new one; members may be added without it rising. Everything is named by the
/// identifiers of the model files, and has its words beside it in the language asked for.
/// Optional members are left out when there is nothing to say.
///
/// Three things leave several outcomes, and they have a member each: sources disagree
/// (``alternatives``), answers are missing (``possible``), and the outcome leaves the choice of a
/// higher one to the professional (``orAbove``).
public struct DecisionDocument: Hashable, Codable, Sendable {
  /// The number of this shape.
  public static let currentFormat = 1

  /// The number of the shape.
  public let format: Int
  /// The language of the words: `nb`, `nn` or `en`.
  public let language: String
  /// The model that decided.
  public let model: ModelReference
  /// The municipality that was chosen; left out for the whole country.
  public let municipality: Municipality?
  /// How far the case has come.
  ///
  /// `stopped`, `undecided`, `suggested`, `provisional` (answers are missing, one reading comes
  /// first all the same), `open` (answers are missing, none comes first), `unranked` (nothing is
  /// missing, but sources disagree and none comes first) or `gap` (no rule applies).
  public let status: String
  /// Whether something must be done before the suggestion is acted on; a flag says what.
  public let held: Bool
  /// The outcome that comes first; left out when none does.
  public let outcome: Outcome?
  /// Outcomes that remain possible because answers are missing; empty when none are.
  public let possible: [String]
  /// Outcomes beside the first because sources disagree, in order.
  public let alternatives: [String]
  /// Outcomes of higher rank that the professional may choose.
  public let orAbove: [String]
  /// Every outcome that is shown, the first one first.
  public let readings: [Reading]
  /// The referral; left out when the model has none.
  public let referral: Referral?
  /// The flags that are raised or cannot be ruled out.
  public let flags: [Flag]
  /// What must or should be done beside the suggestion.
  public let duties: [Statement]
  /// What a reader of the result must know.
  public let notes: [Statement]
  /// When to look at the case again.
  public let review: Review?
  /// The offers that fit, the best first; at most ten.
  public let offers: [Offer]
  /// The rules that decided something, in the order they did.
  public let reasons: [Reason]
  /// Every single other answer that would change which outcome comes first.
  public let changes: [Change]
  /// For every outcome that is not shown, the fewest answers that would have to be different.
  public let nearest: [Nearest]
  /// Every smallest set of other answers that would change which outcome comes first.
  public let counterfactuals: Counterfactuals
  /// How open the case is, and which answer would be expected to settle most.
  public let settling: Settling
  /// The questions whose answer is unknown or declined and could change something.
  public let missing: [String]
  /// The questions without an answer that could change something, in the order to ask.
  public let openQuestions: [String]
  /// The questions that need not be asked, because nothing depends on them any more.
  public let skipped: [String]
  /// The answers that could be any other without anything changing that is acted on.
  public let indifferent: [String]
  /// The questions that can refine the suggestion.
  public let refinements: [String]
  /// The answers that it rests on, in the shape that `suggest --answers` reads.
  public let answers: [String: GivenAnswer]
  /// The sources that the parts above point at.
  public let sources: [Source]
}

extension DecisionDocument {
  /// The model that decided.
  public struct ModelReference: Hashable, Codable, Sendable {
    /// The name of the model.
    public let id: String
    /// Its title.
    public let title: String
    /// Its version.
    public let version: String
    /// The hash of every file of its pack, in hexadecimal.
    public let contentHash: String
    /// The day by which it should have been reviewed; left out until that day has passed.
    public let overdueSince: String?
    /// A newer version of it that is known; left out when there is none.
    public let replacedBy: String?
  }

  /// A publication.
  public struct Source: Hashable, Codable, Sendable {
    /// The name that the other parts use.
    public let id: String
    /// Its title.
    public let title: String
    /// Who published it.
    public let publisher: String?
    /// Its date, as it writes it.
    public let date: String?
    /// Where it was read.
    public let urls: [String]
  }
}
