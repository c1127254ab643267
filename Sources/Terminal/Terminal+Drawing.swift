import CNcurses
import Canvas

extension Terminal {
  /// Hands the cells of a run to ncurses, in the arrays that it takes.
  func draw(_ run: Changes.Run) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(run.cells.count * Cell.mostScalars)
    for (first, second, third) in run.cells.lazy.map(\.scalars) {
      scalars.append(first)
      scalars.append(second)
      scalars.append(third)
    }
    cn_draw(
      Int32(run.line),
      Int32(run.column),
      scalars,
      run.cells.map(\.role.rawValue),
      run.cells.map { UInt8($0.width) },
      run.cells.count
    )
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
