import Canvas
import DecisionModel
import Reports
import Texts

/// The first screen: what the program is, and what it can do.
struct StartScreen: ListOfChoices, Hashable {
  var cursor = 0
  var rowCount: Int { 7 }
  var layer: Layer { .start(self) }
}

extension AppState {
  /// Does what the selected row of the start screen says.
  mutating func acceptStart(_ screen: StartScreen) -> [Effect] {
    switch screen.cursor {
    case 0:
      layers.append(.walk(WalkScreen()))
      showNext()
      return []
    case 1: return perform(.offers)
    case 2: return perform(.glossary)
    case 3: return perform(.sources)
    case 4: return perform(.about)
    case 5: return perform(.help)
    default: return perform(.quit)
    }
  }

  /// What the start screen shows.
  func startChrome(_ screen: StartScreen, _ set: Typesetter) -> Chrome {
    content.wording.cover.chrome(screen, set)
  }
}

extension Wording {
  /// The words for the first screen.
  fileprivate var cover: Cover {
    Cover(identity: model.identity, texts: texts, translation: translation)
  }
}
