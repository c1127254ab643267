import Canvas
import DecisionModel
import Reports
import Texts

/// A walk becomes a training case: its words are asked for one after the other.
struct BlessScreen: Hashable, Sendable {
  /// What is being asked.
  enum Step: Int, CaseIterable, Sendable {
    case name, title, story, why, file
  }

  private(set) var step = Step.name
  /// What is being typed.
  var field: TextField
  private var given: [String] = ["K1", "", "", "", ""]

  init(file: String) {
    given[Step.file.rawValue] = file
    field = TextField(given[0])
  }

  /// What was typed for a step.
  subscript(_ step: Step) -> String {
    step == self.step ? field.value.trimmed : given[step.rawValue]
  }

  /// What a person has written about the case.
  var words: CaseEntry.Words {
    CaseEntry.Words(
      id: self[.name], title: self[.title], story: self[.story], why: self[.why])
  }

  /// Goes to another step; says whether there is one.
  mutating func go(by steps: Int) -> Bool {
    guard let next = Step(rawValue: step.rawValue + steps) else { return false }
    given[step.rawValue] = field.value.trimmed
    step = next
    field = TextField(given[next.rawValue])
    return true
  }
}

extension AppState {
  /// Whether the walk on the screen can become a case.
  var canBless: Bool { conclusion != nil && content.allowance.savesFiles }

  /// Begins to ask for the words of a case.
  mutating func openBless() {
    let file = content.wording.texts[.blessFileName]
    layers.append(.training(.bless(BlessScreen(file: file))))
  }

  /// Takes what was typed and goes on; after the last field the case is to be written.
  mutating func accept(_ screen: BlessScreen) -> [Effect] {
    var screen = screen
    if let refusal = refusal(of: screen) {
      message = refusal
      return []
    }
    let path = screen[.file]
    if screen.go(by: 1) {
      top = .training(.bless(screen))
      return []
    }
    return [.bless(path: path, entry: BlessedCase(screen.words, of: decidedCase).entry.text)]
  }

  /// Why a field cannot stay as it is; nil when it can.
  private func refusal(of screen: BlessScreen) -> String? {
    let texts = content.wording.texts
    let value = screen[screen.step]
    let isName = value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    switch screen.step {
    case .name where value.isEmpty || !isName || value.hasPrefix("-"): return texts[.blessBadName]
    case .title where value.isEmpty: return texts[.blessNoTitle]
    case .file where value.isEmpty: return texts[.blessNoFile]
    case .file: return nil
    default:
      return BlessedCase(screen.words, of: decidedCase).marks.first.map(texts.refusal)
    }
  }

  /// What the questions look like: what has been said above, what is asked below.
  func blessChrome(_ screen: BlessScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    let readings = decision.readings.map { content.wording.short($0.outcome) }
    body.add(set.paragraph(texts(.blessExpects, content.wording.list(readings)), .muted))
    body.add()
    for step in BlessScreen.Step.allCases where step.rawValue < screen.step.rawValue {
      let value = screen[step]
      if !value.isEmpty { body.add(set.labelled(texts[step.name], value, width: 12)) }
    }
    body.add(set.paragraph(texts[screen.step.question], .heading))
    let window = screen.field.window(columns: max(1, set.columns - 2))
    body.addSelected(
      [Line(set.fold(window.text) + " ", .field, at: 2)], cursor: 2 + window.cursor,
      isVisible: true)
    return Chrome(heading: texts[.blessHeading], body: body)
  }
}

extension BlessScreen.Step {
  /// One word for what is asked.
  fileprivate var name: TextID {
    switch self {
    case .name: .blessName
    case .title: .blessTitle
    case .story: .blessStory
    case .why: .workshopWhy
    case .file: .blessFile
    }
  }

  /// What is asked, in a sentence.
  fileprivate var question: TextID {
    switch self {
    case .name: .blessAskName
    case .title: .blessAskTitle
    case .story: .blessAskStory
    case .why: .blessAskWhy
    case .file: .blessAskFile
    }
  }
}
