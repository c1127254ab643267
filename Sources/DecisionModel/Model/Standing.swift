/// Whether a model is still the one to use: reviewed in time, and the newest that is known.
public struct Standing: Hashable, Sendable {
  /// The day by which it should have been reviewed, when that day has passed.
  public let overdueSince: String?
  /// The newest version of it that is known, when that is not this one.
  public let replacedBy: String?

  /// Nothing speaks against the model.
  public init() {
    overdueSince = nil
    replacedBy = nil
  }

  /// Judges a model on a day, knowing some others; without a day its review is not judged.
  public init(
    of identity: Model.Identity, on today: Day?, knowing others: [Model.Identity] = []
  ) {
    let reviewBy = Day(identity.reviewBy)
    let isOverdue = today.map { today in reviewBy.map { $0 < today } ?? false } ?? false
    overdueSince = isOverdue ? identity.reviewBy : nil
    let versions = others.filter { $0.id == identity.id }.map(\.version)
    let newest = versions.reduce(identity.version) { isVersion($1, newerThan: $0) ? $1 : $0 }
    replacedBy = newest == identity.version ? nil : newest
  }
}

/// Whether a version comes after another: number by number, so that `2025.10` follows `2025.9`.
func isVersion(_ version: String, newerThan other: String) -> Bool {
  let (mine, theirs) = (parts(of: version), parts(of: other))
  for (a, b) in zip(mine, theirs) where a != b {
    if let first = Int(a), let second = Int(b) {
      if first != second { return first > second }
      continue
    }
    return a > b
  }
  return mine.count > theirs.count
}

/// The runs of digits and of other characters in a version, without what stands between.
private func parts(of version: String) -> [Substring] {
  version.split { ".-_ +".contains($0) }
}
