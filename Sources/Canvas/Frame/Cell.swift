/// One place on the screen.
///
/// It is one plain number, because a frame holds thousands that are copied and compared at each
/// key.
public struct Cell: Hashable, Sendable {
  /// The scalar, its marks, its columns and the role, each at its place.
  private var bits: UInt64

  /// Where in the bits something begins.
  private enum Place {
    static let width: UInt64 = 6
    static let firstMark: UInt64 = 8
    static let secondMark: UInt64 = 24
    static let scalar: UInt64 = 40
    static let roleMask: UInt64 = 1 << width - 1
  }

  init(_ glyph: Glyph, _ role: Role) {
    bits =
      UInt64(glyph.scalar.value) << Place.scalar | UInt64(glyph.marks.second) << Place.secondMark
      | UInt64(glyph.marks.first) << Place.firstMark | UInt64(glyph.width) << Place.width
      | UInt64(role.rawValue)
  }

  /// A cell with nothing in it.
  public static let blank = Cell(.blank, .text)

  /// What it is part of.
  public internal(set) var role: Role {
    get { Role(rawValue: UInt8(bits & Place.roleMask)) ?? .text }
    set { bits = bits & ~Place.roleMask | UInt64(newValue.rawValue) }
  }

  /// The character and its marks; empty in the right half of a wide one.
  public var text: String { glyph.text }

  /// The columns of the character: 1, 2, or 0 for the right half of a wide one.
  public var width: Int { Int(bits >> Place.width & 3) }

  /// The numbers of the character and its marks; a mark that is not there is zero.
  public var scalars: (UInt32, UInt32, UInt32) {
    (UInt32(bits >> Place.scalar), UInt32(marks.first), UInt32(marks.second))
  }

  /// Whether it is the right half of the character before it.
  var isRightHalf: Bool { width == 0 }

  /// Which bits are others than in another cell; none of them is set where the cells are equal.
  func difference(from other: Cell) -> UInt64 { bits ^ other.bits }

  private var marks: Glyph.Marks {
    Glyph.Marks(
      first: UInt16(truncatingIfNeeded: bits >> Place.firstMark),
      second: UInt16(truncatingIfNeeded: bits >> Place.secondMark))
  }

  private var glyph: Glyph {
    let scalar = Unicode.Scalar(UInt32(bits >> Place.scalar)) ?? " "
    return Glyph(scalar, width: UInt8(width), marks: marks)
  }
}
