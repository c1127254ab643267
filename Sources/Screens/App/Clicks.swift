import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// How many lines of a text one notch of the wheel moves.
  private static let notch = 3

  /// Takes a click or a turn of the wheel, if the mouse is on.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard appearance.hasMouse else { return [] }
    switch mouse.action {
    case .released: return []
    case .pressed:
      message = nil
      return click(at: mouse.point)
    case .wheelUp: turnWheel(.moveUp)
    case .wheelDown: turnWheel(.moveDown)
    }
    return []
  }

  private mutating func turnWheel(_ command: CommandID) {
    message = nil
    for _ in 0..<(isScrolled ? Self.notch : 1) where isEnabled(command) { _ = perform(command) }
  }

  /// Whether what is in front is scrolled, and has no row that is selected.
  private var isScrolled: Bool {
    switch top {
    case .reading: true
    case .walk(let screen): screen.question == nil
    case .planReview(let screen): screen.isComparing
    case .workshop: whatIfRows == nil
    default: false
    }
  }

  /// Presses the key of a hint, or chooses a row.
  private mutating func click(at point: Point) -> [Effect] {
    let chrome = chrome(charset: appearance.charset)
    var places = Places()
    _ = chrome.draw(in: size, charset: appearance.charset, &places)
    if let key = places.key(at: point) { return take(in: .terminal(.key(key))) }
    guard let place = places.place(at: point),
      let target = chrome.body.target(line: place.line, column: place.column)
    else { return [] }
    return choose(target)
  }

  /// Does with a row what its digit would do, or selects it, or does what Enter does when it is
  /// selected already.
  private mutating func choose(_ target: Body.Target) -> [Effect] {
    switch top {
    case .start(let screen): return choose(target.row, screen)
    case .confirm(let screen): return choose(target.row, screen)
    case .answers(let screen): return select(target.row, screen)
    case .offers(let screen): return select(target.row, screen)
    case .reference(let screen): return select(target.row, screen)
    case .municipality(let screen): return select(target.row, screen)
    case .commands(let screen): return select(target.row, screen)
    case .walk(let screen): choose(target.row, screen)
    case .training(let screen): return click(target.row, inTraining: screen)
    case .departure(var screen):
      screen.cursor = target.row
      acceptDeparture(screen)
    case .map(let screen): return choose(target, screen)
    case .planStart(var screen):
      screen.cursor = target.row
      return acceptPlanStart(screen)
    case .planExport(let screen): return choose(target.row, screen)
    case .planEditor(let screen):
      return click(target.row, inEditor: screen)
    case .planList(var screen):
      if screen.list.cursor == target.row { return perform(.accept) }
      screen.list.select(row: target.row)
      top = .planList(screen)
    case .planMenu(let screen): return choose(target.row, screen)
    case .planHistory(let screen): return select(target.row, screen)
    case .workshopMenu(let screen): return choose(target.row, screen)
    case .agenda(let screen): return select(target.row, screen)
    case .roomExport(let screen): return choose(target.row, screen)
    case .workshop:
      if isVoting { _ = workshop.session?.vote(target.row) }
    case .planReview(var screen):
      if screen.isComparing || screen.cursor == target.row { return perform(.accept) }
      screen.select(target.row)
      top = .planReview(screen)
    case .reading, .file, .passphrase: break
    }
    return []
  }

  private mutating func choose(_ row: Int, _ screen: some ListOfChoices) -> [Effect] {
    var screen = screen
    screen.cursor = row
    top = screen.layer
    return perform(.accept)
  }

  private mutating func select(_ row: Int, _ screen: some ListOfChoices) -> [Effect] {
    if screen.cursor == row { return perform(.accept) }
    var screen = screen
    screen.cursor = row
    top = screen.layer
    return []
  }

  private mutating func select(_ row: Int, _ screen: OffersScreen) -> [Effect] {
    var screen = screen
    if screen.isNarrowing {
      screen.selectValue(row)
      tickValue(screen)
      return []
    }
    if screen.list.cursor == row { return perform(.accept) }
    screen.list.select(row: row)
    top = .offers(screen)
    return []
  }

  private mutating func select(_ row: Int, _ screen: ReferenceScreen) -> [Effect] {
    if screen.list.cursor == row { return perform(.accept) }
    var screen = screen
    screen.list.select(row: row)
    top = .reference(screen)
    return []
  }

  private mutating func choose(_ row: Int, _ screen: WalkScreen) {
    guard let index = screen.question else { return }
    let question = content.model.questions[index]
    var screen = screen
    screen.cursor = row
    top = .walk(screen)
    if question.options.indices.contains(row) {
      choose(row, question, index, &screen)
    } else if row >= question.choiceCount {
      acceptAnswer(screen)
    }
  }

  private mutating func choose(_ target: Body.Target, _ screen: MapScreen) -> [Effect] {
    var screen = screen
    if screen.sheet == .grid {
      screen.cell = MapScreen.Cell(row: target.row, column: target.cell)
    } else if screen.cursor != target.row {
      screen.select(target.row)
    } else if screen.outline.rows[target.row].inside > 0 {
      screen.fold()
    } else if isEnabled(.accept) {
      return perform(.accept)
    }
    top = .map(screen)
    return []
  }
}
