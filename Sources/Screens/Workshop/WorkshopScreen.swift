import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

/// The workshop as the room sees it: one step of its run sheet.
struct WorkshopScreen: Sendable, Hashable {
  /// What is being typed about a choice.
  struct Count: Hashable, Sendable {
    /// The choice, by its position.
    var choice: Int
    /// How many people, so far.
    var field = TextField()
  }

  /// What is counted by typing numbers.
  var count: Count?
  /// The selected row, where there are rows.
  var cursor = 0
  /// The number of lines scrolled past.
  var offset = 0
}

extension AppState {
  /// The screen of the workshop, when it is in front.
  var workshopScreen: WorkshopScreen? {
    if case .workshop(let screen) = top { return screen }
    return nil
  }

  /// Whether the person may change where the workshop stands.
  var isLeading: Bool { workshop.session != nil && workshop.following == nil }

  /// Whether the room votes now.
  var isVoting: Bool { workshopScreen != nil && isLeading && workshop.session?.ballot != nil }

  /// Goes on to the next step, or takes over the number that was typed.
  mutating func acceptWorkshop(_ screen: WorkshopScreen) {
    guard isLeading else { return }
    if let count = screen.count { return accept(count, screen) }
    if workshop.session?.next() == true {
      top = .workshop(WorkshopScreen())
    } else {
      message = content.wording.texts[.roomEnd]
    }
  }

  /// Goes back one step; from the first one, and for whoever follows, it leaves.
  mutating func goBackInWorkshop(_ screen: WorkshopScreen) {
    if screen.count != nil {
      var screen = screen
      screen.count = nil
      top = .workshop(screen)
    } else if isLeading, workshop.session?.back() == true {
      top = .workshop(WorkshopScreen())
    } else {
      pop()
      refreshWorkshopMenus()
    }
  }

  /// Takes a digit as a vote or as another answer, and everything while a number is typed.
  mutating func take(_ key: Key, inWorkshop screen: WorkshopScreen) -> Bool {
    guard isLeading else { return false }
    if screen.count != nil { return type(key, screen) }
    guard let session = workshop.session else { return false }
    if let ballot = session.ballot {
      if key == .backspace {
        takeBackVote()
        return true
      }
      guard let choice = key.row(of: session.tally(ballot).counts.count) else { return false }
      if workshop.session?.vote(choice) == false { message = content.wording.texts[.roomFull] }
      return true
    }
    if session.step.phase == .whatIf { return takeWhatIf(key, screen) }
    return false
  }

  /// Whether a key is text here, because a number is being typed.
  func isText(_ key: Key, inWorkshop screen: WorkshopScreen) -> Bool {
    // Where the room votes, it takes back a vote and not a step.
    guard screen.count != nil else { return isVoting && key == .backspace }
    switch key {
    case .character, .backspace, .delete, .left, .right, .home, .end: return true
    default: return false
    }
  }

  private mutating func type(_ key: Key, _ screen: WorkshopScreen) -> Bool {
    guard isText(key, inWorkshop: screen) else { return false }
    var screen = screen
    if case .character(let character) = key {
      let isDigit = character.isASCII && character.isWholeNumber
      if isDigit, (screen.count?.field.value.count ?? 0) < 4 { _ = screen.count?.field.take(key) }
    } else {
      _ = screen.count?.field.take(key)
    }
    top = .workshop(screen)
    return true
  }

  /// Begins to count by typing numbers.
  mutating func beginCount() {
    guard var screen = workshopScreen, isVoting else { return }
    screen.count = WorkshopScreen.Count(choice: 0)
    top = .workshop(screen)
  }

  private mutating func accept(_ count: WorkshopScreen.Count, _ screen: WorkshopScreen) {
    if let people = Int(count.field.value) { workshop.session?.set(count.choice, to: people) }
    move(countIn: screen, to: count.choice + 1, endsAfterLast: true)
  }

  /// Goes to another choice while numbers are typed.
  mutating func move(
    countIn screen: WorkshopScreen, to choice: Int, endsAfterLast: Bool = false
  ) {
    guard let session = workshop.session, let ballot = session.ballot else { return }
    var screen = screen
    let choices = session.tally(ballot).counts.count
    if choice >= choices, endsAfterLast {
      screen.count = nil
    } else {
      screen.count = WorkshopScreen.Count(choice: min(max(0, choice), max(0, choices - 1)))
    }
    top = .workshop(screen)
  }

  /// Takes back the latest vote.
  mutating func takeBackVote() {
    if workshop.session?.takeBack() == false { message = content.wording.texts[.roomNoSingle] }
  }

  /// Moves among rows, or through a text that is longer than the window.
  mutating func move(
    _ screen: WorkshopScreen, _ movement: Movement, _ page: Int, lines: Int
  ) {
    var screen = screen
    if let count = screen.count {
      let choices = workshop.session?.ballot.map { workshop.session?.tally($0).counts.count ?? 0 }
      let place = movement.applied(to: count.choice, count: choices ?? 0, page: page)
      return move(countIn: screen, to: place)
    }
    if let rows = whatIfRows, workshop.following == nil {
      screen.cursor = movement.applied(to: screen.cursor, count: rows.count, page: page)
    } else {
      screen.offset = movement.applied(to: screen.offset, count: lines, page: page)
    }
    top = .workshop(screen)
  }

  /// Shows or hides what only the trainer should see.
  mutating func turnPresenter() {
    workshop.showsNotes.toggle()
    if workshop.showsNotes, size.columns < PresenterPane.leastColumns {
      message = content.wording.texts[.roomNarrow]
    }
  }
}
