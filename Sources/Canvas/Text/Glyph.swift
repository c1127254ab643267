/// What one cell shows: a scalar that takes room, and at most two marks on it.
///
/// It is plain numbers, because a frame holds thousands that are copied and compared at each key.
struct Glyph: Hashable {
  static let blank = Glyph(" ", width: 1)
  /// The second column of a wide character.
  static let rightHalf = Glyph(" ", width: 0)

  let scalar: Unicode.Scalar
  /// The marks, or zero.
  private(set) var marks = Marks()
  /// One column or two.
  let width: UInt8

  struct Marks: Hashable {
    var first: UInt32 = 0
    var second: UInt32 = 0
  }

  init(_ scalar: Unicode.Scalar, width: UInt8) {
    self.scalar = scalar
    self.width = width
  }

  /// The character; nothing for the right half of one.
  var text: String {
    guard width > 0 else { return "" }
    var scalars = String.UnicodeScalarView()
    scalars.append(scalar)
    scalars += [marks.first, marks.second].filter { $0 != 0 }.compactMap { Unicode.Scalar($0) }
    return String(scalars)
  }

  /// Puts a mark on the scalar; a third one is left out.
  fileprivate mutating func add(_ mark: Unicode.Scalar) {
    if marks.first == 0 {
      marks.first = mark.value
    } else if marks.second == 0 {
      marks.second = mark.value
    }
  }
}

extension String {
  /// The text in pieces of one cell each; marks with nothing to stand on are left out.
  var glyphs: [Glyph] {
    if isPlain { return utf8.map { Glyph(Unicode.Scalar($0), width: 1) } }
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      let width = TextWidth.width(of: scalar)
      if width > 0 {
        glyphs.append(Glyph(scalar, width: UInt8(width)))
      } else if let last = glyphs.indices.last {
        glyphs[last].add(scalar)
      }
    }
    return glyphs
  }
}
