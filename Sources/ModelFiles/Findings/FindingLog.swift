import DecisionModel

/// Collects the findings of one reading.
///
/// A class, because every cursor of a reading writes into the same one.
final class FindingLog {
  /// After this many findings that are equally bad no more are collected; nobody reads on.
  static let limit = 500

  private(set) var findings: [Finding] = []
  private var counts: [Finding.Severity: Int] = [:]
  /// All texts for people that were read, by key.
  private(set) var phrases: [String: String] = [:]
  /// The keys of all texts for people that were read.
  var phraseKeys: Set<String> { Set(phrases.keys) }
  /// Whether the keys of texts are kept; only checking translations needs them.
  let keepsPhraseKeys: Bool

  /// Which day it is, where somebody has said so: nothing can have been done after it.
  let today: Day?

  init(keepsPhraseKeys: Bool = false, today: Day? = nil) {
    self.keepsPhraseKeys = keepsPhraseKeys
    self.today = today
  }

  /// Whether one of the findings is an error.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Whether a finding that is so bad is still collected.
  ///
  /// Each severity is counted on its own: no number of warnings may hide an error.
  func takes(_ severity: Finding.Severity) -> Bool { counts[severity, default: 0] < Self.limit }

  /// Adds a finding.
  func add(_ finding: Finding) {
    guard takes(finding.severity) else { return }
    counts[finding.severity, default: 0] += 1
    findings.append(finding)
  }

  /// Notes a text for people.
  func note(_ text: String, as key: String) {
    if keepsPhraseKeys { phrases[key] = text }
  }

  /// Throws when there is an error, or else returns the value.
  func settle<Value>(_ value: Value) throws(Faults) -> Value {
    if hasErrors { throw Faults(findings: inOrder) }
    return value
  }

  /// The findings by file, in the order the files were opened, and by place.
  var inOrder: [Finding] {
    var order: [String: Int] = [:]
    for finding in findings where order[finding.file] == nil { order[finding.file] = order.count }
    return findings.enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      if first.file != second.file {
        return order[first.file, default: 0] < order[second.file, default: 0]
      }
      if first.place?.line != second.place?.line {
        return first.place?.line ?? 0 < second.place?.line ?? 0
      }
      if first.place?.column != second.place?.column {
        return first.place?.column ?? 0 < second.place?.column ?? 0
      }
      return a.offset < b.offset
    }.map(\.element)
  }
}
