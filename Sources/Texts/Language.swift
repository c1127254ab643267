/// A language that the program speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Norwegian bokmål.
  case nb
  /// Norwegian nynorsk.
  case nn
  /// English.
  case en

  /// The next language, the first after the last.
  public var next: Language {
    let all = Language.allCases
    let position = all.firstIndex(of: self) ?? 0
    return all[(position + 1) % all.count]
  }
}
