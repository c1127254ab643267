import CNcurses
import Canvas

extension Terminal {
  /// Hands the cells of a run to ncurses, in the arrays that it takes.
  func draw(_ run: Changes.Run) {
    let most = Int(cn_scalars_per_cell)
    var scalars = [UInt32](repeating: 0, count: run.cells.count * most)
    for (place, cell) in run.cells.enumerated() {
      for (index, scalar) in cell.text.unicodeScalars.prefix(most).enumerated() {
        scalars[place * most + index] = scalar.value
      }
    }
    cn_draw(
      Int32(run.line),
      Int32(run.column),
      scalars,
      run.cells.map(\.role.rawValue),
      run.cells.map(\.width),
      run.cells.count
    )
  }
}

extension cn_style {
  init(_ style: Style) {
    self.init(
      foreground: style.foreground.map { Int8($0.rawValue) } ?? -1,
      background: style.background.map { Int8($0.rawValue) } ?? -1,
      bold: style.isBold,
      underlined: style.isUnderlined,
      reversed: style.isReversed,
      dim: style.isDim
    )
  }
}
