import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

/// What can be done with a room.
struct WorkshopMenuScreen: ListOfChoices, Hashable {
  /// One thing that can be done.
  enum Row: Hashable, Sendable {
    case resume, run, restart, projector, library, practise
  }

  private(set) var rows: [Row] = [.projector, .library, .practise]
  var cursor = 0
  var rowCount: Int { rows.count }
  var layer: Layer { .workshopMenu(self) }

  /// Lists what can be done now; the selected row stays selected.
  mutating func fill(_ work: WorkshopWork) {
    let before = rows.indices.contains(cursor) ? rows[cursor] : nil
    let held: [Row] =
      work.session != nil ? [.resume, .restart] : work.sheet != nil ? [.run] : []
    rows = held + [.projector, .library, .practise]
    cursor = before.flatMap { $0 == .projector ? nil : rows.firstIndex(of: $0) } ?? 0
  }
}

extension AppState {
  /// Shows what can be done with a room.
  mutating func openWorkshopMenu() -> [Effect] {
    var screen = WorkshopMenuScreen()
    screen.fill(workshop)
    layers.append(.workshopMenu(screen))
    return workshop.cases == nil ? [.workshop(.read)] : []
  }

  /// Lists anew what can be done, after something has been read or begun.
  mutating func refreshWorkshopMenus() {
    for index in layers.indices {
      guard case .workshopMenu(var screen) = layers[index] else { continue }
      screen.fill(workshop)
      layers[index] = .workshopMenu(screen)
    }
    refreshLibrary()
  }

  /// Does what the selected row says.
  mutating func acceptWorkshopMenu(_ screen: WorkshopMenuScreen) {
    guard screen.rows.indices.contains(screen.cursor) else { return }
    switch screen.rows[screen.cursor] {
    case .resume: layers.append(.workshop(WorkshopScreen()))
    case .run: beginWorkshop()
    case .restart where workshop.session?.tallies.isEmpty == false:
      layers.append(.confirm(ConfirmScreen(question: .restartWorkshop)))
    case .restart: beginWorkshop()
    case .projector: layers.append(.reading(ReadingScreen(subject: .projector)))
    case .library: openLibrary()
    case .practise: if !trainingCases.isEmpty { openPractice(trainingCases) }
    }
  }

  /// Begins the workshop from the start, without any votes.
  mutating func beginWorkshop() {
    guard let sheet = workshop.sheet, let cases = workshop.cases else { return }
    workshop.session = RoomSession(sheet, cases: cases, reasoner: content.reasoner)
    layers.append(.workshop(WorkshopScreen()))
    refreshWorkshopMenus()
  }

  /// Whether votes would be gone when the program ends.
  var wouldLoseVotes: Bool {
    workshop.following == nil && workshop.keeping != .forGood
      && workshop.session?.tallies.isEmpty == false
  }

  /// What the choice looks like.
  func workshopMenuChrome(_ screen: WorkshopMenuScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    body.add(choices: screen.rows.map(words), selected: screen.cursor, set)
    if workshop.cases == nil {
      body.add()
      body.add(set.paragraph(texts[.roomReading], .muted))
    } else if workshop.sheet == nil {
      body.add()
      body.add(set.paragraph(texts[.roomNone], .muted))
    }
    return Chrome(heading: texts[.roomHeading], body: body)
  }

  private func words(of row: WorkshopMenuScreen.Row) -> Body.Choice {
    let texts = content.wording.texts
    switch row {
    case .run:
      let minutes = workshop.sheet.map { String($0.minutes ?? $0.itemMinutes) } ?? ""
      let title = workshop.sheet.map { content.wording($0.title) } ?? ""
      return (texts[.roomRun], texts(.roomRunHelp, title, minutes))
    case .resume:
      let place = workshop.session?.item.map(name) ?? ""
      return (texts[.roomResume], texts(.roomResumeHelp, place))
    case .restart: return (texts[.roomRestart], texts[.roomRestartHelp])
    case .projector: return (texts[.roomTest], texts[.roomTestHelp])
    case .library: return (texts[.libraryHeading], texts[.libraryHelp])
    case .practise: return (texts[.practiceHeading], texts[.practiceHelp])
    }
  }

  /// What an item of a run sheet is called in lists.
  func name(of item: RunSheet.Item) -> String {
    let wording = content.wording
    let texts = wording.texts
    switch item.kind {
    case .screenTest: return texts[.roomTest]
    case .talk(let talk): return wording(talk.heading)
    case .pause: return texts[.roomPause]
    case .training(let training): return title(of: training.trainingCase)
    case .compare(let first, let second):
      return "\(texts[.roomCompare]): \(texts(.roomVersus, first.text, second.text))"
    case .results: return texts[.roomResults]
    }
  }

  /// A training case by its name and its title.
  func title(of id: TrainingCase.ID) -> String {
    trainingCase(id).map { "\($0.id) \(content.wording($0.title))" } ?? id.text
  }

  /// The training case with this name.
  func trainingCase(_ id: TrainingCase.ID) -> TrainingCase? {
    workshop.cases?.first { $0.id == id }
  }
}
