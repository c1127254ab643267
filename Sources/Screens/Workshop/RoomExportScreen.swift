import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

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
    let forms = RoomExportScreen.Form.allCases.map { (texts[$0.title], texts[$0.help]) }
    body.add(choices: forms, selected: screen.cursor, set)
    return Chrome(heading: texts[.roomHeading], body: body)
  }
}
