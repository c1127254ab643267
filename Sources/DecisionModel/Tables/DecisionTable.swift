/// The verdict of every case of a model, laid out densely so that it is found by arithmetic alone.
///
/// There is a column for each choice, each tick, and each stretch of a number between the points
/// where a rule cuts it, as far as the verdict rests on them; and one for "do not know" where that
/// leads somewhere of its own. The last column changes fastest.
public struct DecisionTable: Sendable {
  /// The table would have more rows than it may.
  public struct TooLarge: Error, Hashable, Sendable {
    /// The number of rows that may not be passed.
    public let limit: Int
  }

  /// One column.
  struct Column: Hashable, Sendable {
    /// Which variable of the model it is.
    var variable: Int
    /// The number of its values.
    var values: Int
    /// How many rows further the next value stands.
    var stride: Int
  }

  /// What stands for a case without a verdict.
  private static let nothing: Int16 = -1

  private let model: Model
  private let variables: Variables
  let columns: [Column]
  private(set) var cells: [Int16]

  /// Lays out the verdicts of a model.
  ///
  /// - Throws: ``TooLarge`` when there would be more than `limit` rows.
  /// - Complexity: linear in the number of rows.
  public init(_ reasoner: Reasoner, limit: Int = 10_000_000) throws(TooLarge) {
    let diagrams = reasoner.diagrams
    model = reasoner.model
    variables = diagrams.variables
    let used = diagrams.store.variables(below: diagrams.verdict).sorted()
    var columns: [Column] = []
    var rows = 1
    for variable in used.reversed() {
      let values = diagrams.variables.all[variable].cells
      columns.append(Column(variable: variable, values: values, stride: rows))
      let (product, isTooLarge) = rows.multipliedReportingOverflow(by: values)
      guard !isTooLarge, product <= limit else { throw TooLarge(limit: limit) }
      rows = product
    }
    guard model.tree.verdicts.count <= Int16.max else { throw TooLarge(limit: limit) }
    columns.reverse()
    self.columns = columns
    cells = [Int16](repeating: Self.nothing, count: rows)
    var filler = TableFiller(store: diagrams.store, columns: columns)
    let verdicts = model.tree.verdicts.indices
    filler.fill(&cells, from: diagrams.verdict) { leaf in
      verdicts.contains(leaf) ? Int16(leaf) : Self.nothing
    }
  }

  /// The number of rows.
  public var count: Int { cells.count }

  /// The verdicts that a case can still have, rising, as positions in the tree; -1 stands for none.
  ///
  /// - Complexity: constant when nothing is missing that the table has a column for; otherwise the
  ///   product of the values of what is missing, until every verdict has been seen.
  public func verdicts(of facts: Facts) -> [Int] {
    let assignment = variables.assignment(facts, in: model)
    var found: Set<Int16> = []
    collect(assignment, column: 0, row: 0, &found)
    return found.map(Int.init).sorted()
  }

  private func collect(
    _ assignment: [Int], column: Int, row: Int, _ found: inout Set<Int16>
  ) {
    var row = row
    for position in column..<columns.count {
      let place = columns[position]
      let value = assignment[place.variable]
      guard value >= 0 else {
        for value in 0..<variables.all[place.variable].regular {
          collect(
            assignment, column: position + 1, row: row + value * place.stride, &found)
        }
        return
      }
      row += value * place.stride
    }
    found.insert(cells[row])
  }
}

/// Writes the leaves of a diagram into the rows of a table.
private struct TableFiller {
  typealias Reference = DiagramStore.Reference

  let store: DiagramStore
  let columns: [DecisionTable.Column]
  /// Where the rows below a node begin that have been written already.
  private var written: [Reference: Int] = [:]

  init(store: DiagramStore, columns: [DecisionTable.Column]) {
    self.store = store
    self.columns = columns
  }

  mutating func fill(
    _ cells: inout [Int16], from node: Reference, _ value: (Int) -> Int16
  ) {
    fill(&cells, node, column: 0, row: 0, value)
  }

  private mutating func fill(
    _ cells: inout [Int16], _ node: Reference, column: Int, row: Int, _ value: (Int) -> Int16
  ) {
    let size = column == 0 ? cells.count : columns[column - 1].stride
    if let leaf = DiagramStore.value(node) {
      let value = value(leaf)
      for place in row..<row + size { cells[place] = value }
      return
    }
    let here = columns[column]
    guard store.variable(node) == here.variable else {
      fill(&cells, node, column: column + 1, row: row, value)
      for other in 1..<here.values {
        copy(&cells, from: row, to: row + other * here.stride, here.stride)
      }
      return
    }
    if let known = written[node] {
      copy(&cells, from: known, to: row, size)
      return
    }
    for part in 0..<here.values {
      fill(
        &cells, store.child(node, part), column: column + 1, row: row + part * here.stride, value)
    }
    written[node] = row
  }

  private func copy(_ cells: inout [Int16], from: Int, to: Int, _ count: Int) {
    for offset in 0..<count { cells[to + offset] = cells[from + offset] }
  }
}

extension DiagramStore {
  /// The variables that a function looks at.
  func variables(below function: Reference) -> Set<Int> {
    var seen: Set<Reference> = []
    var variables: Set<Int> = []
    var stack = [function]
    while let next = stack.popLast() {
      guard next >= 0, seen.insert(next).inserted else { continue }
      variables.insert(variable(next))
      for cell in 0..<cells[variable(next)] { stack.append(child(next, cell)) }
    }
    return variables
  }
}
