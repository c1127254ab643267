/// One place on the screen.
public struct Cell: Hashable, Sendable {
  /// The character and its marks; empty in the right half of a wide one.
  public let text: String
  /// What it is part of.
  public var role: Role
  /// The columns of the character: 1, 2, or 0 for the right half of a wide one.
  public let width: UInt8

  /// A cell with nothing in it.
  public static let blank = Cell(text: " ", role: .text, width: 1)

  /// Whether it is the right half of the character before it.
  var isRightHalf: Bool { width == 0 }

  static func blank(_ role: Role) -> Cell { Cell(text: " ", role: role, width: 1) }

  static func rightHalf(_ role: Role) -> Cell { Cell(text: "", role: role, width: 0) }
}
