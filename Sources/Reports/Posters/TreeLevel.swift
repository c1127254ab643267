import Texts

/// How much of a tree a poster shows; what is left out is said on it.
struct TreeLevel: Equatable {
  /// Whether every way has its source and strength.
  var hasSources = true
  /// Whether many rules of one node stand one by one, and not by what they lead to.
  var hasRules = true
  /// How deep the outline goes.
  var depth = Int.max

  /// From everything to very little.
  static let all: [TreeLevel] = [
    TreeLevel(), TreeLevel(hasSources: false),
    TreeLevel(hasRules: false), TreeLevel(hasSources: false, hasRules: false),
    TreeLevel(hasSources: false, hasRules: false, depth: 2),
    TreeLevel(hasSources: false, hasRules: false, depth: 1),
  ]

  /// The rules of a node from which on they can be taken together.
  static let manyRules = 10

  /// What is left out, in words; the rest counts for the rows that had no room.
  func omissions(_ texts: Catalogue, hasMany: Bool, isDeep: Bool, rest: Int) -> String {
    var words: [String] = []
    if !hasSources { words.append(texts[.posterOmittedSources]) }
    if !hasRules, hasMany { words.append(texts[.posterOmittedRules]) }
    if depth < .max, isDeep { words.append(texts[.posterOmittedBranches]) }
    if rest > 0 { words.append(texts.count(rest, one: .posterRowOne, many: .posterRowMany)) }
    return words.isEmpty ? "" : texts(.posterOmitted, words.joined(separator: ", "))
  }
}
