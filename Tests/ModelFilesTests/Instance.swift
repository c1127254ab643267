@testable import ModelFiles

/// A value as an editor sees it: YAML 1.2 types what stands without quotation marks.
indirect enum Instance: Hashable {
  case object([String: Instance])
  case array([Instance])
  case text(String)
  case number(Double)
  case flag(Bool)
  case null

  /// The value of an item of a file.
  init(_ item: Item) {
    switch item.content {
    case .mapping(let entries):
      self = .object(
        entries.reduce(into: [:]) { members, entry in members[entry.key] = Instance(entry.value) })
    case .list(let items): self = .array(items.map(Instance.init))
    case .text(let text, .plain): self = Instance(plain: text)
    case .text(let text, _): self = .text(text)
    case .refused: self = .null
    }
  }

  /// A text without quotation marks, by the core schema of YAML 1.2.
  private init(plain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .flag(true)
    case "false", "False", "FALSE": self = .flag(false)
    default:
      let isNumber = text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/)
      self = isNumber == nil ? .text(text) : Double(text).map(Instance.number) ?? .text(text)
    }
  }

  /// What the text of a file holds; nil when it is no YAML.
  init?(yaml text: String) {
    let document = Document(name: "", text: text, log: FindingLog())
    guard let item = Composer.items(of: document) else { return nil }
    self.init(item)
  }

  /// What a JSON text holds; nil when it is none.
  init?(json text: String) {
    let document = Document(name: "", text: text, log: FindingLog(), isJSON: true)
    guard let item = JSONItems.items(of: document) else { return nil }
    self.init(item)
  }
}
