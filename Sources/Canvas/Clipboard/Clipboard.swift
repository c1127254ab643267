/// How a text is handed to the clipboard of the person's own computer: OSC 52.
///
/// No terminal says whether it took it.
public enum Clipboard {
  /// What may stand between the program and the terminal, and keep the text to itself.
  public enum Between: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// A tmux, which takes the text itself or lets it through, as it is set up.
    case tmux
    /// A GNU screen, which only lets it through, in pieces.
    case screen
  }

  /// The most bytes of text; some terminals drop what is longer.
  public static let longest = 50_000

  /// The most bytes in one piece that GNU screen lets through.
  private static let pieceLength = 500

  /// Whether a text is short enough.
  public static func takes(_ text: String) -> Bool { text.utf8.count <= longest }

  /// What has to be written; nothing for a text that is too long.
  ///
  /// Only letters, digits and `+/=` of the text reach the terminal.
  public static func sequence(for text: String, through between: Between = .nothing) -> String {
    guard takes(text) else { return "" }
    let plain = "\u{1B}]52;c;\(base64(text.utf8))\u{7}"
    switch between {
    case .nothing: return plain
    case .tmux: return plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\"
    case .screen: return pieces(plain).map { "\u{1B}P\($0)\u{1B}\\" }.joined()
    }
  }

  private static func pieces(_ sequence: String) -> [String] {
    var pieces: [String] = []
    var rest = Substring(sequence)
    while !rest.isEmpty {
      pieces.append(String(rest.prefix(pieceLength)))
      rest = rest.dropFirst(pieceLength)
    }
    return pieces
  }

  private static func base64(_ bytes: String.UTF8View) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = rest.prefix(3)
      rest = rest.dropFirst(3)
      let number =
        group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0...3 {
        let digit = digits[Int(number >> UInt32(18 - 6 * place)) & 63]
        text.append(place <= group.count ? digit : "=")
      }
    }
    return text
  }
}
