extension Mouse {
  /// The columns and lines that a terminal may have; anything else is no place on one.
  private static let cells = 1...10_000

  /// Reads what xterm and those that follow it send; nil for what is of no use here.
  ///
  /// The cells are counted from one. Shift, Meta and Control make no difference.
  init?(code: Int, column: Int, line: Int, isRelease: Bool) {
    guard Self.cells.contains(column), Self.cells.contains(line) else { return nil }
    let modifiers = 4 | 8 | 16
    switch code & ~modifiers {
    case 0: self.init(isRelease ? .released : .pressed, column, line)
    case 64: self.init(.wheelUp, column, line)
    case 65: self.init(.wheelDown, column, line)
    default: return nil
    }
  }

  /// Reads the form of three bytes, each with 32 added, where the button of a release is lost.
  init?(oldForm bytes: [UInt8]) {
    let numbers = bytes.map { Int($0) - 32 }
    let isRelease = numbers[0] & 3 == 3 && numbers[0] < 32
    self.init(
      code: isRelease ? 0 : numbers[0], column: numbers[1], line: numbers[2],
      isRelease: isRelease)
  }

  private init(_ action: Action, _ column: Int, _ line: Int) {
    self.init(action, at: Point(column: column, line: line).moved(columns: -1, lines: -1))
  }
}
