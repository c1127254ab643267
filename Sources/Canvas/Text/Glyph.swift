/// What one cell shows: a scalar that takes room, and the marks on it.
struct Glyph: Equatable {
  /// The most scalars that a screen cell can hold.
  static let mostScalars = 5

  var text: String
  /// One column or two.
  var width: Int
}

extension String {
  /// The text in pieces of one cell each; marks with nothing to stand on are left out.
  var glyphs: [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      let width = TextWidth.width(of: scalar)
      if width > 0 {
        glyphs.append(Glyph(text: String(Character(scalar)), width: width))
      } else if let last = glyphs.indices.last {
        glyphs[last].add(scalar)
      }
    }
    return glyphs
  }
}

extension Glyph {
  fileprivate mutating func add(_ mark: Unicode.Scalar) {
    if text.unicodeScalars.count < Self.mostScalars { text.unicodeScalars.append(mark) }
  }
}
