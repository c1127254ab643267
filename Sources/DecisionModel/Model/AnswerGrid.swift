/// A decision over two questions, as a table with a cell for each pair of answers.
public struct AnswerGrid: Hashable, Sendable {
  /// The position of the decision in the model.
  public let decision: Int
  /// The position of the question whose options are the rows.
  public let rowQuestion: Int
  /// The position of the question whose options are the columns.
  public let columnQuestion: Int
  /// By row and column: the rule that decides, as a position in the list, or nil.
  private let rules: [[Int?]]

  /// The first decision of a model that rests on exactly two questions with options, and on
  /// nothing else; nil when there is none.
  public init?(_ model: Model) {
    for (index, list) in model.decisions.enumerated() {
      let questions = list.rules.reduce(into: Set<Int>()) { $0.formUnion($1.when.questions) }
      guard questions.count == 2, let first = questions.min(), let second = questions.max(),
        [first, second].allSatisfy({ model.questions[$0].hasOneOption }),
        list.rules.allSatisfy({ $0.when.isAboutOptionsOnly })
      else { continue }
      (decision, rowQuestion, columnQuestion) = (index, first, second)
      rules = model.questions[first].options.indices.map { row in
        model.questions[second].options.indices.map { column in
          list.rule { $0.holds([first: row, second: column]) }
        }
      }
      return
    }
    return nil
  }

  /// The number of rows.
  public var rowCount: Int { rules.count }
  /// The number of columns.
  public var columnCount: Int { rules.first?.count ?? 0 }

  /// The rules that may decide where the answers are these; nil stands for any answer.
  public func rules(row: Int?, column: Int?) -> Set<Int> {
    let rows = row.map { [$0] } ?? Array(rules.indices)
    return Set(
      rows.flatMap { row in
        (column.map { [$0] } ?? Array(rules[row].indices)).compactMap { rules[row][$0] }
      })
  }
}

extension RuleList {
  /// The rule that decides, given which conditions hold.
  fileprivate func rule(where holds: (Condition) -> Bool) -> Int? {
    let holding = rules.indices.filter { holds(rules[$0].when) }
    guard policy == .highest else { return holding.first }
    return holding.max { rules[$0].then < rules[$1].then }
  }
}

extension Question {
  fileprivate var hasOneOption: Bool { kind == .choice || kind == .ordinal }
}

extension Condition {
  /// Whether nothing but which option is chosen decides it.
  fileprivate var isAboutOptionsOnly: Bool {
    switch self {
    case .always, .option: true
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isAboutOptionsOnly)
    case .not(let part): part.isAboutOptionsOnly
    default: false
    }
  }

  /// Whether it holds when these options are chosen.
  fileprivate func holds(_ chosen: [Int: Int]) -> Bool {
    switch self {
    case .always: true
    case .option(let question, let options):
      chosen[question].map { options & (1 << UInt64($0)) != 0 } ?? false
    case .all(let parts): parts.allSatisfy { $0.holds(chosen) }
    case .any(let parts): parts.contains { $0.holds(chosen) }
    case .not(let part): !part.holds(chosen)
    default: false
    }
  }
}
