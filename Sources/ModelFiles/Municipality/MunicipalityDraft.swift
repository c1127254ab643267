public import DecisionModel
public import Texts

/// The file of a municipality as it is written, to begin with or from a spreadsheet.
public struct MunicipalityDraft: Sendable {
  /// What is said in comments, in the language of the person who goes on writing.
  public struct Comments: Sendable {
    let heading: String
    let name: String
    let base: String
    let acute: String
    let changes: String
    let hidden: String
    let offers: String

    /// Takes the comments.
    public init(
      heading: String, name: String, base: String, acute: String, changes: String,
      hidden: String, offers: String
    ) {
      self.heading = heading
      self.name = name
      self.base = base
      self.acute = acute
      self.changes = changes
      self.hidden = hidden
      self.offers = offers
    }
  }

  private let number: Municipality.Number
  private let name: String?
  private let model: Model.Identity
  private let language: Language
  private let comments: Comments
  private let day: Day?
  private let entries: [Entry]

  /// One entry under `changes` or `offers`, as keys and values in their order.
  struct Entry: Sendable {
    /// Whether the municipality adds it, or the model has it.
    var isOwn: Bool
    /// Its keys and values.
    var fields: [(key: String, value: String)]
  }

  /// A file without entries, which shows in comments how they look.
  public init(
    number: Municipality.Number, model: Model.Identity, language: Language, comments: Comments,
    day: Day?
  ) {
    self.init(
      number: number, name: nil, model: model, language: language, comments: comments, day: day,
      entries: [])
  }

  init(
    number: Municipality.Number, name: String?, model: Model.Identity, language: Language,
    comments: Comments,
    day: Day?, entries: [Entry]
  ) {
    self.number = number
    self.name = name
    self.model = model
    self.language = language
    self.comments = comments
    self.day = day
    self.entries = entries
  }

  /// The text of the file.
  public var text: String {
    var lines = comment(comments.heading)
    lines += ["municipality: \"\(number)\"", "format: \"1\""]
    lines += comment(comments.name)
    lines += ["name: \(Self.quoted(name ?? number.text))", "version: \"1\"", ""]
    lines += comment(comments.base)
    lines += [
      "base: {model: \(model.id), version: \(Self.quoted(model.version))}",
      "languages: [\(language.rawValue)]",
    ]
    lines += section("acute", comments.acute, nil, Self.acuteExample)
    lines += section("changes", comments.changes, false, Self.changeExample)
    lines += section("hidden", comments.hidden, nil, Self.hiddenExample)
    lines += section("offers", comments.offers, true, Self.offerExample)
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(
    _ key: String, _ text: String, _ isOwn: Bool?, _ example: [String]
  ) -> [String] {
    let own = entries.filter { $0.isOwn == isOwn }
    var lines = [""] + comment(text)
    if own.isEmpty { return lines + (["\(key):"] + example.map(dated)).map { "# \($0)" } }
    lines.append("\(key):")
    for entry in own {
      for (index, field) in entry.fields.enumerated() {
        lines.append("\(index == 0 ? "  - " : "    ")\(field.key): \(Self.written(field))")
      }
    }
    return lines
  }

  private func dated(_ line: String) -> String {
    line.replacing("YYYY-MM-DD", with: day?.description ?? "2026-01-31")
  }

  private func comment(_ text: String) -> [String] {
    Self.wrapped(text.harmless).map { "# \($0)" }
  }
}

extension MunicipalityDraft {
  private static let acuteExample = [
    "  - id: night-line", "    name: …", "    phone: …", "    use: …", "    checked: YYYY-MM-DD",
  ]
  private static let changeExample = [
    "  - offer: fastlege", "    contact: …", "    phone: …", "    hours: …", "    address: …",
    "    url: …", "    price: …", "    referral: …", "    waiting: …", "    languages: …",
    "    note: …", "    checked: YYYY-MM-DD",
  ]
  private static let hiddenExample = [
    "  - offer: fontenehus", "    reason: …", "    checked: YYYY-MM-DD",
  ]
  private static let offerExample = [
    "  - id: walking-group", "    like: brukerstyrt-senter", "    name: …", "    text: …",
    "    phone: …", "    checked: YYYY-MM-DD",
  ]

  /// A value as it stands in a file: names and lists of names as they are, texts in quotation marks.
  private static func written(_ field: (key: String, value: String)) -> String {
    let isPlain = [
      "id", "offer", "like", "category", "outcomes", "areas", "groups", "access", "low-threshold",
      "checked", "marks",
    ].contains(field.key)
    return isPlain ? field.value : quoted(field.value)
  }

  /// A text in double quotation marks, on one line, without anything unseen.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.harmless.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 96 {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
