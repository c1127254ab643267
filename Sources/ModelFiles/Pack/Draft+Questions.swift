import DecisionModel

extension Draft {
  /// The types of questions, as files name them.
  enum QuestionType: String, CaseIterable {
    case choice, ordinal, many, number, score
  }

  /// Reads `questions.yaml` into ``questions``.
  func questions(_ section: inout Section) -> Bool? {
    let list = section.list("questions", isRequired: true)
    allQuestions = Set(list.compactMap { $0.value(of: "id")?.text })
    for item in list {
      let question = section.document.section(item, path: "questions") { self.question(&$0) }
      if let question { questions.append(question) } else { questionNames.isComplete = false }
    }
    return true
  }

  private func question(_ section: inout Section) -> Question? {
    let name = section.id(&questionNames)
    let document = section.document
    if Self.reservedWords.contains(name) {
      document.report(.reserved(name), at: section.word("id"))
    }
    let type: QuestionType? = section.choice("type", isRequired: true)
    let stage = section.optionalWord("stage")
    if let stage { _ = stages.position(of: stage, in: document) }
    var options = Options()
    let kind = kind(type ?? .choice, &section, &options)
    return Question(
      id: Question.ID(name), kind: kind, stage: stage.map { Stage.ID($0.text) },
      name: section.phrase("name"), ask: section.phrase("ask"),
      why: section.optionalPhrase("why"), options: options.all,
      bands: type == .number || type == .score ? bands(&section, of: kind) : [],
      unknown: unknownPolicy(&section, options), isRefinement: section.flag("refinement") ?? false,
      basis: section.basis(sources))
  }

  private struct Options {
    var all: [Question.Option] = []
    var names = Names(unknown: .unknownOption)
  }

  private func kind(
    _ type: QuestionType, _ section: inout Section, _ options: inout Options
  ) -> Question.Kind {
    switch type {
    case .number: return .number(bounds(&section))
    case .score: return .score(items: scoreItems(&section))
    case .choice, .ordinal, .many:
      options = self.options(&section, isMany: type == .many)
      return type == .many ? .many : type == .ordinal ? .ordinal : .choice
    }
  }

  private func options(_ section: inout Section, isMany: Bool) -> Options {
    var options = Options()
    let list = section.list("options", isRequired: true)
    for (index, item) in list.enumerated() {
      let option = section.document.section(item, path: "\(section.path).options") { section in
        self.option(&section, &options.names, mayBeNone: isMany && index == 0)
      }
      if let option { options.all.append(option) } else { options.names.isComplete = false }
    }
    section.document.checkCount(list.count, of: "options", at: list.first)
    return options
  }

  private func option(
    _ section: inout Section, _ names: inout Names, mayBeNone: Bool
  ) -> Question.Option? {
    let id = section.id(&names)
    if id == "unknown" { section.document.report(.reserved(id), at: section.word("id")) }
    let isNone = section.flag("none") ?? false
    if isNone, !mayBeNone { section.document.report(.misplacedNone, at: section.start) }
    return Question.Option(
      id: Question.Option.ID(id), label: section.phrase("label"),
      help: section.optionalPhrase("help"), isNone: isNone && mayBeNone,
      points: section.integer("points") ?? 0)
  }

  private func bounds(_ section: inout Section) -> ClosedRange<Int> {
    let least = section.integer("min", isRequired: true)
    let most = section.integer("max", isRequired: true)
    guard let least, let most else { return 0...Document.largestNumber }
    guard least <= most else {
      section.document.report(.fallingBounds(least, most), at: section.word("max"))
      return least...least
    }
    return least...most
  }

  /// The items of a score: questions that stand before it and count something.
  private func scoreItems(_ section: inout Section) -> [Question.ID] {
    var seen: Set<String> = []
    return section.words("items", isRequired: true).compactMap { word in
      let isHere = questionNames.position(of: word.text).map { $0 < questions.count } ?? false
      if !isHere, allQuestions.contains(word.text) {
        section.document.report(.laterItem(word.text), at: word)
        return nil
      }
      guard questionNames.position(of: word, in: section.document) != nil else { return nil }
      if !seen.insert(word.text).inserted {
        section.document.report(.repeated(word.text), at: word)
      }
      return Question.ID(word.text)
    }
  }

  private func bands(_ section: inout Section, of kind: Question.Kind) -> [Question.Band] {
    let bounds: ClosedRange<Int>? =
      switch kind {
      case .number(let range): range
      case .score(let items): hasItems(section, items) ? points(of: items) : nil
      default: nil
      }
    var names = Names(unknown: .unknownBand)
    var last: Question.Band?
    return section.each("bands", path: "\(section.path).bands") { section -> Question.Band? in
      let id = Question.Band.ID(section.id(&names))
      let label = section.phrase("label")
      let word = section.word("range")
      guard !word.text.isEmpty, let range = section.document.range(word, within: bounds) else {
        return Question.Band(id: id, label: label, range: 0...0)
      }
      if let last, range.lowerBound <= last.range.upperBound {
        section.document.report(.overlappingBand(last.id.text), at: word)
      }
      let band = Question.Band(id: id, label: label, range: range)
      last = band
      return band
    }
  }

  /// Whether every item of a score could be read, so that its range is known.
  private func hasItems(_ section: Section, _ items: [Question.ID]) -> Bool {
    guard case .list(let list)? = section.keys.first(where: { $0.key == "items" })?.value.content
    else { return !items.isEmpty }
    return !items.isEmpty && list.count == items.count
  }

  private func unknownPolicy(
    _ section: inout Section, _ options: Options
  ) -> Question.UnknownPolicy {
    guard let word = section.optionalWord("unknown"), word.text != "allowed" else {
      return .allowed
    }
    if word.text == "forbidden" { return .forbidden }
    guard word.text.hasPrefix("assume ") else {
      section.document.report(.badUnknownPolicy(word.text), at: word)
      return .allowed
    }
    let name = word.part(dropFirst: 7, dropLast: 0).trimmed
    return options.names.position(of: name, in: section.document).map { .assume(option: $0) }
      ?? .allowed
  }
}

extension Remark {
  static func reserved(_ name: String) -> Remark {
    Remark(.reservedID, "\(quoted(name)) is a word of the condition language")
  }
  static func repeated(_ name: String) -> Remark {
    Remark(.repeated, "\(quoted(name)) is named more than once")
  }
  fileprivate static var misplacedNone: Remark {
    Remark(
      .misplacedNone, "'none: true' does not belong here",
      hint: "only the first option of a question with 'type: many' can say it")
  }
  fileprivate static func fallingBounds(_ least: Int, _ most: Int) -> Remark {
    Remark(.badRange, "the range falls from \(least) to \(most)")
  }
  fileprivate static func laterItem(_ name: String) -> Remark {
    Remark(.laterQuestion, "the item \(quoted(name)) must stand before the score")
  }
  fileprivate static func overlappingBand(_ name: String) -> Remark {
    Remark(.overlappingBands, "the band does not rise above the band \(quoted(name))")
  }
  fileprivate static func badUnknownPolicy(_ text: String) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) does not say what to do with 'do not know'",
      hint: "write allowed, forbidden, or assume and an option")
  }
}
