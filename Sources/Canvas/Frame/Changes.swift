/// What must be written to turn one frame into another.
public struct Changes: Hashable, Sendable {
  /// Cells beside each other on one line.
  public struct Run: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The column of the first cell.
    public let column: Int
    /// The cells; never half of a wide character.
    public let cells: ArraySlice<Cell>
  }

  /// The runs, from top to bottom, at most one on each line.
  public private(set) var runs: [Run] = []

  /// Compares two frames; without an old one, or with one of another size, all is new.
  public init(from old: Frame?, to new: Frame) {
    let old = old?.size == new.size ? old : nil
    for line in 0..<new.size.lines {
      let row = new.row(line)
      let range = old.map { Self.difference($0.cells, new.cells, in: row.indices) } ?? row.indices
      guard let range, !range.isEmpty else { continue }
      runs.append(Run(line: line, column: range.lowerBound - row.startIndex, cells: row[range]))
    }
  }

  /// How many cells they hold together.
  public var count: Int { runs.reduce(0) { $0 + $1.cells.count } }

  /// From the first difference to the last, widened to whole characters in both frames.
  private static func difference(
    _ old: [Cell], _ new: [Cell], in row: Range<Int>
  ) -> Range<Int>? {
    let (old, new) = (old.span, new.span)
    if old.extracting(row).isSame(as: new.extracting(row)) { return nil }
    var (first, last) = (row.lowerBound, row.upperBound - 1)
    while old[first] == new[first] { first += 1 }
    while old[last] == new[last] { last -= 1 }
    while first > row.lowerBound, old[first].isRightHalf || new[first].isRightHalf { first -= 1 }
    while last + 1 < row.upperBound, old[last + 1].isRightHalf || new[last + 1].isRightHalf {
      last += 1
    }
    return first..<last + 1
  }
}

extension Span<Cell> {
  /// Whether cells are those of another span of the same length; without a way out of the loop
  /// many are compared at once.
  fileprivate func isSame(as other: Span<Cell>) -> Bool {
    var differences: UInt64 = 0
    for place in indices { differences |= self[place].difference(from: other[place]) }
    return differences == 0
  }
}
