import Canvas
import Reports

/// The screens about training cases outside of a workshop that is held.
enum TrainingScreen: Hashable, Sendable {
  /// A walk becomes a case.
  case bless(BlessScreen)
}

extension AppState {
  /// What a screen about cases looks like.
  func trainingChrome(_ screen: TrainingScreen, _ set: Typesetter) -> Chrome {
    switch screen {
    case .bless(let screen): blessChrome(screen, set)
    }
  }

  /// Does what Enter does.
  mutating func accept(_ screen: TrainingScreen) -> [Effect] {
    switch screen {
    case .bless(let screen): accept(screen)
    }
  }

  /// Gives a key to the screen as typing or as a choice; says whether it was taken.
  mutating func take(_ key: Key, inTraining screen: TrainingScreen) -> Bool {
    switch screen {
    case .bless(var screen):
      guard screen.field.take(key) else { return false }
      top = .training(.bless(screen))
      return true
    }
  }

  /// Takes a pasted text in.
  mutating func paste(_ text: String, inTraining screen: TrainingScreen) {
    switch screen {
    case .bless(var screen):
      screen.field.insert(text)
      top = .training(.bless(screen))
    }
  }

  /// Whether a key goes into a text field.
  func isText(_ key: Key, inTraining screen: TrainingScreen) -> Bool {
    switch screen {
    case .bless(var screen): screen.field.take(key)
    }
  }

  /// Goes back within the screen; says whether there was somewhere to go.
  mutating func stepBack(inTraining screen: TrainingScreen) -> Bool {
    switch screen {
    case .bless(var screen):
      guard screen.go(by: -1) else { return false }
      top = .training(.bless(screen))
      return true
    }
  }

  /// Moves among rows or lines.
  mutating func move(
    _ screen: TrainingScreen, _ movement: Movement, _ page: Int, lines: Int
  ) {
    switch screen {
    case .bless: break
    }
  }

  /// Chooses a row by a click.
  mutating func click(_ row: Int, inTraining screen: TrainingScreen) -> [Effect] {
    switch screen {
    case .bless: []
    }
  }

  /// Whether there is something to move among.
  func canMove(inTraining screen: TrainingScreen) -> Bool {
    switch screen {
    case .bless: false
    }
  }

  /// What can be answered in plain lines.
  func plainAsk(inTraining screen: TrainingScreen) -> PlainAsk {
    switch screen {
    case .bless(let screen): .text(screen.field, isFile: screen.step == .file)
    }
  }
}
