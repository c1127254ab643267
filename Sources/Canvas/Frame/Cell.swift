/// One place on the screen.
public struct Cell: Hashable, Sendable {
  let glyph: Glyph
  /// What it is part of.
  public internal(set) var role: Role

  init(_ glyph: Glyph, _ role: Role) {
    self.glyph = glyph
    self.role = role
  }

  /// A cell with nothing in it.
  public static let blank = Cell(.blank, .text)

  /// The character and its marks; empty in the right half of a wide one.
  public var text: String { glyph.text }

  /// The columns of the character: 1, 2, or 0 for the right half of a wide one.
  public var width: Int { Int(glyph.width) }

  /// The most scalars that a cell has.
  public static let mostScalars = 3

  /// The numbers of the character and its marks; a mark that is not there is zero.
  public var scalars: (UInt32, UInt32, UInt32) {
    (glyph.scalar.value, glyph.marks.first, glyph.marks.second)
  }

  /// Whether it is the right half of the character before it.
  var isRightHalf: Bool { glyph.width == 0 }
}
