/// How strongly a statement binds the professional.
public enum Strength: String, CaseIterable, Sendable {
  /// Regulated by law, or so well founded that departing is rarely defensible.
  case skal
  /// A strong recommendation, right for the great majority.
  case bor
  /// A weak recommendation; several choices may be right.
  case kan
  /// Descriptive text without a normative verb.
  case info
  /// A choice made by the authors of the model; no source says it.
  case modelChoice = "model-choice"
}

/// What a statement rests on.
public struct Basis: Hashable, Sendable {
  /// The sources, the most important one first; empty only for a modelling choice.
  public let sources: [Source.ID]
  /// How strongly the sources put it.
  public let strength: Strength

  /// Makes a basis.
  public init(sources: [Source.ID], strength: Strength) {
    self.sources = sources
    self.strength = strength
  }
}

/// A publication that statements of the model point at.
public struct Source: Hashable, Sendable {
  /// The name of a source, such as `G25-HF1`.
  public typealias ID = Identifier<Source>

  /// The name that statements use.
  public let id: ID
  /// The title, as short as it can be recognised.
  public let title: Phrase
  /// Who published it, when known.
  public let publisher: String?
  /// The date of publication or last professional update, as the source writes it.
  public let date: String?
  /// Where it was read.
  public let urls: [String]
  /// What a reader must know about it: draft, local, old, partly read.
  public let note: Phrase?

  /// Makes a source.
  public init(
    id: ID, title: Phrase, publisher: String?, date: String?, urls: [String], note: Phrase?
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.urls = urls
    self.note = note
  }
}
