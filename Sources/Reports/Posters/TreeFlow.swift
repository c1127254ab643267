/// The rows of a tree, set in columns beside each other.
struct TreeFlow {
  /// A row where it stands.
  struct Place {
    let row: TreeRow
    let column: Int
    /// Where its text begins.
    let x: Double
    let y: Double
    let height: Double
    let lines: [String]
    let notes: [String]
    /// What the way leads to, and whether that has a line of its own.
    let target: [String]
    let isBeside: Bool
  }

  let letters: Lettering
  let room: Drawing.Box
  let columnWidth: Double
  private(set) var places: [Place] = []
  /// How many rows had no room.
  private(set) var rest = 0

  /// The space between columns.
  static let gutter = 7.0
  /// How far a row stands to the right of what it belongs to.
  var indent: Double { letters.size * 1.6 }
  /// Between two rows.
  private var gap: Double { letters.size * 0.45 }
  /// Inside a box.
  var padding: Double { letters.size * 0.35 }
  var small: Lettering { Lettering(size: letters.size * 0.82) }

  init(_ rows: [TreeRow], in room: Drawing.Box, columns: Int, size: Double) {
    letters = Lettering(size: size)
    self.room = room
    columnWidth = (room.width - TreeFlow.gutter * Double(columns - 1)) / Double(columns)
    var column = 0
    var y = room.y
    for (index, row) in rows.enumerated() {
      // What others belong to does not stand alone at the foot of a column.
      let isParent = index + 1 < rows.count && rows[index + 1].depth > row.depth
      var place = self.place(row, column, y)
      let needed = place.height + (isParent ? letters.leading * 4 : 0)
      if y > room.y, y + needed > room.y + room.height {
        column += 1
        y = room.y
        place = self.place(row, column, y)
      }
      guard column < columns else {
        rest = rows.count - index
        return
      }
      places.append(place)
      y += place.height + gap
    }
  }

  /// Where a column begins.
  func left(of column: Int) -> Double {
    room.x + Double(column) * (columnWidth + TreeFlow.gutter)
  }

  private func place(_ row: TreeRow, _ column: Int, _ y: Double) -> Place {
    // However deep a row lies, half of the column is left for its text.
    let shift = min(Double(row.depth) * indent, columnWidth / 2)
    let width = columnWidth - shift
    let isBox = row.kind == .node
    let text = letters.lines(row.text, width: isBox ? width - 2 * padding : width).cut(to: 8)
    let notes = small.lines(row.note, width: isBox ? width - 2 * padding : width).cut(to: 4)
    let target = letters.lines(row.target, width: width - 4 * padding - 4).cut(to: 4)
    let last = letters.width(text.last ?? "")
    let isBeside =
      target.count == 1 && last + letters.width(target[0]) + 6 + 4 * padding <= width
    let below = isBeside ? 0 : target.count
    var height =
      letters.leading * Double(text.count + below) + small.leading * Double(notes.count)
    if isBox || !target.isEmpty { height += 2 * padding }
    return Place(
      row: row, column: column, x: left(of: column) + shift, y: y, height: height, lines: text,
      notes: notes, target: target, isBeside: isBeside)
  }
}
