import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// What the room has voted so far, counted.
  func roomResult(_ session: RoomSession) -> RoomResult {
    RoomResult(session.votes, cases: workshop.cases ?? [], reasoner: content.reasoner)
  }

  /// How far the room agrees, about everything it has judged.
  func resultsBody(_ session: RoomSession, _ set: Typesetter) -> Body {
    let wording = content.wording
    let texts = wording.texts
    var page = BigPage(set)
    page.addHeading(texts[.roomResults])
    let result = roomResult(session)
    if result.polls.isEmpty { page.add(texts[.roomNoResults]) }
    let isTwice = result.polls.contains { $0.round == .after }
    for poll in result.polls {
      let name = wording.name(of: poll.poll)
      page.add(isTwice ? "\(name) · \(wording.name(of: poll.round))" : name, .heading)
      for line in measures(of: poll) { page.add(line) }
    }
    if result.polls.contains(where: { $0.kappaAmongPeople != nil }) {
      page.add(texts[.workshopBands], .muted)
    }
    return page.body(lines: bodyLines)
  }

  private func measures(of poll: RoomResult.PollResult) -> [String] {
    let texts = content.wording.texts
    var lines: [String] = []
    let (agreeing, total) = poll.withModel
    if total > 0 {
      let share = texts.percent(Double(agreeing) / Double(total))
      lines.append(texts(.roomWithModel, String(agreeing), String(total), share))
    }
    var among: [String] = []
    if let pairs = poll.amongPeople {
      among.append(texts(.roomWithEachOther, texts.percent(pairs.observed)))
    }
    if let kappa = poll.kappaAmongPeople {
      among.append(texts(.roomKappa, content.wording.kappa(kappa)))
    }
    if !among.isEmpty { lines.append(among.joined(separator: " · ")) }
    return lines
  }
}

/// The forms in which the result of a workshop can be saved.
struct RoomExportScreen: ListOfChoices, Hashable {
  /// One of the forms.
  enum Form: String, CaseIterable, Sendable {
    case page, html, csv

    fileprivate var ending: String { self == .page ? "txt" : rawValue }
    fileprivate var title: TextID {
      switch self {
      case .page: .roomExportPage
      case .html: .roomExportHtml
      case .csv: .roomExportCsv
      }
    }
    fileprivate var help: TextID {
      switch self {
      case .page: .roomExportPageHelp
      case .html: .roomExportHtmlHelp
      case .csv: .roomExportCsvHelp
      }
    }
  }

  var cursor = 0
  var rowCount: Int { Form.allCases.count }
  var layer: Layer { .roomExport(self) }
}

extension AppState {
  /// Whether there is something to save, and it may be.
  var canExportRoom: Bool {
    workshopScreen != nil && isLeading && content.allowance.savesFiles
      && workshop.session?.votes.isEmpty == false && workshop.session?.item?.kind == .results
  }

  /// Asks for the name of the file that the selected form is written to.
  mutating func acceptRoomExport(_ screen: RoomExportScreen) {
    guard let session = workshop.session,
      RoomExportScreen.Form.allCases.indices.contains(screen.cursor)
    else { return }
    let texts = content.wording.texts
    let form = RoomExportScreen.Form.allCases[screen.cursor]
    let result = roomResult(session)
    let text =
      switch form {
      case .page: RoomText(result, wording: content.wording).text
      case .html: RoomPage(result, wording: content.wording).html
      case .csv: RoomTable(result, model: content.model).csv
      }
    top = .file(
      FileScreen(
        heading: texts[form.title], text: text,
        field: TextField("\(texts[.roomExportName]).\(form.ending)")))
  }

  /// What the choice of a form looks like.
  func roomExportChrome(_ screen: RoomExportScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    body.add(set.paragraph(texts[.roomExport], .heading))
    body.add()
    let forms = RoomExportScreen.Form.allCases
    let width = (forms.map { set.width(texts[$0.title]) }.max() ?? 0) + 2
    for (row, form) in forms.enumerated() {
      let choice = ChoiceRow(
        row: row, digit: set.number(ofRow: row), label: texts[form.title],
        help: texts[form.help], isSelected: row == screen.cursor)
      choice.add(to: &body, set, labelWidth: width)
    }
    return Chrome(heading: texts[.roomHeading], body: body)
  }
}
