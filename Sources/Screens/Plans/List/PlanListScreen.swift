import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// The plans that are kept, the next review first: a list that is filtered while one types.
struct PlanListScreen: Sendable {
  /// One row of the list.
  enum Entry: Hashable, Sendable {
    /// A new plan.
    case new
    /// The plan that is worked on, when it lives in memory only.
    case open
    /// A plan that is kept.
    case kept(KeptPlan)
    /// A plan that is kept and cannot be read.
    case damaged(PlanID)
  }

  /// Whether the plans that have been put away are shown, and not the others.
  var showsArchive = false
  /// The rows that there are.
  private(set) var entries: [Entry] = []
  /// Whether somebody has seen plans in it, so that the selection is theirs.
  private var hasPlans = false
  /// The rows that are shown.
  var list = FilterList()

  /// The selected row.
  var selected: Entry? { list.selected.map { entries[$0] } }

  /// The plan on the selected row, when it is kept.
  var plan: PlanID? {
    switch selected {
    case .kept(let plan): plan.id
    case .damaged(let plan): plan
    case .new, .open, nil: nil
    }
  }

  /// Lists the plans; the selected one stays selected.
  mutating func fill(_ entries: [Entry], _ words: (Entry) -> SearchIndex.Entry) {
    let before = selected
    self.entries = entries
    list.fill(entries.map(words))
    let row = list.rows.firstIndex { entries[$0].isSame(as: before) }
    list.select(row: row ?? list.cursor)
    // Whoever opens the list wants a plan of it before a new one.
    if !hasPlans, !list.isSearching, entries.count > 1, entries[0] == .new { list.select(row: 1) }
    hasPlans = entries.contains { $0 != .new }
  }
}

extension PlanListScreen.Entry {
  /// Whether it is the same row, whatever has become of its plan.
  fileprivate func isSame(as other: Self?) -> Bool {
    if case .kept(let mine) = self, case .kept(let theirs)? = other { return mine.id == theirs.id }
    return self == other
  }
}

extension AppState {
  /// Opens the list of plans, which are read anew.
  mutating func openPlanList() -> [Effect] {
    layers.append(.planList(PlanListScreen()))
    refreshPlanLists()
    return [.plan(.list)] + (plans.guide == nil ? [.plan(.readGuide)] : [])
  }

  /// Lists the plans again after they or the language have changed.
  mutating func refreshPlanLists() {
    for index in layers.indices {
      guard case .planList(var screen) = layers[index] else { continue }
      screen.fill(entries(of: screen), searchEntry)
      layers[index] = .planList(screen)
    }
  }

  private func entries(of screen: PlanListScreen) -> [PlanListScreen.Entry] {
    let kept = (plans.kept ?? []).filter { $0.isArchived == screen.showsArchive }
      .sorted { $0.latest.plan.isDue(before: $1.latest.plan) }
    let rows = kept.map(PlanListScreen.Entry.kept)
    if screen.showsArchive { return rows }
    let isInMemory = plans.open?.isKept == false
    return [.new] + (isInMemory ? [.open] : []) + rows
      + plans.damaged.map(PlanListScreen.Entry.damaged)
  }

  private func searchEntry(_ entry: PlanListScreen.Entry) -> SearchIndex.Entry {
    let texts = content.wording.texts
    switch entry {
    case .new: return SearchIndex.Entry(texts[.planShelfNew])
    case .open: return searchEntry(plans.open?.present ?? CarePlan())
    case .kept(let plan): return searchEntry(plan.latest.plan)
    case .damaged(let id): return SearchIndex.Entry(texts(.planShelfDamaged, id.text))
    }
  }

  private func searchEntry(_ plan: CarePlan) -> SearchIndex.Entry {
    let words = planTexts
    let pathway = plan.pathway.map { words.name($0, .outcome) } ?? ""
    let day = plan.reviewDay.map(words.day) ?? ""
    return SearchIndex.Entry(
      plan.label, besides: [pathway, words.word(plan.adaptation), day].joined(separator: "\n"))
  }
}

extension AppState {
  /// Opens what the selected row stands for.
  mutating func acceptPlanList(_ screen: PlanListScreen) -> [Effect] {
    guard let entry = screen.selected else { return [] }
    var screen = screen
    screen.list.endTyping()
    top = .planList(screen)
    switch entry {
    case .new: return openPlanStart()
    case .open: return openEditor()
    case .kept(let plan): return show(plan.id, .editor)
    case .damaged(let plan): openPlanMenu(plan)
    }
    return []
  }

  /// Shows the plans that have been put away, or the others.
  mutating func turnPlanList() {
    guard case .planList(var screen) = top else { return }
    screen.showsArchive.toggle()
    _ = screen.list.clear()
    screen.fill(entries(of: screen), searchEntry)
    screen.list.select(row: 0)
    top = .planList(screen)
  }

  /// Shows a plan that is kept in one of its ways, reading it where it is not the open one.
  ///
  /// Where the open plan would be lost, that is asked about first.
  mutating func show(_ plan: PlanID, _ way: PlanWork.Way) -> [Effect] {
    if plans.open?.history.id == plan { return show(way) }
    if plans.open?.isAtRisk == true {
      layers.append(.confirm(ConfirmScreen(question: .replacePlan(plan, way))))
      return []
    }
    plans.way = way
    return [.plan(.open(plan))]
  }

  /// Shows the open plan in one of its ways.
  mutating func show(_ way: PlanWork.Way) -> [Effect] {
    plans.way = .editor
    switch way {
    case .editor: return openEditor()
    case .review: openPlanReview()
    case .history: openPlanHistory()
    }
    return plans.guide == nil ? [.plan(.readGuide)] : []
  }
}
