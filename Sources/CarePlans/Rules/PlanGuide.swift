public import DecisionModel

/// What a model pack says about plans: parts of life, and what a plan lacks or contradicts.
public struct PlanGuide: Hashable, Sendable {
  /// The parts of life that components are about, in the order of the file.
  public var lifeAreas: [LifeArea]
  /// What is missing or contradicts, in the order of the file.
  public var rules: [PlanRule]
  /// How results of the model's adaptation are taken over into a plan, by name.
  public var adaptations: [String: PlanAdaptation]
  /// The names that conditions of the rules may use.
  public var vocabulary: PlanVocabulary

  /// Puts a guide together; an empty one says nothing.
  public init(
    lifeAreas: [LifeArea] = [], rules: [PlanRule] = [],
    adaptations: [String: PlanAdaptation] = [:], vocabulary: PlanVocabulary = PlanVocabulary()
  ) {
    self.lifeAreas = lifeAreas
    self.rules = rules
    self.adaptations = adaptations
    self.vocabulary = vocabulary
  }
}

/// A part of life that a component may be about.
public struct LifeArea: Hashable, Sendable {
  /// The name of a life area.
  public typealias ID = Identifier<LifeArea>

  /// The name of the area.
  public let id: ID
  /// What the person reads.
  public let label: Phrase
  /// What it rests on.
  public let basis: Basis

  /// Makes a life area.
  public init(id: ID, label: Phrase, basis: Basis) {
    self.id = id
    self.label = label
    self.basis = basis
  }
}

/// Something that a plan lacks, or that does not go together in it.
public struct PlanRule: Hashable, Sendable {
  /// The name of a rule.
  public typealias ID = Identifier<PlanRule>

  /// What a rule finds.
  public enum Kind: String, CaseIterable, Sendable {
    /// Something is not there yet.
    case missing
    /// Two things do not go together.
    case contradiction
  }

  /// Where a rule looks, and beside what its mark stands.
  public enum Place: Hashable, Sendable {
    /// The plan as a whole; the mark stands beside this field.
    case field(CarePlan.Key)
    /// The plan as a whole; the mark stands beside this list.
    case list(PlanList)
    /// Every part of a list; the mark stands beside the field with this name.
    case part(PlanList, String)

    /// What its condition may speak of.
    public var scope: PlanVocabulary.Scope {
      switch self {
      case .field, .list: .plan
      case .part(let list, _): .each(list)
      }
    }
  }

  /// The name of the rule.
  public let id: ID
  /// What it finds.
  public let kind: Kind
  /// Where it looks.
  public let place: Place
  /// When it finds something; questions are those of ``PlanVocabulary``.
  public let when: Condition
  /// The sentence that is shown.
  public let text: Phrase
  /// What it rests on.
  public let basis: Basis

  /// Makes a rule.
  public init(id: ID, kind: Kind, place: Place, when: Condition, text: Phrase, basis: Basis) {
    self.id = id
    self.kind = kind
    self.place = place
    self.when = when
    self.text = text
    self.basis = basis
  }
}
