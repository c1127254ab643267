/// A decision model: everything that is needed to lead a case from answers to a suggestion.
///
/// Offers, glossary and training cases belong to the same pack but are read on their own.
public struct Model: Hashable, Sendable {
  /// Who made it, for what, and how long it holds.
  public let identity: Identity
  /// The steps of the progress line.
  public let stages: [Stage]
  /// What statements point at; empty when they have not been read.
  public let sources: [Source]
  /// Telephone numbers for stop screens.
  public let contacts: [Contact]
  /// What is asked, in the order of the walk.
  public let questions: [Question]
  /// Named decisions, each of which may use only those before it.
  public let decisions: [RuleList]
  /// The decision tree.
  public let tree: Tree
  /// Where a walk can end; at most 64.
  public let outcomes: [Outcome]
  /// What is said beside the tree.
  public let advice: Advice

  /// Makes a model.
  public init(
    identity: Identity, stages: [Stage], sources: [Source], contacts: [Contact],
    questions: [Question], decisions: [RuleList], tree: Tree, outcomes: [Outcome], advice: Advice
  ) {
    self.identity = identity
    self.stages = stages
    self.sources = sources
    self.contacts = contacts
    self.questions = questions
    self.decisions = decisions
    self.tree = tree
    self.outcomes = outcomes
    self.advice = advice
  }

  /// The position of the question with this name.
  public func questionIndex(_ id: Question.ID) -> Int? { questions.firstIndex { $0.id == id } }

}

extension Model {
  /// Who made a model, for what, and how long it holds.
  public struct Identity: Hashable, Sendable {
    /// The name of a model.
    public typealias ID = Identifier<Model>

    /// The name of the model.
    public let id: ID
    /// The version, as the file writes it.
    public let version: String
    /// What the person reads.
    public let title: Phrase
    /// The language codes that the pack is written in, its own first.
    public let languages: [String]
    /// How far the work on it has come.
    public let status: Phrase
    /// Who answers for it.
    public let owner: Phrase
    /// What it is for.
    public let purpose: Phrase
    /// How it should be used.
    public let use: Phrase
    /// What it must not be used for.
    public let misuse: Phrase
    /// What everyone must have read before the first question.
    public let notice: Phrase
    /// The first day it holds, as `YYYY-MM-DD`.
    public let validFrom: String
    /// The day by which it must be looked through again, as `YYYY-MM-DD`.
    public let reviewBy: String

    /// Makes an identity.
    public init(
      id: ID, version: String, title: Phrase, languages: [String], status: Phrase, owner: Phrase,
      purpose: Phrase, use: Phrase, misuse: Phrase, notice: Phrase, validFrom: String,
      reviewBy: String
    ) {
      self.id = id
      self.version = version
      self.title = title
      self.languages = languages
      self.status = status
      self.owner = owner
      self.purpose = purpose
      self.use = use
      self.misuse = misuse
      self.notice = notice
      self.validFrom = validFrom
      self.reviewBy = reviewBy
    }
  }
}
