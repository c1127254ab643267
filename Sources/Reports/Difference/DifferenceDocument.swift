/// What changes from one pack to another, in the shape that `veiviser diff` writes as JSON.
///
/// The number of the shape rises when a reader of the old shape would misunderstand the new one;
/// members may be added without it rising. Optional members are left out when there is nothing to
/// say.
public struct DifferenceDocument: Hashable, Codable, Sendable {
  /// The number of this shape.
  public static let currentFormat = 1

  /// What the document is: `veiviser-diff`.
  public let kind: String
  /// The number of the shape.
  public let format: Int
  /// The language of the words: `nb`, `nn` or `en`.
  public let language: String
  /// The pack before.
  public let old: DecisionDocument.ModelReference
  /// The pack after.
  public let new: DecisionDocument.ModelReference
  /// Whether nothing has changed that a person could notice.
  public let equal: Bool
  /// How both decide the same cases.
  public let outcomes: Outcomes
  /// The training cases of which they say something different.
  public let trainingCases: [Case]
  /// What is new, gone or different.
  public let parts: [Part]
  /// What else a case gets: the referral, the adaptation, holds, flags and duties.
  public let effects: [Effect]
  /// Texts in languages other than that of the words.
  public let translations: [Translation]
  /// Translations that have not changed although the text they are of has.
  public let staleTranslations: [Stale]
}

extension DifferenceDocument {
  /// How both packs decide the same cases.
  public struct Outcomes: Hashable, Codable, Sendable {
    /// The number of cases that both know; at most the largest number.
    public let cases: Int
    /// The number of those of which they say something different.
    public let moved: Int
    /// The moves, the one with the most cases first.
    public let moves: [Move]
    /// Questions and options that only the old pack has; they are in no case.
    public let onlyOld: [Unshared]
    /// Questions and options that only the new pack has; they are in no case.
    public let onlyNew: [Unshared]
  }

  /// Cases of which the packs say something different.
  public struct Move: Hashable, Codable, Sendable {
    /// What the old pack says; several where that rests on what the new one does not ask.
    public let old: [Said]
    /// What the new pack says; several where that rests on what the old one does not ask.
    public let new: [Said]
    /// How many cases there are.
    public let cases: Int
    /// One of them, in the shape that `suggest --answers` reads.
    public let witness: [String: GivenAnswer]
  }

  /// What a pack says of a case.
  public struct Said: Hashable, Codable, Sendable {
    /// The outcomes, the first reading first; empty where no rule applies.
    public let outcomes: [String]
    /// Whether the first one comes first; otherwise none does.
    public let ranked: Bool
  }

  /// A question, or some of its options.
  public struct Unshared: Hashable, Codable, Sendable {
    /// The name of the question.
    public let question: String
    /// The options; with no numbers either, it is the question itself.
    public let options: [String]
    /// Stretches of numbers, such as `521..600`.
    public let numbers: [String]
  }

  /// Something that a case gets beside the outcomes.
  public struct Effect: Hashable, Codable, Sendable {
    /// `referral`, `adaptation`, `hold`, `flag` or `duty`.
    public let subject: String
    /// The name of the adapted outcome, the flag or the duty.
    public let id: String?
    /// The number of cases in which it differs.
    public let moved: Int
    /// How it differs, the most cases first.
    public let moves: [EffectMove]
  }

  /// Cases in which it differs.
  public struct EffectMove: Hashable, Codable, Sendable {
    /// What the old pack says; several where that rests on what the new one does not ask.
    public let old: [EffectValue]
    /// What the new pack says; several where that rests on what the old one does not ask.
    public let new: [EffectValue]
    /// How many cases there are.
    public let cases: Int
    /// One of them, in the shape that `suggest --answers` reads.
    public let witness: [String: GivenAnswer]
  }

  /// What is said; neither member where nothing is.
  public struct EffectValue: Hashable, Codable, Sendable {
    /// The result of the referral or the adaptation.
    public let result: String?
    /// Whether the hold, the flag or the duty applies.
    public let applies: Bool?
  }

  /// Translations of texts that have changed.
  public struct Stale: Hashable, Codable, Sendable {
    /// The language.
    public let language: String
    /// The keys of the texts.
    public let keys: [String]
  }

  /// A training case.
  public struct Case: Hashable, Codable, Sendable {
    /// The name of the case.
    public let id: String
    /// Its title.
    public let title: String
    /// What the old pack says.
    public let old: CaseSaid
    /// What the new pack says.
    public let new: CaseSaid
    /// The questions of its answers that the other pack does not know.
    public let leftOut: [String]
  }

  /// What a pack says of a training case.
  public struct CaseSaid: Hashable, Codable, Sendable {
    /// Every outcome that is shown, the first one first.
    public let readings: [String]
    /// The outcome that comes first.
    public let first: String?
    /// The referral; several when it is not certain.
    public let referral: [String]
    /// The adaptation of the first reading; several when it is not certain.
    public let adaptation: [String]
    /// The flags that are raised.
    public let flags: [String]
    /// Whether a hold is in force.
    public let held: Bool
    /// The duties that apply.
    public let duties: [String]
  }

  /// A part that is new, gone or different.
  public struct Part: Hashable, Codable, Sendable {
    /// What sort of part it is, such as `question`, `rule` or `offer`.
    public let part: String
    /// Its name in the files.
    public let id: String
    /// What a person reads for it.
    public let name: String
    /// `added`, `removed` or `changed`.
    public let change: String
    /// What it says, and what it said.
    public let fields: [Field]
  }

  /// Something that is said differently.
  public struct Field: Hashable, Codable, Sendable {
    /// What is said.
    public let field: String
    /// What the old pack says.
    public let old: String?
    /// What the new pack says.
    public let new: String?
  }

  /// Texts in another language.
  public struct Translation: Hashable, Codable, Sendable {
    /// The language.
    public let language: String
    /// How many texts are new, gone or different.
    public let texts: Int
  }
}
