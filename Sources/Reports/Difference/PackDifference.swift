public import DecisionModel
import Texts

/// What changes from one pack to another.
public struct PackDifference: Sendable {
  /// A part that is new, gone or different.
  public struct PartChange: Hashable, Sendable {
    /// What has become of it.
    public enum Kind: String, CaseIterable, Sendable {
      /// Only the new pack has it.
      case added
      /// Only the old pack has it.
      case removed
      /// Both have it, and it says something else.
      case changed
    }

    /// What has become of it.
    public let kind: Kind
    /// The part, as the new pack has it if it does.
    public let part: Part
    /// What it says, and what it said.
    public let fields: [FieldChange]
  }

  /// Something that is said differently.
  public struct FieldChange: Hashable, Sendable {
    /// What is said.
    public let name: String
    /// What the old pack says; nil when it says nothing.
    public let old: String?
    /// What the new pack says; nil when it says nothing.
    public let new: String?
  }

  /// The pack before.
  public let old: PackContent
  /// The pack after.
  public let new: PackContent
  /// How both decide the same cases.
  public let comparison: Comparison
  /// The training cases of which they say something different.
  public let cases: [CaseMove]
  /// What is new, gone or different, in the order of the sorts of parts.
  public let parts: [PartChange]
  /// How many texts are new, gone or different in languages other than that of the words.
  public let translations: [(language: String, texts: Int)]

  /// By language, the keys of texts that have changed in the language of the pack while their
  /// translation has not: it may no longer say the same.
  public let staleTranslations: [(language: String, keys: [String])]

  /// Compares two packs.
  ///
  /// - Throws: ``Reasoner/TooLarge`` when the models are too large to be compared exactly.
  public init(from old: PackContent, to new: PackContent) throws(Reasoner.TooLarge) {
    self.old = old
    self.new = new
    comparison = try Comparison(old.reasoner, new.reasoner)
    cases = CaseMove.all(from: old, to: new)
    parts = Self.changes(from: old, to: new)
    translations = Self.translations(from: old, to: new)
    staleTranslations = Self.staleTranslations(from: old, to: new)
  }

  /// Whether nothing has changed that a person could notice.
  public var isEmpty: Bool {
    parts.isEmpty && translations.isEmpty && comparison.moves.isEmpty
      && comparison.effects.isEmpty && cases.isEmpty && staleTranslations.isEmpty
  }

  private static func staleTranslations(
    from old: PackContent, to new: PackContent
  ) -> [(language: String, keys: [String])] {
    let changed = new.phrases.filter { key, text in old.phrases[key].map { $0 != text } ?? false }
      .keys.sorted()
    return new.translations.keys.sorted().compactMap { language in
      guard let before = old.translations[language], let after = new.translations[language] else {
        return nil
      }
      let stale = changed.filter { after[$0] != nil && after[$0] == before[$0] }
      return stale.isEmpty ? nil : (language, stale)
    }
  }

  private static func translations(
    from old: PackContent, to new: PackContent
  ) -> [(language: String, texts: Int)] {
    let shown = new.wording.texts.language.rawValue
    let languages = Set(old.translations.keys).union(new.translations.keys)
    return languages.sorted().filter { $0 != shown }.compactMap { language in
      let before = old.translations[language] ?? [:]
      let after = new.translations[language] ?? [:]
      let keys = Set(before.keys).union(after.keys)
      let count = keys.count { before[$0] != after[$0] }
      return count > 0 ? (language, count) : nil
    }
  }

  /// The parts that are not the same in both, in the words that are shown; where the pack's own
  /// words differ behind a translation that does not, in those.
  private static func changes(from old: PackContent, to new: PackContent) -> [PartChange] {
    let shown = changes(from: old.parts(in: old.wording), to: new.parts(in: new.wording))
    if old.wording.translation.isEmpty, new.wording.translation.isEmpty { return shown }
    let own = changes(
      from: old.parts(in: old.ownWording), to: new.parts(in: new.ownWording))
    let ownByName = Dictionary(own.map { ($0.part.reference, $0) }) { first, _ in first }
    let completed = shown.map { change -> PartChange in
      let said = Set(change.fields.map(\.name))
      let more = ownByName[change.part.reference]?.fields.filter { !said.contains($0.name) } ?? []
      return PartChange(kind: change.kind, part: change.part, fields: change.fields + more)
    }
    let known = Set(shown.map(\.part.reference))
    return inOrder(completed + own.filter { !known.contains($0.part.reference) })
  }

  private static func inOrder(_ changes: [PartChange]) -> [PartChange] {
    let order = Part.Kind.allCases
    return changes.enumerated().sorted { a, b in
      let first = (order.firstIndex(of: a.element.part.kind) ?? 0, a.offset)
      return first < (order.firstIndex(of: b.element.part.kind) ?? 0, b.offset)
    }.map(\.element)
  }

  /// The parts that are not the same in both, those that are gone after the others of their sort.
  static func changes(from old: [Part], to new: [Part]) -> [PartChange] {
    let before = Dictionary(old.map { ($0.reference, $0) }) { first, _ in first }
    let after = Set(new.map(\.reference))
    var changes = new.compactMap { part -> PartChange? in
      guard let known = before[part.reference] else {
        return PartChange(kind: .added, part: part, fields: differences(nil, part))
      }
      let fields = differences(known, part)
      return fields.isEmpty ? nil : PartChange(kind: .changed, part: part, fields: fields)
    }
    for part in old where !after.contains(part.reference) {
      changes.append(PartChange(kind: .removed, part: part, fields: differences(part, nil)))
    }
    return inOrder(changes)
  }

  private static func differences(_ old: Part?, _ new: Part?) -> [FieldChange] {
    func values(_ part: Part?) -> [String: String] {
      Dictionary((part?.fields ?? []).map { ($0.name, $0.value) }) { first, _ in first }
    }
    let (before, after) = (values(old), values(new))
    let names = (new?.fields ?? []).map(\.name) + (old?.fields ?? []).map(\.name)
    var seen: Set<String> = []
    var changes = names.filter { seen.insert($0).inserted && before[$0] != after[$0] }
      .map { FieldChange(name: $0, old: before[$0], new: after[$0]) }
    for (before, after) in zip(old?.orders ?? [], new?.orders ?? []) {
      let common = Set(before.ids).intersection(after.ids)
      let orders = [before, after].map { $0.ids.filter(common.contains).joined(separator: ", ") }
      if orders[0] != orders[1] {
        changes.append(FieldChange(name: after.name, old: orders[0], new: orders[1]))
      }
    }
    return changes
  }
}
