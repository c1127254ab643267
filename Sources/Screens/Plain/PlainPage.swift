import Canvas
import DecisionModel
import Reports
import Texts

/// What a screen says, as lines without columns.
struct PlainPage: Sendable {
  /// Which part of the walk or of a workshop it belongs to; empty elsewhere.
  var stage = ""
  /// What it says.
  var lines: [String]
}

extension AppState {
  /// What is in front, to be read out from the top.
  func plainPage(_ charset: Charset) -> PlainPage {
    let set = Typesetter(columns: 10_000, charset: charset, isLinear: true)
    var chrome = chrome(set)
    if case .commands = top { chrome.body = plainHelp(set) }
    if case .search = plainAsk { chrome.body = Body() }
    var lines = chrome.body.lines.map(\.plainText)
    if case .walk(let screen) = top, let index = screen.question {
      lines += givenAnswer(to: content.model.questions[index])
    } else if plainItem.isEmpty {
      let isResult = conclusion == .suggestion
      lines.insert(isResult ? "\(chrome.aside): \(chrome.heading)" : chrome.heading, at: 0)
      lines.insert(contentsOf: plainFilters, at: 1)
      if case .start = top, !place.text.isEmpty { lines.insert(place.text, at: 1) }
    }
    if isAboutCases, let message = chrome.message { lines += ["", message] }
    lines = lines.map { $0.split(separator: " ").joined(separator: " ") }
    return PlainPage(stage: plainStage, lines: lines.withoutNeedlessGaps)
  }

  /// Whether what is in front says something below the page, besides what has just happened.
  private var isAboutCases: Bool {
    switch top {
    case .workshop, .training: true
    default: false
    }
  }

  /// Which part of the walk or of a workshop is in front.
  private var plainStage: String {
    guard case .walk(let screen) = top, let index = screen.question else { return plainItem }
    let stages = content.model.stages
    let stage = content.model.questions[index].stage
    guard let place = stages.firstIndex(where: { $0.id == stage }) else { return "" }
    return content.wording.texts(
      .plainStage, String(place + 1), String(stages.count), content.wording(stages[place].label))
  }

  private func givenAnswer(to question: Question) -> [String] {
    guard let answer = present.answers[question.id] else { return [] }
    let wording = content.wording
    return ["", wording.texts(.plainGiven, wording.answer(answer, to: question))]
  }

  /// How to type, and every command that works on the page below.
  private func plainHelp(_ set: Typesetter) -> Body {
    var below = self
    below.pop()
    let texts = content.wording.texts
    var body = Body()
    body.add(set.paragraph(texts[.plainHelp]))
    for command in below.plainCommands {
      let isNotes = command.id == .presenter
      let explanation = texts[isNotes ? .roomPlainNotes : command.explanation]
      let words = "\(texts[command.title]): \(explanation)"
      body.add(set.paragraph("\(command.plainMark) \(words)"))
    }
    body.add()
    let identity = content.model.identity
    body.add(
      set.paragraph(
        texts(
          .recordModel, identity.id.text, identity.version,
          String(content.contentHash.prefix(12)))))
    body.add(set.paragraph(content.wording(identity.notice)))
    return body
  }
}

extension Line {
  /// The texts of the line with one blank between; what is being typed is left out.
  var plainText: String {
    var text = ""
    var end = 0
    for piece in pieces where piece.role != .field {
      if piece.column > end, !text.isEmpty { text += " " }
      text += piece.text
      end = piece.column + TextWidth.width(of: piece.text)
    }
    return text
  }
}

extension [String] {
  /// The lines with at most one empty one between, and none around them.
  fileprivate var withoutNeedlessGaps: [String] {
    var lines: [String] = []
    for line in self where !(line.isEmpty && lines.last?.isEmpty ?? true) { lines.append(line) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
