import CNcurses

extension Terminal {
  /// Sets the title of the window when it is a new one, and keeps the old one for later.
  mutating func show(title new: String) {
    guard kind.hasTitle, new != title else { return }
    if title.isEmpty { write("\u{1B}[22;2t") }
    title = new
    write("\u{1B}]2;\(new)\u{1B}\\")
  }

  /// Gives the window the title that it had.
  mutating func restoreTitle() {
    if !title.isEmpty { write("\u{1B}[23;2t") }
    title = ""
  }

  /// Hands a text to the terminal's clipboard, also over a remote connection.
  public func copy(_ text: String) {
    write("\u{1B}]52;c;\(base64(text.utf8))\u{1B}\\")
  }

  func write(_ text: String) {
    cn_write(text, text.utf8.count)
  }
}

/// The bytes in base 64, as OSC 52 wants them.
private func base64(_ bytes: String.UTF8View) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var text = ""
  var rest = bytes[...]
  while !rest.isEmpty {
    let group = rest.prefix(3)
    rest = rest.dropFirst(3)
    let number = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
    for place in 0...3 {
      text.append(place <= group.count ? digits[Int(number >> UInt32(18 - 6 * place)) & 63] : "=")
    }
  }
  return text
}
