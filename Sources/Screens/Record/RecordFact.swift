public import Canvas
public import DecisionModel
import Reports
public import Texts

/// What a record says about the walk that it holds, besides what happened.
public enum RecordFact: Hashable, Sendable {
  /// That it is a record, and of which form.
  case record(Int)
  /// The model that was walked through.
  case model(id: String, version: String, hash: String)
  /// The language at the beginning.
  case language(Language)
  /// The municipality at the beginning.
  case municipality(Municipality.Number)
  /// The day that was taken for today.
  case day(Day)

  /// The form of records that is written and read.
  static let form = 1
}

/// How a walk began, as it stands at the head of its record.
public struct RecordHead: Hashable, Sendable {
  /// What is known about the walk.
  public let facts: [RecordFact]
  /// The size of the window.
  public let size: Size

  /// Takes a walk that is about to begin.
  public init(_ content: Content, size: Size) {
    let identity = content.reasoner.model.identity
    var facts: [RecordFact] = [
      .record(RecordFact.form),
      .model(
        id: identity.id.text, version: identity.version.scriptWord, hash: content.contentHash),
      .language(content.wording.texts.language),
    ]
    if let municipality = content.setting.municipality {
      facts.append(.municipality(municipality.identity.number))
    }
    if let day = content.setting.today { facts.append(.day(day)) }
    self.facts = facts
    self.size = size
  }

  /// The head as lines of a script; the second one says what it holds.
  public func lines(_ texts: Catalogue) -> [String] {
    var lines = facts.map(\.line)
    lines.insert("# \(texts[.replayHolds])", at: 1)
    return lines + [Event.resized(size).scriptLine ?? ""].filter { !$0.isEmpty }
  }
}

extension RecordFact {
  /// The fact as a line of a script.
  var line: String {
    switch self {
    case .record(let form): ":record \(form)"
    case .model(let id, let version, let hash): ":model \(id) \(version) \(hash)"
    case .language(let language): ":language \(language.rawValue)"
    case .municipality(let number): ":municipality \(number)"
    case .day(let day): ":today \(day)"
    }
  }
}

extension String {
  /// The text as one word of a script.
  fileprivate var scriptWord: String {
    let word = String(printable.map { $0.isWhitespace ? "-" : $0 })
    return word.isEmpty ? "-" : word
  }
}
