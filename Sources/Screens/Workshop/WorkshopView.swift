import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// What the workshop looks like.
  func workshopChrome(_ screen: WorkshopScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    guard let session = workshop.session, let item = session.item else {
      var page = BigPage(set)
      page.add(texts[workshop.following == nil ? .roomNone : .roomWaiting])
      return Chrome(heading: texts[.roomHeading], body: page.body(lines: bodyLines))
    }
    if workshop.following == .notes { return notesChrome(session, set) }
    let presenter = PresenterPane(self, session, set.charset)
    // Beside the pane there may be less room than a line can have at most.
    let room = presenter.map { size.columns - 2 - $0.columns } ?? set.columns
    var chrome = chrome(of: item, session, screen, set.narrowed(to: min(room, set.columns)))
    chrome.heading = name(of: item)
    chrome.aside = texts(
      .roomPlace, String(session.step.item + 1), String(session.sheet.items.count))
    if chrome.body.focus == nil { chrome.body.offset = screen.offset }
    if let presenter { chrome.panes = [presenter.pane] }
    if !workshop.hasLeader { chrome.message = texts[.roomLeaderGone] }
    return chrome
  }

  private func chrome(
    of item: RunSheet.Item, _ session: RoomSession, _ screen: WorkshopScreen, _ set: Typesetter
  ) -> Chrome {
    switch item.kind {
    case .screenTest: return Chrome(heading: "", body: projectorBody(set))
    case .talk(let talk): return talkChrome(talk, set)
    case .pause: return pauseChrome(item, session, set)
    case .results: return Chrome(heading: "", body: resultsBody(session, set))
    case .compare(let first, let second): return compareChrome(first, second, set)
    case .training(let training): return chrome(of: training, session, screen, set)
    }
  }

  private func chrome(
    of training: RunSheet.Training, _ session: RoomSession, _ screen: WorkshopScreen,
    _ set: Typesetter
  ) -> Chrome {
    guard let item = trainingCase(training.trainingCase), let walk = session.walks[item.id] else {
      return Chrome(heading: "", body: Body())
    }
    switch session.step.phase {
    case .shown, .story: return storyChrome(item, set)
    case .vote(let round, let poll): return voteChrome(round, poll, session, screen, set)
    case .discuss: return discussChrome(training, session, set)
    case .reveal(let count): return revealChrome(walk, count, set)
    case .verdict: return verdictChrome(training, item, walk.decision, session, set)
    case .readings: return readingsChrome(walk.decision, session, screen, set)
    case .whatIf: return whatIfChrome(item, session, screen, set)
    }
  }

  private func storyChrome(_ item: TrainingCase, _ set: Typesetter) -> Chrome {
    var page = BigPage(set)
    page.addTitle(content.wording(item.title))
    page.add(content.wording(item.story))
    return Chrome(heading: "", body: page.body(lines: bodyLines))
  }

  private func pauseChrome(
    _ item: RunSheet.Item, _ session: RoomSession, _ set: Typesetter
  ) -> Chrome {
    let texts = content.wording.texts
    var page = BigPage(set)
    page.addTitle(texts[.roomPause])
    page.add(texts.count(item.minutes, one: .roomMinutesOne, many: .roomMinutesMany))
    let next = session.step.item + 1
    if session.sheet.items.indices.contains(next) {
      page.add(texts(.roomAfter, name(of: session.sheet.items[next])), .muted)
    }
    return Chrome(heading: "", body: page.body(lines: bodyLines))
  }

  private func talkChrome(_ talk: RunSheet.Talk, _ set: Typesetter) -> Chrome {
    let wording = content.wording
    var page = BigPage(set)
    page.addTitle(wording(talk.heading))
    page.add(wording(talk.text) ?? "")
    guard talk.picture != .nothing, !set.isLinear else {
      return Chrome(heading: "", body: page.body(lines: bodyLines))
    }
    var below = empty
    var map = content.map
    map.sheet = talk.picture == .grid && map.grid != nil ? .grid : .tree
    below.size = Size(columns: set.columns + 2, lines: size.lines)
    let text = page.body(lines: 0).lines + [.blank]
    let body = map.sheet == .grid ? below.gridBody(map, set) : below.treeBody(map, set)
    return Chrome(heading: "", top: text, body: body)
  }

  /// The page by which a projector is set.
  func projectorBody(_ set: Typesetter) -> Body {
    let texts = content.wording.texts
    var page = BigPage(set)
    page.addTitle(texts[.roomTest])
    page.add(texts[.roomTestRead])
    page.add("Æ Ø Å  æ ø å  É é  0 1 2 3 4 5 6 7 8 9  ≥ ≠ → ×")
    page.add(zip(["A", "B", "C", "D"], [2, 6, 10, 4]).map { Bar(label: $0, people: $1) })
    if set.isLinear { return page.body(lines: bodyLines) }
    var roles = Line(set.fold(texts[.roomTestSelected]), .selected, at: 0)
    roles.add(set.fold(texts[.roomTestAccent]), .accent, at: roles.end + 3)
    roles.add(set.fold(texts[.roomTestWarning]), .warning, at: roles.end + 3)
    roles.add(set.fold(texts[.roomTestMuted]), .muted, at: roles.end + 3)
    page.add(lines: [roles])
    page.add(texts(.roomTestSize, String(size.columns), String(size.lines)))
    page.add(texts[.roomTestHint], .muted)
    return page.body(lines: bodyLines)
  }

  /// The state with no answers, to draw the model alone.
  var empty: AppState { showing(Answers(), trail: []) }

  /// The state with the answers of a case instead of those of the walk.
  func showing(_ answers: Answers, trail: [Int]) -> AppState {
    var state = self
    state.present = Case()
    state.present.answers = answers
    state.present.trail = trail
    state.decision = content.reasoner.decide(answers)
    return state
  }
}
