import DecisionModel

extension AppState {
  /// Whether a command does something on the screen that is in front.
  func isEnabled(_ id: CommandID) -> Bool {
    switch id {
    case .redraw, .suspend, .quit, .help, .language, .mouse, .theme, .palette:
      return worksEverywhere(id)
    case .undo where isEditing: return plans.open?.past.isEmpty == false
    case .redo where isEditing: return plans.open?.future.isEmpty == false
    case .undo: return isWalking && !isStopped && !past.isEmpty
    case .redo: return isWalking && !isStopped && !future.isEmpty
    case .new: return isWalking && !present.answers.byQuestion.isEmpty
    case .back: return canGoBack
    case .answers: return isWalking && !present.trail.isEmpty
    case .offers where isEditing: return isInForm
    case .offers: return isStart || (isWalking && !isStopped)
    case .municipality: return canChooseMunicipality
    case .map: return isStart || isWalking
    case .sheet: return map?.grid != nil && map?.search == nil
    case .fold: return map.map(canFold) ?? false
    case .search: return canSearch
    case .narrow: return isOffers
    case .order: return offersScreen.map(canTurn) ?? false
    case .glossary, .sources, .about: return isStart || (isWalking && !isStopped)
    case .reasons: return isWalking && !present.answers.byQuestion.isEmpty
    case .details: return conclusion != nil || map.map { $0.search == nil } ?? false
    case .record: return conclusion != nil
    case .bless: return canBless
    case .confirm, .depart: return conclusion == .suggestion && decision.status != .gap
    case .refine: return conclusion == .suggestion && !refinements.isEmpty
    case .release: return conclusion == .suggestion && pendingRelease != nil
    case .correct: return conclusion == .stop
    case .copy: return copyable != nil
    case .save: return content.allowance.savesFiles && copyable?.fileName != nil
    case .tick: return isTickList
    case .accept: return canAccept
    case .plan: return hasPlans && (isStart || conclusion == .suggestion && decision.status != .gap)
    case .nextSection, .previousSection, .removePart, .moveEarlier, .moveLater, .addToPlan,
      .keepVersion, .exportPlan:
      return isEnabledInPlan(id)
    case .review, .history: return isInForm
    case .archive: return isPlanList
    case .manage: return planList?.plan != nil
    case .workshop: return isStart
    case .countVotes, .takeBack, .agenda, .presenter, .exportRoom: return isEnabledInWorkshop(id)
    case .moveUp, .moveDown, .pageUp, .pageDown, .toFirst, .toLast: return canMove
    }
  }

  /// What the walk has come to, when its end is on the screen.
  var conclusion: Conclusion? {
    guard case .walk(let screen) = top, screen.question == nil else { return nil }
    switch decision.status {
    case .stopped, .undecided: return .stop
    case .suggested, .provisional, .open, .unranked, .gap: return .suggestion
    }
  }

  private func worksEverywhere(_ id: CommandID) -> Bool {
    if case .commands = top { return id != .help && id != .palette }
    return true
  }

  private var isWalking: Bool {
    if case .walk = top { return true }
    return false
  }

  private var isOffers: Bool {
    if case .offers = top { return true }
    return false
  }

  private var planList: PlanListScreen? {
    if case .planList(let screen) = top { return screen }
    return nil
  }

  private var isPlanList: Bool { planList != nil }

  private var offersScreen: OffersScreen? {
    if case .offers(let screen) = top { return screen }
    return nil
  }

  private var canSearch: Bool {
    switch top {
    case .map(let screen): screen.sheet == .tree && screen.search == nil
    // Also before they have been read: who types ahead must not call commands instead.
    case .offers(let screen): !screen.list.isTyping
    case .reference(let screen): !screen.list.isTyping
    case .commands(let screen): !screen.isTyping
    case .training(.library(let screen)): !screen.list.isTyping
    case .planList(let screen): !screen.list.isTyping
    default: false
    }
  }

  private func canTurn(_ screen: OffersScreen) -> Bool {
    !screen.list.isTyping && !screen.isNarrowing && content.offers?.offers.isEmpty == false
  }

  private var canChooseMunicipality: Bool {
    content.allowance.choosesMunicipality && (isStart || isOffers || (isWalking && !isStopped))
  }

  private var isStopped: Bool { conclusion == .stop }

  private var isTickList: Bool {
    if let screen = offersScreen { return screen.isNarrowing && screen.value != nil }
    guard case .walk(let screen) = top, let index = screen.question else { return false }
    let question = content.model.questions[index]
    return question.kind == .many && screen.cursor < question.options.count
  }

  private var canGoBack: Bool { layers.count > 1 && conclusion != .stop }

  private var canAccept: Bool {
    switch top {
    case .start, .answers, .departure, .file, .confirm, .municipality, .planStart, .passphrase,
      .planExport:
      true
    case .training(.library(let screen)): screen.list.selected != nil
    case .training: true
    case .planEditor: true
    case .planList(let screen): screen.selected != nil
    case .planMenu, .planReview, .planHistory, .workshopMenu, .agenda, .roomExport: true
    case .workshop: isLeading
    case .commands(let screen): screen.executable != nil
    case .walk(let screen): screen.question != nil
    case .offers(let screen): screen.isNarrowing || screen.list.selected != nil
    case .reference(let screen): screen.list.selected != nil
    case .map(let screen): askingNode(on: screen) != nil && screen.search == nil
    case .reading: false
    }
  }

  private var map: MapScreen? {
    if case .map(let screen) = top { return screen }
    return nil
  }

  private func canFold(_ screen: MapScreen) -> Bool {
    screen.sheet == .tree && screen.search == nil
      && screen.outline.rows[screen.cursor].inside > 0
  }

  private var canMove: Bool {
    switch top {
    case .walk, .start, .offers, .reading, .answers, .confirm, .map, .municipality,
      .reference, .commands, .planExport, .planList, .planMenu, .planHistory,
      .workshopMenu, .workshop, .agenda, .roomExport:
      true
    case .planEditor(let screen): screen.edit?.movesAmongRows ?? true
    case .planReview(let screen): screen.field == nil
    case .training(let screen): canMove(inTraining: screen)
    case .planStart(let screen): screen.step == .home
    case .departure(let screen): screen.step != .text
    case .file, .passphrase: false
    }
  }

  /// The refinements that can be asked now; a question that releases a hold is not among them.
  var refinements: [Int] {
    let releases = Set(content.model.advice.flags.compactMap(\.release?.question))
    return decision.refinements.filter { !releases.contains($0) }
  }

  /// The answer that would release the hold which is in force.
  var pendingRelease: Flag.Release? {
    decision.certainFlags.lazy.map { content.model.advice.flags[$0] }
      .first { isHolding($0) && $0.release != nil }?.release
  }

  /// Whether a raised flag holds the suggestion back: until its release has been answered.
  func isHolding(_ flag: Flag) -> Bool {
    guard flag.effect == .hold else { return false }
    guard let release = flag.release else { return true }
    return present.answers[content.model.questions[release.question].id]
      != .option(release.option)
  }
}

/// What a walk has come to.
enum Conclusion: Hashable, Sendable {
  /// It may not go on.
  case stop
  /// There is something to suggest, certain or not.
  case suggestion
}
