import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Does what a command says; the command must be enabled.
  mutating func perform(_ id: CommandID) -> [Effect] {
    switch id {
    case .accept: return accept()
    case .tick: tickAtCursor()
    case .moveUp: move(.up)
    case .moveDown: move(.down)
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .toFirst: move(.first)
    case .toLast: move(.last)
    case .correct: goBack()
    case .back:
      if case .planEditor(let screen) = top { return leaveEditor(screen) }
      if case .planReview(let screen) = top {
        leaveReview(screen)
        return []
      }
      goBack()
    case .release: release()
    case .confirm, .record: layers.append(.reading(ReadingScreen(subject: .record)))
    case .bless: openBless()
    case .depart: layers.append(.departure(DepartureScreen(self)))
    case .refine: if let first = refinements.first { show(question: first) }
    case .save: openFile()
    case .copy: return copy()
    case .reasons: layers.append(.reading(ReadingScreen(subject: .reasons)))
    case .details: openDetails()
    case .offers: return openOffers()
    case .map: openMap()
    case .sheet: turnMap()
    case .fold: foldOnMap()
    case .search: beginSearch()
    case .narrow: narrowOffers()
    case .order: turnOffers()
    case .glossary: openReferences(.glossary)
    case .sources: openReferences(.sources)
    case .about: layers.append(.reading(ReadingScreen(subject: .about)))
    case .answers: layers.append(.answers(AnswersScreen(questions: present.trail)))
    case .undo:
      if isEditing { return travelInPlan(back: true) }
      travel(back: true)
    case .redo:
      if isEditing { return travelInPlan(back: false) }
      travel(back: false)
    case .plan: return openPlans()
    case .removePart, .moveEarlier, .moveLater, .addToPlan, .keepVersion, .exportPlan:
      return performInPlan(id)
    case .nextSection: return turnSection(forward: true)
    case .previousSection: return turnSection(forward: false)
    case .review: openPlanReview()
    case .history: openPlanHistory()
    case .archive: turnPlanList()
    case .manage:
      if case .planList(let screen) = top, let plan = screen.plan { openPlanMenu(plan) }
    case .new: layers.append(.confirm(ConfirmScreen(question: .new)))
    case .workshop: return openWorkshopMenu()
    case .countVotes: beginCount()
    case .takeBack: takeBackVote()
    case .agenda: openAgenda()
    case .presenter: turnPresenter()
    case .exportRoom: layers.append(.roomExport(RoomExportScreen()))
    case .municipality: return openMunicipalities()
    case .language: return [.readTexts(content.wording.texts.language.next)]
    case .help: openCommands(.help)
    case .palette: openCommands(.palette)
    case .mouse: return turnMouse()
    case .theme: return changeTheme()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return leave()
    }
    return []
  }

  private mutating func accept() -> [Effect] {
    switch top {
    case .start(let screen): return acceptStart(screen)
    case .walk(let screen): acceptAnswer(screen)
    case .answers(let screen): acceptJump(screen)
    case .map(let screen): acceptMap(screen)
    case .departure(let screen): acceptDeparture(screen)
    case .file(let screen): return acceptFile(screen)
    case .training(let screen): return accept(screen)
    case .confirm(let screen): return acceptConfirm(screen)
    case .municipality(let screen): return acceptMunicipality(screen)
    case .commands(let screen): return acceptCommand(screen)
    case .offers(let screen): acceptOffer(screen)
    case .reference(let screen): acceptReference(screen)
    case .planStart(let screen): return acceptPlanStart(screen)
    case .passphrase(let screen): return acceptPassphrase(screen)
    case .planEditor(let screen): return acceptInEditor(screen)
    case .planExport(let screen): acceptExport(screen)
    case .planList(let screen): return acceptPlanList(screen)
    case .planMenu(let screen): return acceptPlanMenu(screen)
    case .planReview(let screen): return accept(screen)
    case .planHistory(let screen): acceptPlanHistory(screen)
    case .workshopMenu(let screen): acceptWorkshopMenu(screen)
    case .workshop(let screen): acceptWorkshop(screen)
    case .agenda(let screen): acceptAgenda(screen)
    case .roomExport(let screen): acceptRoomExport(screen)
    case .reading: break
    }
    return []
  }

  private mutating func goBack() {
    if clearSearch() { return }
    if case .walk(let screen) = top { return goBackInWalk(screen) }
    if case .workshop(let screen) = top { return goBackInWorkshop(screen) }
    if case .departure(var screen) = top, screen.stepBack() {
      top = .departure(screen)
      return
    }
    if case .training(let screen) = top, stepBack(inTraining: screen) { return }
    if case .offers(let screen) = top, stepBack(inOffers: screen) { return }
    if case .planStart(let screen) = top, stepBack(inPlanStart: screen) { return }
    if case .reference(var screen) = top, screen.list.clear() {
      top = .reference(screen)
      return
    }
    if case .planList(var screen) = top, screen.list.clear() {
      top = .planList(screen)
      return
    }
    pop()
  }

  /// Begins to type what is searched for on the topmost screen.
  private mutating func beginSearch() {
    switch top {
    case .offers(var screen):
      screen.isNarrowing = false
      screen.list.beginTyping()
      top = .offers(screen)
    case .reference(var screen):
      screen.list.beginTyping()
      top = .reference(screen)
    case .commands(var screen):
      screen.list.beginTyping()
      top = .commands(screen)
    case .training(.library(var screen)):
      screen.list.beginTyping()
      top = .training(.library(screen))
    case .planList(var screen):
      screen.list.beginTyping()
      top = .planList(screen)
    default: searchOnMap()
    }
  }

  private mutating func tickAtCursor() {
    if case .offers(let screen) = top { return tickValue(screen) }
    guard case .walk(var screen) = top, let index = screen.question else { return }
    let question = content.model.questions[index]
    guard screen.cursor < question.options.count else { return }
    choose(screen.cursor, question, index, &screen)
  }

  private mutating func release() {
    guard let release = pendingRelease else { return }
    let question = content.model.questions[release.question]
    change { $0.answers[question.id] = .option(release.option) }
    message = content.wording.texts[.resultReleased]
  }

  /// Leaves the program; asks where something would be lost.
  mutating func leave() -> [Effect] {
    if let effects = saveBeforeLeaving() { return effects }
    if present.answers.byQuestion.isEmpty, !wouldLosePlan, !wouldLoseVotes { return [.quit] }
    if case .confirm(let screen) = top, screen.question == .quit { return [.quit] }
    layers.append(.confirm(ConfirmScreen(question: .quit)))
    return []
  }

  private mutating func move(_ movement: Movement) {
    let page = max(1, size.lines - 6)
    switch top {
    case .walk(var screen):
      if let question = screen.question.map({ content.model.questions[$0] }) {
        screen.cursor = movement.applied(
          to: screen.cursor, count: question.rowCount, page: page)
      } else {
        screen.offset = movement.applied(to: screen.offset, count: lineCount, page: page)
      }
      top = .walk(screen)
    case .reading(var screen):
      screen.offset = movement.applied(to: screen.offset, count: lineCount, page: page)
      top = .reading(screen)
    case .start(let screen): move(screen, movement, page)
    case .confirm(let screen): move(screen, movement, page)
    case .municipality(let screen): move(screen, movement, page)
    case .commands(let screen): move(screen, movement, page)
    case .answers(let screen): move(screen, movement, page)
    case .offers(let screen): move(inOffers: movement, page: page, screen)
    case .reference(var screen):
      screen.list.move(movement, page: page)
      top = .reference(screen)
    case .map(let screen): move(onMap: movement, page: page, screen)
    case .training(let screen): move(screen, movement, page, lines: lineCount)
    case .departure(var screen):
      screen.cursor = movement.applied(
        to: screen.cursor, count: screen.rowCount(content.model), page: page)
      top = .departure(screen)
    case .planStart(var screen):
      screen.cursor = movement.applied(to: screen.cursor, count: screen.rowCount, page: page)
      top = .planStart(screen)
    case .planEditor(let screen): move(screen, movement, page)
    case .planExport(let screen): move(screen, movement, page)
    case .planList(var screen):
      screen.list.move(movement, page: page)
      top = .planList(screen)
    case .planMenu(let screen): move(screen, movement, page)
    case .planReview(let screen): move(screen, movement, page, lines: lineCount)
    case .planHistory(let screen): move(screen, movement, page)
    case .workshopMenu(let screen): move(screen, movement, page)
    case .workshop(let screen): move(screen, movement, page, lines: lineCount)
    case .agenda(let screen): move(screen, movement, page)
    case .roomExport(let screen): move(screen, movement, page)
    case .file, .passphrase: break
    }
  }

  private mutating func move(_ screen: some ListOfChoices, _ movement: Movement, _ page: Int) {
    var screen = screen
    screen.cursor = movement.applied(to: screen.cursor, count: screen.rowCount, page: page)
    top = screen.layer
  }

  /// One more than how far the text on the screen can be scrolled.
  private var lineCount: Int {
    let chrome = chrome(charset: .utf8)
    let room = max(1, size.lines - 5)
    return max(1, chrome.body.lines.count - room + 1)
  }
}
