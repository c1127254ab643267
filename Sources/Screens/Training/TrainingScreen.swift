import Canvas
import Reports
import Workshops

/// The screens about training cases outside of a workshop that is held.
enum TrainingScreen: Hashable, Sendable {
  /// A walk becomes a case.
  case bless(BlessScreen)
  /// Every case there is.
  case library(LibraryScreen)
  /// One case, large.
  case page(CasePageScreen)
  /// Somebody works through cases alone.
  case practice(PracticeScreen)
}

extension AppState {
  /// What a screen about cases looks like.
  func trainingChrome(_ screen: TrainingScreen, _ set: Typesetter) -> Chrome {
    switch screen {
    case .bless(let screen): blessChrome(screen, set)
    case .library(let screen): libraryChrome(screen, set)
    case .page(let screen): casePageChrome(screen, set)
    case .practice(let screen): practiceChrome(screen, set)
    }
  }

  /// Does what Enter does.
  mutating func accept(_ screen: TrainingScreen) -> [Effect] {
    switch screen {
    case .bless(let screen): accept(screen)
    case .library(let screen): accept(screen)
    case .page(let screen): accept(screen)
    case .practice(let screen): accept(screen)
    }
  }

  /// Gives a key to the screen as typing or as a choice; says whether it was taken.
  mutating func take(_ key: Key, inTraining screen: TrainingScreen) -> Bool {
    switch screen {
    case .bless(var screen):
      guard screen.field.take(key) else { return false }
      top = .training(.bless(screen))
      return true
    case .library(var screen):
      guard screen.list.take(key) else { return false }
      top = .training(.library(screen))
      return true
    case .page, .practice:
      guard let row = key.row(of: rowCount(screen)) else { return false }
      select(row, inTraining: screen)
      queued = perform(.accept)
      return true
    }
  }

  /// Takes a pasted text in.
  mutating func paste(_ text: String, inTraining screen: TrainingScreen) {
    switch screen {
    case .bless(var screen):
      screen.field.insert(text)
      top = .training(.bless(screen))
    case .library(var screen):
      screen.list.paste(text)
      top = .training(.library(screen))
    case .page, .practice: break
    }
  }

  /// Whether a key goes into a text field.
  func isText(_ key: Key, inTraining screen: TrainingScreen) -> Bool {
    switch screen {
    case .bless(var screen): screen.field.take(key)
    case .library(let screen): screen.list.isText(key)
    case .page, .practice: false
    }
  }

  /// Goes back within the screen; says whether there was somewhere to go.
  mutating func stepBack(inTraining screen: TrainingScreen) -> Bool {
    switch screen {
    case .bless(var screen):
      guard screen.go(by: -1) else { return false }
      top = .training(.bless(screen))
      return true
    case .library(var screen):
      guard screen.list.clear() else { return false }
      top = .training(.library(screen))
      return true
    case .practice(var screen):
      guard screen.practice.takeBack() else { return false }
      screen.cursor = 0
      top = .training(.practice(screen))
      return true
    case .page: return false
    }
  }

  /// Moves among rows or lines.
  mutating func move(
    _ screen: TrainingScreen, _ movement: Movement, _ page: Int, lines: Int
  ) {
    switch screen {
    case .bless: break
    case .library(var screen):
      screen.list.move(movement, page: page)
      top = .training(.library(screen))
    case .practice(var inner) where rowCount(screen) == 0:
      inner.offset = movement.applied(to: inner.offset, count: lines, page: page)
      top = .training(.practice(inner))
    case .page, .practice:
      let row = movement.applied(to: screen.cursor, count: rowCount(screen), page: page)
      select(row, inTraining: screen)
    }
  }

  /// Chooses a row by a click.
  mutating func click(_ row: Int, inTraining screen: TrainingScreen) -> [Effect] {
    switch screen {
    case .bless: return []
    case .library(var screen):
      if screen.list.cursor == row { return perform(.accept) }
      screen.list.select(row: row)
      top = .training(.library(screen))
      return []
    case .page, .practice:
      select(row, inTraining: screen)
      return perform(.accept)
    }
  }

  /// Whether there is something to move among.
  func canMove(inTraining screen: TrainingScreen) -> Bool {
    switch screen {
    case .bless: false
    case .library, .page, .practice: true
    }
  }

  /// The number of rows that digits choose.
  private func rowCount(_ screen: TrainingScreen) -> Int {
    switch screen {
    case .bless, .library: 0
    case .page: CasePageScreen.Row.allCases.count
    case .practice(let screen): choiceCount(screen)
    }
  }

  private mutating func select(_ row: Int, inTraining screen: TrainingScreen) {
    var screen = screen
    screen.cursor = row
    top = .training(screen)
  }

  /// What can be answered in plain lines.
  func plainAsk(inTraining screen: TrainingScreen) -> PlainAsk {
    switch screen {
    case .bless(let screen): .text(screen.field, isFile: screen.step == .file)
    case .library(let screen):
      screen.list.isTyping ? .search : .rows(screen.list.rows.count, enter: nil)
    case .page: .rows(rowCount(screen), enter: nil)
    case .practice: rowCount(screen) == 0 ? .room(.page) : .rows(rowCount(screen), enter: nil)
    }
  }
}

extension TrainingScreen {
  /// The row that is selected, where digits choose rows.
  fileprivate var cursor: Int {
    get {
      switch self {
      case .bless, .library: 0
      case .page(let screen): screen.cursor
      case .practice(let screen): screen.cursor
      }
    }
    set {
      switch self {
      case .bless, .library: break
      case .page(var screen):
        screen.cursor = newValue
        self = .page(screen)
      case .practice(var screen):
        screen.cursor = newValue
        self = .practice(screen)
      }
    }
  }
}
