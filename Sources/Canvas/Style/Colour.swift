/// One of the colours whose shade is the same on every terminal that has 256 of them.
///
/// The first sixteen of the palette are left out: people choose those themselves, so that
/// nothing is known of their contrast.
public struct Colour: Hashable, Sendable {
  /// The number in the palette, from 16.
  public let number: UInt8

  /// The colour with so much red, green and blue, each from 0 to 5.
  static func cube(_ red: Int, _ green: Int, _ blue: Int) -> Colour {
    func part(_ value: Int) -> Int { min(max(value, 0), 5) }
    return Colour(number: UInt8(16 + 36 * part(red) + 6 * part(green) + part(blue)))
  }

  /// One of the greys, from 0, nearly black, to 23, nearly white.
  static func grey(_ level: Int) -> Colour {
    Colour(number: UInt8(232 + min(max(level, 0), 23)))
  }

  static let black = cube(0, 0, 0)
  static let white = cube(5, 5, 5)
}
