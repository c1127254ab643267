import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Begins the review of the open plan.
  mutating func openPlanReview() {
    guard let open = plans.open else { return }
    layers.append(
      .planReview(PlanReviewScreen(open.present, nextReview: nextReview(of: open.history))))
  }

  /// When the plan would be looked at again: after as long as last time, or as the model names
  /// first.
  private func nextReview(of history: PlanHistory) -> Day? {
    guard let today = content.setting.today else { return nil }
    if let day = history.latest.day, let review = history.plan.reviewDay, day < review {
      return today.later(days: day.days(until: review))
    }
    return reviewWeeks.first.map { today.later(days: $0 * 7) }
  }

  /// The intervals that the model names for reviews, in weeks.
  var reviewWeeks: [Int] {
    let weeks = content.model.advice.reviews.flatMap { [$0.weeks.lowerBound, $0.weeks.upperBound] }
    return Array(Set(weeks).sorted().prefix(9))
  }

  /// Takes a key that is typed or chooses; says whether it did.
  mutating func take(_ key: Key, _ screen: PlanReviewScreen) -> Bool {
    var screen = screen
    if screen.isComparing { return false }
    if screen.field != nil {
      screen.askedAbout = nil
      guard screen.field?.take(key) == true else { return false }
      top = .planReview(screen)
      return true
    }
    guard let choice = key.row(of: screen.choices(screen.row, weeks: reviewWeeks)) else {
      return false
    }
    screen.choose(choice, screen.row, weeks: reviewWeeks, today: content.setting.today)
    top = .planReview(screen)
    return true
  }

  /// Puts a pasted text into what is being typed.
  mutating func paste(_ text: String, _ screen: PlanReviewScreen) {
    var screen = screen
    screen.field?.insert(text)
    top = .planReview(screen)
  }

  /// Moves among the rows, or scrolls the comparison.
  mutating func move(_ screen: PlanReviewScreen, _ movement: Movement, _ page: Int, lines: Int) {
    var screen = screen
    if screen.isComparing {
      screen.offset = movement.applied(to: screen.offset, count: lines, page: page)
    } else if screen.field == nil {
      screen.select(movement.applied(to: screen.cursor, count: screen.rows.count, page: page))
    }
    top = .planReview(screen)
  }

  /// Goes one step back: out of a text, out of the comparison, or out of the review.
  mutating func leaveReview(_ screen: PlanReviewScreen) {
    var screen = screen
    if screen.field != nil {
      (screen.field, screen.askedAbout) = (nil, nil)
    } else if screen.isComparing {
      if screen.isApplied { plans.open?.undo() }
      (screen.isComparing, screen.isApplied, screen.offset) = (false, false, 0)
    } else if screen.isBegun {
      layers.append(.confirm(ConfirmScreen(question: .dropReview)))
      return
    } else {
      return pop()
    }
    top = .planReview(screen)
  }

  /// Does the obvious thing: types, chooses the next choice, compares, or saves.
  mutating func accept(_ screen: PlanReviewScreen) -> [Effect] {
    if screen.isComparing { return saveReview(screen) }
    if let field = screen.field {
      enter(field.value.trimmed, screen)
      return []
    }
    var screen = screen
    let count = screen.choices(screen.row, weeks: reviewWeeks)
    switch screen.row {
    case .happened, .reason, .opinion:
      screen.field = TextField(screen.text(of: screen.row) ?? "")
    case .nextReview: screen.field = TextField(screen.review.nextReview?.description ?? "")
    case .judgement, .direction, .adaptation:
      let next = screen.chosen(screen.row).map { ($0 + 1) % count } ?? 0
      screen.choose(next, screen.row, weeks: reviewWeeks, today: content.setting.today)
    case .compare: compare(&screen)
    }
    top = .planReview(screen)
    return []
  }

  /// Shows the plan before and after, or says what is missing in the review.
  private mutating func compare(_ screen: inout PlanReviewScreen) {
    guard let refusal = screen.review.refusals(for: screen.plan).first else {
      screen.isComparing = true
      return
    }
    let row = screen.rows.firstIndex(of: refusal == .noReason ? .reason : .direction)
    screen.select(row ?? screen.cursor)
    message = content.wording.texts[refusal.text]
  }
}

extension AppState {
  /// Enters what was typed into the selected row, unless it must not stand there.
  ///
  /// An identity number is refused; what may belong to a person is asked about once.
  private mutating func enter(_ text: String, _ screen: PlanReviewScreen) {
    var screen = screen
    let texts = content.wording.texts
    if screen.row == .nextReview {
      let day = text.isEmpty ? nil : DayInput(text, today: content.setting.today, texts).day
      guard text.isEmpty || day != nil else {
        message = texts[.planReviewBadDay]
        return
      }
      (screen.review.nextReview, screen.field) = (day, nil)
      top = .planReview(screen)
      return
    }
    let marks = contactCheck.marks(in: text)
    if marks.contains(where: { $0.kind == .identityNumber }) {
      message = texts[.planReviewIdentity]
      return
    }
    let known = screen.plan.serviceContacts + screen.contacts
    let unknown = marks.filter { !known.contains($0.contact) }
    if let mark = unknown.first, screen.askedAbout != text {
      screen.askedAbout = text
      message = texts(.planReviewContact, mark.text)
      top = .planReview(screen)
      return
    }
    screen.contacts += unknown.map(\.contact)
    screen.set(text, in: screen.row)
    (screen.field, screen.askedAbout) = (nil, nil)
    top = .planReview(screen)
  }

  /// What is known to belong to services, as far as the offers have been read.
  private var contactCheck: FreeTextCheck {
    guard let offers = content.offers else { return FreeTextCheck() }
    return FreeTextCheck(
      model: content.model, offers: offers, municipality: content.setting.municipality)
  }

  /// Saves the plan as it is after the review, as a revision of its own.
  private mutating func saveReview(_ screen: PlanReviewScreen) -> [Effect] {
    var screen = screen
    guard var open = plans.open else { return [] }
    if !screen.isApplied {
      var plan = screen.review.applied(to: open.present)
      plan.serviceContacts += screen.contacts.filter { !plan.serviceContacts.contains($0) }
      _ = open.change(to: plan)
      screen.isApplied = true
    }
    if let refusal = open.present.saveRefusals.first {
      message = words(for: refusal)
      return []
    }
    plans.open = open
    top = .planReview(screen)
    return savePlan(.reviewed, reason: screen.review.reason, review: screen.review)
  }

  /// Leaves the review when it has been saved.
  mutating func closeReview(_ revision: PlanRevision) {
    guard revision.kind == .reviewed, case .planReview = top else { return }
    pop()
  }
}

extension PlanReview.Refusal {
  fileprivate var text: TextID {
    switch self {
    case .noReason: .planReviewNoReason
    case .noStepAbove: .planReviewNoStepAbove
    case .noStepBelow: .planReviewNoStepBelow
    }
  }
}
