import DecisionModel
import Workshops

/// Reads a run sheet; names are those of the training cases and of what a room judges.
struct RunSheetDraft {
  /// What the texts of an item begin with, as keys of translations.
  let path: String
  /// The names of the cases.
  private var cases: Names
  /// What a room judges, by name; nil where the model could not be read.
  private let polls: [(name: String, poll: Poll)]?
  /// The cases that the sheet brings along; nil where those of the model could not be read.
  private(set) var brought: SheetCases?

  /// Takes the cases that there are; nil stands for what could not be read.
  init(path: String, brought: SheetCases?, model: Model?) {
    self.path = path
    self.brought = brought
    cases = Names(unknown: .unknownCase)
    cases.isComplete = brought != nil
    polls = model.map { model in Poll.all(in: model).map { ($0.id(in: model), $0) } }
  }

  /// Reads the whole sheet, and the cases that it brings along.
  mutating func sheet(_ section: inout Section) -> RunSheet? {
    let title = section.phrase("title")
    let planned = section.minutes("minutes")
    bring(section.words("cases"), in: section.document)
    var names = Names("item")
    var trained: Set<String> = []
    let items = section.each("items", path: "\(path).items", isRequired: true) { section in
      item(&section, &names, &trained)
    }
    let sheet = RunSheet(title: title, minutes: planned?.minutes, items: items)
    if let planned, !items.isEmpty, sheet.itemMinutes != planned.minutes {
      section.document.report(.minutesDiffer(sheet.itemMinutes, planned.minutes), at: planned.word)
    }
    return sheet
  }

  /// Reads the files of cases that are named, and takes note of every name there is.
  private mutating func bring(_ paths: [Word], in document: Document) {
    brought?.read(paths, in: document)
    guard let brought else { return }
    let nowhere = Document(name: "", text: "", log: FindingLog())
    for item in brought.known + brought.cases {
      let word = Word(text: item.id.text, spot: Spot(line: 1, column: 1))
      cases.add(word, letters: .mixed, in: nowhere)
    }
    // What is wrong with a file is said there, and not of every case that stands in it.
    if !paths.isEmpty, document.log.hasErrors { cases.isComplete = false }
  }

  private func item(
    _ section: inout Section, _ names: inout Names, _ trained: inout Set<String>
  ) -> RunSheet.Item? {
    let id = RunSheet.Item.ID(section.id(&names))
    let minutes = section.minutes("minutes", isRequired: true)?.minutes ?? 0
    let notes = section.optionalPhrase("notes")
    guard let kind: KindWord = section.choice("kind", isRequired: true) else {
      section.discard()
      return nil
    }
    return self.kind(kind, &section, &trained)
      .map { RunSheet.Item(id: id, minutes: minutes, notes: notes, kind: $0) }
  }

  private func kind(
    _ kind: KindWord, _ section: inout Section, _ trained: inout Set<String>
  ) -> RunSheet.Kind? {
    switch kind {
    case .screenTest: return .screenTest
    case .pause: return .pause
    case .results: return .results
    case .talk:
      let heading = section.phrase("heading")
      let text = section.optionalPhrase("text")
      return .talk(
        RunSheet.Talk(heading: heading, text: text, picture: section.choice("shows") ?? .nothing))
    case .trainingCase: return training(&section, &trained)
    case .compare: return comparison(&section)
    }
  }

  private func training(
    _ section: inout Section, _ trained: inout Set<String>
  ) -> RunSheet.Kind? {
    let word = section.word("case")
    let votes = section.words("votes")
    let isDiscussed = section.flag("discuss") ?? false
    let polls = self.polls(votes, in: section.document)
    guard !word.text.isEmpty, cases.allow(word, in: section.document) else { return nil }
    if !trained.insert(word.text).inserted {
      section.document.report(.repeated(word.text), at: word)
    }
    return .training(
      RunSheet.Training(TrainingCase.ID(word.text), polls: polls, isDiscussed: isDiscussed))
  }

  /// The polls with these names; all of them when none is named.
  private func polls(_ words: [Word], in document: Document) -> [Poll] {
    guard let polls else { return [] }
    if words.isEmpty { return polls.map(\.poll) }
    var seen: Set<String> = []
    return words.compactMap { word in
      guard let found = polls.first(where: { $0.name == word.text }) else {
        document.report(.badValue(word.text, allowed: polls.map(\.name)), at: word)
        return nil
      }
      if !seen.insert(word.text).inserted {
        document.report(.repeated(word.text), at: word)
        return nil
      }
      return found.poll
    }
  }

  private func comparison(_ section: inout Section) -> RunSheet.Kind? {
    let words = section.words("cases", isRequired: true)
    let known = words.filter { cases.allow($0, in: section.document) }
    guard words.count == 2 else {
      if !words.isEmpty { section.document.report(.notTwo(words.count), at: words[0]) }
      return nil
    }
    guard known.count == 2 else { return nil }
    if words[0].text == words[1].text {
      section.document.report(.repeated(words[1].text), at: words[1])
    }
    return .compare(TrainingCase.ID(words[0].text), TrainingCase.ID(words[1].text))
  }
}

/// The words for what an item is.
enum KindWord: String, CaseIterable, Sendable {
  case screenTest = "screen-test"
  case talk
  case pause
  case trainingCase = "case"
  case compare
  case results
}

extension Section {
  /// A number of minutes between 1 and a day, with its place.
  fileprivate mutating func minutes(
    _ key: String, isRequired: Bool = false
  ) -> (minutes: Int, word: Word)? {
    guard let word = isRequired ? word(key) : optionalWord(key), !word.text.isEmpty,
      let minutes = document.integer(word)
    else { return nil }
    guard RunSheetDraft.minuteRange.contains(minutes) else {
      document.report(.noMinutes(minutes), at: word)
      return nil
    }
    return (minutes, word)
  }
}

extension RunSheetDraft {
  /// How long something in a workshop may take.
  static let minuteRange = 1...1_440
}

extension Remark {
  fileprivate static func noMinutes(_ minutes: Int) -> Remark {
    Remark(.outOfRange, "\(String(minutes)) is not between 1 and 1440 minutes")
  }
  fileprivate static func notTwo(_ count: Int) -> Remark {
    Remark(.outOfRange, "two cases are compared, not \(String(count))")
  }
  fileprivate static func minutesDiffer(_ sum: Int, _ planned: Int) -> Remark {
    Remark(
      .outOfRange, "the items take \(String(sum)) minutes, and \(String(planned)) are planned",
      hint: "change the minutes of an item, or those of the workshop", severity: .warning)
  }
}
