public import DecisionModel
public import Texts

/// One thing that a pack says: a question, a rule, an offer and so on, put into words.
public struct Part: Hashable, Sendable {
  /// What sort of thing it is, in the order of a report.
  public enum Kind: String, CaseIterable, Sendable {
    /// What the pack says about itself.
    case model
    /// A question, an option of one, or a named interval.
    case question, option, band
    /// An outcome.
    case outcome
    /// A named decision and what it can say.
    case decision, result
    /// A node of the tree.
    case node
    /// A rule or a branch.
    case rule
    /// A red flag.
    case flag
    /// Something to be done, a note, a point of a good assessment, or when to look again.
    case duty, note, checkpoint, review
    /// A reason to depart from a suggestion.
    case departure
    /// A problem area, and the offers.
    case area, category, group, offer
    /// A term.
    case term
    /// A source, a telephone number, a step of the walk.
    case source, contact, stage
    /// What is said about plans, a part of life, or a rule for plans.
    case planning
    case lifeArea = "life-area"
    case planRule = "plan-rule"
    /// A training case.
    case trainingCase = "case"

    /// The heading over things of this sort.
    public var heading: TextID? { TextID(key: "diff.part-\(rawValue)") }
  }

  /// One thing that is said of it.
  public struct Field: Hashable, Sendable {
    /// What is said, by the name of the key in the files or close to it.
    public let name: String
    /// What it is, in words.
    public let value: String
  }

  /// Parts whose order matters.
  struct Order: Hashable {
    /// The field that tells it.
    var name = "order"
    /// The names of the parts.
    var ids: [String]
  }

  /// What tells it from every other part of its pack.
  struct Reference: Hashable {
    var kind: Kind
    var id: String
  }

  var reference: Reference { Reference(kind: kind, id: id) }

  /// What sort of thing it is.
  public let kind: Kind
  /// Its name in the files.
  public let id: String
  /// What a person reads for it.
  public let name: String
  /// Everything that is said of it.
  public let fields: [Field]
  /// The names of the parts whose order matters here, by the field that tells it.
  let orders: [Order]
  /// What it rests on; nil where the model does not say.
  public let basis: Basis?
}

/// Puts the parts of one pack together.
struct PartList {
  let wording: Wording
  private(set) var parts: [Part] = []

  init(_ wording: Wording) { self.wording = wording }

  /// Adds a part; what is empty is not said.
  mutating func add(
    _ kind: Part.Kind, _ id: String, name: String, order: [String] = [],
    orders: [Part.Order] = [], on basis: Basis? = nil,
    _ fields: KeyValuePairs<String, String?>
  ) {
    let said = fields.compactMap { field, value in
      value.flatMap { $0.isEmpty ? nil : Part.Field(name: field, value: $0) }
    }
    parts.append(
      Part(
        kind: kind, id: id, name: name, fields: said, orders: [Part.Order(ids: order)] + orders,
        basis: basis))
  }

  /// Yes, or nothing.
  func mark(_ isSo: Bool) -> String? { isSo ? wording.texts[.markYes] : nil }

  /// The names of some outcomes.
  func outcomes(_ mask: UInt64) -> String {
    wording.list(
      wording.model.outcomes.indices.filter { mask & (1 << UInt64($0)) != 0 }.map(wording.short))
  }
}
