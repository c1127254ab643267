import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

/// The training cases: a list that is filtered while one types.
struct LibraryScreen: Hashable, Sendable {
  /// The cases, as positions in their order.
  var list = FilterList()
}

extension AppState {
  /// The cases of the model, and somebody's own, as far as they have been read.
  var trainingCases: [TrainingCase] { workshop.cases ?? [] }

  /// Opens the list of cases; the menu below has asked for what nobody has read yet.
  mutating func openLibrary() {
    layers.append(.training(.library(LibraryScreen())))
    refreshLibrary()
  }

  /// Lists the cases again after they or the language have changed.
  mutating func refreshLibrary() {
    for index in layers.indices {
      guard case .training(.library(var screen)) = layers[index] else { continue }
      screen.list.fill(
        trainingCases.map { item in
          let more = [level(of: item), theme(of: item), content.wording(item.learning) ?? ""]
          return SearchIndex.Entry(
            libraryName(of: item), besides: more.joined(separator: "\n"))
        })
      layers[index] = .training(.library(screen))
    }
  }

  /// A case in a list; somebody's own says so.
  private func libraryName(of item: TrainingCase) -> String {
    let title = content.wording(item.title)
    // Before the title, which may be cut.
    return isOwn(item)
      ? "\(item.id) (\(content.wording.texts[.libraryOwn])) \(title)" : "\(item.id) \(title)"
  }

  /// Whether a case is not of the model.
  func isOwn(_ item: TrainingCase) -> Bool { workshop.shelf?.own.contains(item.id) == true }

  /// Opens the selected case.
  mutating func accept(_ screen: LibraryScreen) -> [Effect] {
    guard let entry = screen.list.selected else { return [] }
    var screen = screen
    screen.list.endTyping()
    top = .training(.library(screen))
    layers.append(.training(.page(CasePageScreen(entry: entry))))
    return []
  }

  /// How hard a case is, in a word; empty where nobody has said.
  func level(of item: TrainingCase) -> String {
    let texts = content.wording.texts
    return switch item.level {
    case .introductory: texts[.libraryIntroductory]
    case .usual: texts[.libraryUsual]
    case .difficult: texts[.libraryDifficult]
    case nil: ""
    }
  }

  /// What a case is about: its answer to the question at which the tree has most ways.
  func theme(of item: TrainingCase) -> String {
    guard let index = themeQuestion else { return "" }
    let question = content.model.questions[index]
    guard case .option(let option)? = item.answers[question.id] else { return "" }
    return content.wording(question.options[option].label)
  }

  private var themeQuestion: Int? {
    let asking = content.model.tree.nodes.filter { $0.question != nil && $0.branches.count > 2 }
    return asking.max { $0.branches.count < $1.branches.count }?.question
  }

  /// What the list looks like, with the selected case beside or below.
  func libraryChrome(_ screen: LibraryScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    let place = set.isLinear ? nil : Pane.place(in: size, share: 3)
    let columns = place?.columns(of: size.columns)
    let list = set.narrowed(to: columns?.list ?? set.columns)
    var body = Body()
    if workshop.cases == nil {
      body.add(Line(set.fold(texts[.roomReading]), .muted))
    } else if screen.list.rows.isEmpty {
      body.add(list.paragraph(screen.list.nothingFound(texts) ?? texts[.listEmpty], .muted))
    }
    body.add(screen.list, list, lines: size.lines) { entry, isSelected in
      libraryRow(entry, screen, isSelected: isSelected, list)
    }
    var chrome = Chrome(
      heading: texts[.libraryHeading],
      aside: screen.list.count(of: screen.list.order.count, texts), body: body)
    chrome.top = [screen.list.fieldLine(texts, set)].compactMap { $0 }
    if let place {
      let narrow = set.narrowed(to: columns?.pane ?? set.columns)
      let lines = screen.list.selected.map { caseLines(trainingCases[$0], narrow) }
      chrome.panes = [Pane(place: place, lines: lines ?? [])]
    }
    return chrome
  }

  private func libraryRow(
    _ entry: Int, _ screen: LibraryScreen, isSelected: Bool, _ set: Typesetter
  ) -> Line {
    guard trainingCases.indices.contains(entry) else { return .blank }
    let item = trainingCases[entry]
    let name = libraryName(of: item)
    if set.isLinear {
      let more = [level(of: item), theme(of: item)].filter { !$0.isEmpty }
      return Line(set.fold("\(name) (\(more.joined(separator: ", ")))"))
    }
    var line = Line()
    let hasRoom = set.columns >= 60
    let (levels, themes) = (set.columns - 38, set.columns - 26)
    line.addRow(
      name, of: entry, screen.list, isSelected: isSelected,
      columns: hasRoom ? levels - 3 : set.columns - 2, set)
    if hasRoom {
      line.add(set.cut(level(of: item), to: 11), .muted, at: levels)
      line.add(set.cut(theme(of: item), to: 26), .muted, at: themes)
    }
    return line
  }

  /// A case in short: its story, and what there is to learn.
  private func caseLines(_ item: TrainingCase, _ set: Typesetter) -> [Line] {
    let wording = content.wording
    var lines = set.paragraph(wording(item.title), .heading) + set.paragraph(wording(item.story))
    if let learning = wording(item.learning) {
      lines += set.paragraph("\(wording.texts[.practiceLearning]): \(learning)", .muted)
    }
    return lines
  }
}
