import CNcurses
import Canvas

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

  /// Whether it may have a clipboard to hand a text to.
  public var hasClipboard: Bool { kind.hasTitle }

  /// Hands a text to the terminal's clipboard, also over a remote connection.
  public func copy(_ text: String) {
    write(Clipboard.sequence(for: text, through: kind.between))
  }

  func write(_ text: String) {
    cn_write(text, text.utf8.count)
  }
}
