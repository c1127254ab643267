/// Something said in English, with what it is about kept apart, so that it can be said otherwise.
///
/// A literal makes one: what is put into it becomes `{0}`, `{1}` … of its ``form``, by which other
/// languages find it.
public struct Sentence: Hashable, Sendable {
  /// The sentence with `{0}`, `{1}` … for what it is about.
  public let form: String
  fileprivate let parts: [Part]

  fileprivate enum Part: Hashable, Sendable {
    case text(String)
    case sentence([Sentence])

    var english: String {
      switch self {
      case .text(let text): text
      case .sentence(let sentences): sentences.map(\.english).joined()
      }
    }
  }

  /// Says something that is about nothing else.
  init(_ form: String) {
    self.form = form
    parts = []
  }

  private init(_ form: String, _ parts: [Part]) {
    self.form = form
    self.parts = parts
  }

  /// One sentence directly after another.
  static func + (first: Sentence, second: Sentence) -> Sentence {
    // What the second is about comes after what the first is about.
    let shifted = second.parts.indices.map { "{\($0 + first.parts.count)}" }
    return Sentence(
      first.form + second.filled(second.form, shifted), first.parts + second.parts)
  }

  /// Says something about some texts.
  init(form: String, _ texts: String...) {
    self.form = form
    parts = texts.map(Part.text)
  }

  /// The sentence in English.
  public var english: String { filled(form, parts.map(\.english)) }

  /// The sentence in another language, as far as the language has it.
  ///
  /// What stands between quotation marks has been written by somebody, and stays as it is.
  public func said(in sentences: Sentences) -> String {
    let parts = parts.enumerated().map { index, part in
      switch part {
      case .text(let text):
        form.contains("'{\(index)}'") ? text : sentences[text] ?? sentences.quoted(text)
      case .sentence(let inner): inner.map { $0.said(in: sentences) }.joined()
      }
    }
    return filled(sentences[form] ?? form, parts)
  }

  /// The form with every `{0}`, `{1}` … filled in.
  private func filled(_ form: String, _ parts: [String]) -> String {
    if parts.isEmpty { return form }
    var text = ""
    var rest = Substring(form)
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      let end = rest.dropFirst(digits.count + 1)
      if let number = Int(digits), parts.indices.contains(number), end.first == "}" {
        text += parts[number]
        rest = end.dropFirst()
      } else {
        text.append("{")
        rest = rest.dropFirst()
      }
    }
    return text + rest
  }
}

extension Sentence: ExpressibleByStringInterpolation {
  /// Collects the form of a sentence, and what it is about.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var form = ""
    fileprivate var parts: [Part] = []

    /// Makes an empty one.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds a piece of the form.
    public mutating func appendLiteral(_ literal: String) { form += literal }

    /// Adds something that the sentence is about.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      add(.text(String(describing: value)))
    }

    /// Adds a sentence within the sentence.
    public mutating func appendInterpolation(_ sentence: Sentence) { add(.sentence([sentence])) }

    private mutating func add(_ part: Part) {
      form += "{\(parts.count)}"
      parts.append(part)
    }
  }

  /// Says something that is about nothing else.
  public init(stringLiteral value: String) { self.init(value) }

  /// Says something about what is put into it.
  public init(stringInterpolation: StringInterpolation) {
    form = stringInterpolation.form
    parts = stringInterpolation.parts
  }
}

extension Sentence {
  /// The sentence of a form that reads like a text in English; nil where the form does not fit.
  init?(_ english: String, of form: String) {
    let pieces = form.split(separator: /\{[0-9]+\}/, omittingEmptySubsequences: false)
    guard let first = pieces.first, english.hasPrefix(first), let last = pieces.last else {
      return nil
    }
    var rest = english.dropFirst(first.count)
    var parts: [Part] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      parts.append(.text(String(rest[..<range.lowerBound])))
      rest = rest[range.upperBound...]
    }
    if pieces.count > 1 {
      guard rest.hasSuffix(last) else { return nil }
      parts.append(.text(String(rest.dropLast(last.count))))
    } else if !rest.isEmpty {
      return nil
    }
    self.init(form, parts)
  }
}
