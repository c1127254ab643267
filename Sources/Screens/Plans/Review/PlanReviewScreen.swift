import Canvas
import CarePlans
import DecisionModel

/// The review of a plan: what has happened, where it goes from here, and what that changes.
struct PlanReviewScreen: Sendable {
  /// One row of the form.
  enum Row: Hashable, Sendable {
    case happened(ElementID), judgement(ElementID)
    case direction, adaptation, reason, opinion, nextReview, compare
  }

  /// The plan before the review.
  let plan: CarePlan
  /// What has been said so far.
  var review: PlanReview
  /// The selected row.
  private(set) var cursor = 0
  /// What is being typed into the selected row.
  var field: TextField?
  /// Whether the plan is shown before and after, before it is saved.
  var isComparing = false
  /// The number of lines scrolled past in the comparison.
  var offset = 0
  /// Whether the plan that is worked on is already as after the review.
  var isApplied = false
  /// What looks like a person's number or address, and has been asked about.
  var askedAbout: String?
  /// Numbers and addresses that somebody has said belong to services.
  var contacts: [String] = []

  private let first: PlanReview

  /// Begins with nothing said, and a day for the next review.
  init(_ plan: CarePlan, nextReview: Day?) {
    self.plan = plan
    review = PlanReview(of: plan)
    review.nextReview = nextReview
    first = review
  }

  /// The rows of the form: two for each component, and those about the plan.
  var rows: [Row] {
    review.components.flatMap { [.happened($0.id), .judgement($0.id)] }
      + [.direction, .adaptation, .reason, .opinion, .nextReview, .compare]
  }

  /// The selected row.
  var row: Row { rows[cursor] }

  /// Whether anything has been said.
  var isBegun: Bool { review != first || field != nil }

  /// Selects a row, or the nearest one there is.
  mutating func select(_ row: Int) {
    cursor = min(max(0, row), rows.count - 1)
    field = nil
  }
}

extension PlanReviewScreen {
  /// What a text row holds; nil for rows that are chosen.
  func text(of row: Row) -> String? {
    switch row {
    case .happened(let id): review.components.first { $0.id == id }?.happened
    case .reason: review.reason
    case .opinion: review.opinion
    case .judgement, .direction, .adaptation, .nextReview, .compare: nil
    }
  }

  /// Puts a text into a row.
  mutating func set(_ text: String, in row: Row) {
    switch row {
    case .happened(let id): change(id) { $0.happened = text }
    case .reason: review.reason = text
    case .opinion: review.opinion = text
    case .judgement, .direction, .adaptation, .nextReview, .compare: break
    }
  }

  /// How many choices a row has.
  func choices(_ row: Row, weeks: [Int]) -> Int {
    switch row {
    case .judgement: Self.judgements.count
    case .direction: PlanReview.Direction.allCases.count
    case .adaptation: Self.adaptations.count
    case .nextReview: weeks.count
    case .happened, .reason, .opinion, .compare: 0
    }
  }

  /// The choice that is in force; nil when none of them is.
  func chosen(_ row: Row) -> Int? {
    switch row {
    case .judgement(let id):
      review.components.first { $0.id == id }.flatMap {
        Self.judgements.firstIndex(of: $0.judgement)
      }
    case .direction: PlanReview.Direction.allCases.firstIndex(of: review.direction)
    case .adaptation: Self.adaptations.firstIndex(of: review.adaptation)
    case .nextReview, .happened, .reason, .opinion, .compare: nil
    }
  }

  /// Takes a choice.
  mutating func choose(_ choice: Int, _ row: Row, weeks: [Int], today: Day?) {
    switch row {
    case .judgement(let id): change(id) { $0.judgement = Self.judgements[choice] }
    case .direction: review.direction = PlanReview.Direction.allCases[choice]
    case .adaptation: review.adaptation = Self.adaptations[choice]
    case .nextReview: review.nextReview = today?.later(days: weeks[choice] * 7)
    case .happened, .reason, .opinion, .compare: break
    }
  }

  /// What can happen to a component.
  static let judgements = PlanReview.Judgement.allCases.filter { $0 != .open }
  /// How the plan can be adapted from now on; nil leaves that as it is.
  static let adaptations: [PlanAdaptation?] =
    [nil] + PlanAdaptation.allCases.filter { $0 != .open }

  private mutating func change(
    _ id: ElementID, _ body: (inout PlanReview.ComponentReview) -> Void
  ) {
    guard let index = review.components.firstIndex(where: { $0.id == id }) else { return }
    body(&review.components[index])
  }
}
