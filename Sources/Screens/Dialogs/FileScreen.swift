import Canvas
import DecisionModel
import Reports
import Texts

/// Asks for the name of the file that a text is written to.
struct FileScreen: Hashable, Sendable {
  /// What the text is.
  let heading: String
  /// The text.
  let text: String
  /// The name so far.
  var field: TextField
}

extension AppState {
  /// Asks for a name for what is on the screen.
  mutating func openFile() {
    guard let copyable, let name = copyable.fileName else { return }
    layers.append(
      .file(FileScreen(heading: copyable.heading, text: copyable.text, field: TextField(name))))
  }

  /// Asks for the file to be written.
  func acceptFile(_ screen: FileScreen) -> [Effect] {
    let path = screen.field.value.trimmed
    return path.isEmpty ? [] : [.write(path: path, text: screen.text)]
  }

  /// What the prompt for a file name looks like.
  func fileChrome(_ screen: FileScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    body.add(Line(set.fold(texts[.recordFile]), .heading))
    let window = screen.field.window(columns: max(1, set.columns - 2))
    body.addSelected(
      [Line(set.fold(window.text) + " ", .field, at: 2)], cursor: 2 + window.cursor,
      isVisible: true)
    return Chrome(heading: screen.heading, body: body)
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var characters = Substring(self)
    while characters.first?.isWhitespace == true { characters.removeFirst() }
    while characters.last?.isWhitespace == true { characters.removeLast() }
    return String(characters)
  }
}
