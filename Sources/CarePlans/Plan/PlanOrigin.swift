public import DecisionModel

/// The decision that a plan came from, as it was then.
public struct PlanOrigin: Hashable, Codable, Sendable {
  /// The model that decided.
  public struct ModelReference: Hashable, Codable, Sendable {
    /// The name of the model.
    public var id: String
    /// Its title.
    public var title: String
    /// Its version.
    public var version: String
    /// The hash of every file of its pack, in hexadecimal.
    public var contentHash: String

    /// Names a model.
    public init(id: String, title: String, version: String, contentHash: String) {
      self.id = id
      self.title = title
      self.version = version
      self.contentHash = contentHash
    }
  }

  /// The model that decided.
  public var model: ModelReference
  /// The day of the decision, when it is known.
  public var day: Day?
  /// The number of the municipality that was chosen.
  public var municipality: String?
  /// How far the case had come, in the word of the decision document.
  public var status: String
  /// Whether something had to be done before the suggestion was acted on.
  public var isHeld = false
  /// The outcome that came first; nil when none did.
  public var suggested: Reference?
  /// Every outcome that was shown, the first one first.
  public var readings: [Reference] = []
  /// Outcomes of higher rank that the professional could choose without departing.
  public var orAbove: [Reference] = []
  /// How the suggestion was to be adapted.
  public var adaptation: Reference?
  /// The referral.
  public var referral: Reference?
  /// The flags that were raised.
  public var flags: [Reference] = []
  /// The answers it rests on.
  public var answers: [GivenAnswer] = []

  /// Names the model and how far the case had come.
  public init(model: ModelReference, status: String) {
    self.model = model
    self.status = status
  }
}

extension PlanOrigin {
  /// One answer, by the names of the model and in words.
  public struct GivenAnswer: Hashable, Codable, Sendable {
    /// The name of the question.
    public var question: String
    /// What the question is called.
    public var name: String
    /// The names of the options that were chosen; a number in digits; empty when none was.
    public var values: [String]
    /// `unknown` or `declined` when there was no answer.
    public var missing: String?
    /// The answer in words.
    public var words: String

    /// Puts an answer together.
    public init(
      question: String, name: String, values: [String], missing: String?, words: String
    ) {
      self.question = question
      self.name = name
      self.values = values
      self.missing = missing
      self.words = words
    }
  }
}
