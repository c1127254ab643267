/// The text in at most so many columns; where something is cut off, it ends in an ellipsis.
///
/// The text is expected as the character set shows it, and comes back so.
public func truncate(_ text: String, columns: Int, charset: Charset = .utf8) -> String {
  if TextWidth.width(of: text) <= columns { return text }
  let ellipsis = charset == .utf8 ? "…" : "..."
  let room = columns - TextWidth.width(of: ellipsis)
  guard room >= 0 else { return String(ellipsis.prefix(max(columns, 0))) }
  return clip(text, columns: room) + ellipsis
}

/// The text in at most so many columns; the rest is cut off.
func clip(_ text: String, columns: Int) -> String {
  var clipped = ""
  var width = 0
  for glyph in text.printable.glyphs {
    width += Int(glyph.width)
    if width > columns { break }
    clipped += glyph.text
  }
  return clipped
}
