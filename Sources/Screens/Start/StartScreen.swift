import Canvas
import DecisionModel
import Reports
import Texts

/// The first screen: what the program is, and what it can do.
struct StartScreen: ListOfChoices, Hashable {
  /// Whether plans can be made here.
  let hasPlans: Bool
  var cursor = 0
  var rowCount: Int { rows.count }

  /// Shows what is there, and nothing else.
  init(hasPlans: Bool) { self.hasPlans = hasPlans }

  /// Shows what a person may do.
  init(_ allowance: Allowance) {
    self.init(hasPlans: allowance.plans != .off)
  }

  /// What can be chosen.
  var rows: [Row] { Row.allCases.filter { $0 != .plans || hasPlans } }

  /// One thing that can be chosen.
  enum Row: Int, CaseIterable, Sendable {
    case walk, offers, plans, workshop, glossary, sources, about, help, quit
  }

  var layer: Layer { .start(self) }
}

extension AppState {
  /// Does what the selected row of the start screen says.
  mutating func acceptStart(_ screen: StartScreen) -> [Effect] {
    switch screen.rows[screen.cursor] {
    case .walk:
      layers.append(.walk(WalkScreen()))
      showNext()
      return []
    case .offers: return perform(.offers)
    case .plans: return perform(.plan)
    case .workshop: return perform(.workshop)
    case .glossary: return perform(.glossary)
    case .sources: return perform(.sources)
    case .about: return perform(.about)
    case .help: return perform(.help)
    case .quit: return perform(.quit)
    }
  }

  /// Typesets the start screen ahead when it is in front, so that a key only moves the bar.
  mutating func typesetStart() {
    guard case .start(let screen) = top else { return }
    let set = Typesetter(window: size, charset: appearance.charset)
    if content.coverWords.isTypeset(screen, by: set) { return }
    content.coverWords.typeset(screen, by: set)
  }

  /// What the start screen shows.
  func startChrome(_ screen: StartScreen, _ set: Typesetter) -> Chrome {
    content.coverWords.chrome(screen, set)
  }
}
