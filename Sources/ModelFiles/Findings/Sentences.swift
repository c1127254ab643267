/// What sentences are in another language, by their English form.
public struct Sentences: Hashable, Sendable {
  private let forms: [String: String]

  /// Makes a list; without any, everything is said in English.
  public init(_ forms: [String: String] = [:]) { self.forms = forms }

  subscript(_ form: String) -> String? { forms[form] }

  /// What stands between quotation marks, between those of the language; other texts as they are.
  func quoted(_ text: String) -> String {
    guard !forms.isEmpty, text.utf8.count > 2, text.first == "'", text.last == "'" else {
      return text
    }
    return "«" + text.dropFirst().dropLast().replacing("', '", with: "», «") + "»"
  }

  /// The word before what may help.
  public var hint: String { self["hint"] ?? "hint" }
}

extension Sentences {
  /// What somebody else has said in English, where its form is known; nil where it is not.
  ///
  /// Of several forms that fit, it is the longest one.
  public func said(english text: String) -> String? {
    let fitting = forms.keys.filter { $0.first == text.first || $0.first == "{" }
      .compactMap { Sentence(text, of: $0) }
    let longest = fitting.max { ($0.form.count, $1.form) < ($1.form.count, $0.form) }
    return longest?.said(in: self)
  }
}
