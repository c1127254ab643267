/// How many columns and lines there are, never fewer than none.
public struct Size: Hashable, Sendable {
  /// The columns.
  public let columns: Int
  /// The lines.
  public let lines: Int

  /// Makes a size; what is negative becomes zero.
  public init(columns: Int, lines: Int) {
    self.columns = Bounds.extent(columns)
    self.lines = Bounds.extent(lines)
  }

  /// No columns and no lines.
  public static let zero = Size(columns: 0, lines: 0)

  /// Whether it holds no cell at all.
  public var isEmpty: Bool { columns == 0 || lines == 0 }
}

/// Limits far beyond any screen, so that sums of two coordinates never overflow.
enum Bounds {
  static let limit = 1_000_000

  /// A coordinate, which may lie outside the screen on either side.
  static func coordinate(_ value: Int) -> Int { min(max(value, -limit), limit) }

  /// A length.
  static func extent(_ value: Int) -> Int { min(max(value, 0), limit) }
}
