/// A node of a file: text, a list or a mapping, and where it begins.
struct Item {
  /// How a text is written.
  enum Style {
    case plain
    case quoted
    case literal
    case folded
  }

  /// What an item holds.
  enum Content {
    case text(String, Style)
    case list([Item])
    case mapping([Entry])
    /// Something refused, about which enough has been said.
    case refused
  }

  /// A key and its value.
  struct Entry {
    let key: String
    let keySpot: Spot
    let value: Item

    /// The key as a word.
    var keyWord: Word { Word(text: key, spot: keySpot) }
  }

  let content: Content
  let spot: Spot

  /// The text, when it is one.
  var text: String? {
    if case .text(let text, _) = content { return text }
    return nil
  }

  /// The text as a word that findings can point at; something short for lists and mappings.
  var word: Word {
    switch content {
    case .text(let text, .plain): Word(text: text, spot: spot)
    case .text(let text, .quoted):
      Word(text: text, spot: Spot(line: spot.line, column: spot.column + 1))
    case .text, .list, .refused: Word(text: "", spot: spot)
    case .mapping(let entries): Word(text: entries.first?.key ?? "", spot: spot)
    }
  }
}
