/// What one cell shows: a scalar that takes room, and at most two marks on it.
struct Glyph: Hashable {
  static let blank = Glyph(" ", width: 1)
  /// The second column of a wide character.
  static let rightHalf = Glyph(" ", width: 0)

  let scalar: Unicode.Scalar
  /// The marks, or zero.
  private(set) var marks: Marks
  /// One column or two.
  let width: UInt8

  /// The numbers of marks; all that people write with stand below U+10000.
  struct Marks: Hashable {
    var first: UInt16 = 0
    var second: UInt16 = 0
  }

  init(_ scalar: Unicode.Scalar, width: UInt8, marks: Marks = Marks()) {
    self.scalar = scalar
    self.width = width
    self.marks = marks
  }

  /// The character; nothing for the right half of one.
  var text: String {
    guard width > 0 else { return "" }
    var scalars = String.UnicodeScalarView()
    scalars.append(scalar)
    scalars += [marks.first, marks.second].filter { $0 != 0 }.compactMap { Unicode.Scalar($0) }
    return String(scalars)
  }

  /// Puts a mark on the scalar; a third one is left out, and so is one that needs a larger number.
  fileprivate mutating func add(_ mark: Unicode.Scalar) {
    guard let mark = UInt16(exactly: mark.value) else { return }
    if marks.first == 0 {
      marks.first = mark
    } else if marks.second == 0 {
      marks.second = mark
    }
  }
}

extension Charset {
  /// The first piece of the character as the terminal can show it.
  func glyph(_ character: Character) -> Glyph {
    let scalars = character.unicodeScalars
    if self == .utf8, scalars.count == 1, let scalar = scalars.first, scalar.isNarrow {
      return Glyph(scalar, width: 1)
    }
    return fold(String(character)).glyphs.first ?? .blank
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
