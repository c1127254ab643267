import Texts

extension Catalogue {
  /// What a command does.
  func manual(_ command: CommandOutline, _ path: [String]) -> String {
    known("command-\(path.joined(separator: "-"))") ?? command.abstract ?? ""
  }

  /// What an option of a command is for, and what it is when nobody gives it.
  func manual(_ option: CommandOutline.Argument, _ path: [String]) -> String {
    let text =
      known("option-\((path + [option.id]).joined(separator: "-"))")
      ?? known("option-\(option.id)") ?? option.abstract ?? ""
    return option.defaultValue.map { "\(text) \(self(.manualDefault, $0))" } ?? text
  }

  /// What the value of an option is called.
  func manual(value: String) -> String { known("value-\(value)") ?? value }

  private func known(_ name: String) -> String? {
    TextID(key: "manual.\(name)").map { self[$0] }
  }

  /// The text with every `<value>` by its name in this language.
  func manual(values text: String) -> String {
    text.split(separator: "<", omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index > 0, let end = part.firstIndex(of: ">") else { return String(part) }
      return manual(value: String(part[..<end])) + String(part[end...])
    }.joined(separator: "<")
  }

  /// More about a command; empty where its description says it all.
  func more(about path: [String]) -> String {
    if path.isEmpty { return "\(self[.manualPrivacy]) \(self[.manualPlain])" }
    return TextID(key: "usage.about-\(path.joined(separator: "-"))").map { self[$0] } ?? ""
  }
}
