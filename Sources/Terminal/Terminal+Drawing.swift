import CNcurses
import Canvas

extension Terminal {
  /// Hands the cells of a run to ncurses.
  func draw(_ run: Changes.Run) {
    cn_draw(
      Int32(run.line), Int32(run.column), run.cells.map { cn_cell($0) }, run.cells.count)
  }
}

extension cn_cell {
  init(_ cell: Cell) {
    self.init(scalars: cell.scalars, style: cell.role.rawValue, width: UInt8(cell.width))
  }
}

extension cn_style {
  init(_ style: Style) {
    self.init(
      foreground: style.foreground.map { Int16($0.number) } ?? -1,
      background: style.background.map { Int16($0.number) } ?? -1,
      bold: style.isBold,
      underlined: style.isUnderlined,
      reversed: style.isReversed,
      dim: style.isDim
    )
  }
}
