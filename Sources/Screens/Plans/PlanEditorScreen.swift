import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// The form of a plan: every section with its fields, or one part of a list on its own.
struct PlanEditorScreen: Sendable {
  /// A part of a list.
  struct Part: Hashable, Sendable {
    let list: PlanList
    let id: ElementID
  }

  /// The part that is shown on its own; nil for the whole plan.
  var part: Part?
  /// The selected row.
  var selected = PlanRow.field(.plan(.matters))
  /// Where the selected row stood, for when it is gone.
  var place = 0
  /// The field that is being edited; nil while the cursor moves among the rows.
  var edit: FieldEdit?
  /// Whether somebody who leaves has been told what keeps the plan from being saved.
  var hasWarned = false
}

/// One row of the form.
enum PlanRow: Hashable, Sendable {
  /// A field.
  case field(PlanField)
  /// A part of a list, in one line.
  case part(PlanList, ElementID)
  /// What adds a part to a list.
  case add(PlanList)

  /// The section that it belongs to.
  var section: PlanSection {
    switch self {
    case .field(let field): PlanSection(of: field)
    case .part(let list, _), .add(let list):
      PlanSection.allCases.first { $0.list == list } ?? .person
    }
  }
}

extension CarePlan {
  /// The rows of a form: of the whole plan, or of one of its parts.
  func rows(of part: PlanEditorScreen.Part?) -> [PlanRow] {
    if let part { return part.list.fields(of: part.id).map(PlanRow.field) }
    return PlanSection.allCases.flatMap(rows)
  }

  private func rows(of section: PlanSection) -> [PlanRow] {
    let rows = section.keys.filter(isAsked).map { PlanRow.field(.plan($0)) }
    guard let list = section.list, list != .steps || adaptation.hasLadder || !steps.isEmpty else {
      return rows
    }
    let parts = elements(of: list).map { PlanRow.part(list, $0) }
    // The highest step of the ladder stands at the top, and a new one above it.
    return rows + (list == .steps ? [.add(list)] + parts.reversed() : parts + [.add(list)])
  }

  /// Whether a field has a meaning in this plan: not every plan departs or has a ladder.
  private func isAsked(_ key: Key) -> Bool {
    switch key {
    case .departureReason, .departureText: departs || !self[key].isEmpty
    case .presentStep: !steps.isEmpty
    default: true
    }
  }
}

extension AppState {
  /// The rows of a form, and where the selected one stands.
  func rows(of screen: PlanEditorScreen) -> (rows: [PlanRow], cursor: Int) {
    let rows = plans.open?.present.rows(of: screen.part) ?? []
    let cursor = rows.firstIndex(of: screen.selected) ?? min(screen.place, max(0, rows.count - 1))
    return (rows, cursor)
  }

  /// The selected row of a form.
  func selectedRow(of screen: PlanEditorScreen) -> PlanRow? {
    let (rows, cursor) = rows(of: screen)
    return rows.indices.contains(cursor) ? rows[cursor] : nil
  }

  /// Selects a row of a form.
  mutating func select(_ cursor: Int, _ screen: PlanEditorScreen) {
    var screen = screen
    let rows = rows(of: screen).rows
    guard rows.indices.contains(cursor) else { return }
    (screen.selected, screen.place, screen.hasWarned) = (rows[cursor], cursor, false)
    top = .planEditor(screen)
  }

  /// Moves among the rows of a form.
  mutating func move(_ screen: PlanEditorScreen, _ movement: Movement, _ page: Int) {
    if let edit = screen.edit { return move(edit, screen, movement, page) }
    let (rows, cursor) = rows(of: screen)
    select(movement.applied(to: cursor, count: rows.count, page: page), screen)
  }

  /// Goes to the first row of the next section, or of the one before.
  ///
  /// From a field that is being edited it goes to the next field, as in any form.
  mutating func turnSection(forward: Bool) -> [Effect] {
    guard case .planEditor(let screen) = top else { return [] }
    if screen.edit != nil || screen.part != nil { return turnField(forward: forward, screen) }
    let (rows, cursor) = rows(of: screen)
    let starts = rows.indices.filter { $0 == 0 || rows[$0].section != rows[$0 - 1].section }
    let next =
      forward
      ? starts.first { $0 > cursor } ?? starts.first : starts.last { $0 < cursor } ?? starts.last
    if let next { select(next, screen) }
    return []
  }

  /// Takes in what was typed, and goes to the next field or to the one before.
  private mutating func turnField(forward: Bool, _ screen: PlanEditorScreen) -> [Effect] {
    let effects = screen.edit == nil ? [] : acceptInEditor(screen)
    guard case .planEditor(let now) = top, now.edit == nil else { return effects }
    move(now, forward ? .down : .up, 1)
    return effects
  }

  /// Leaves the part for the whole plan, or the plan, which is then saved.
  mutating func leaveEditor(_ screen: PlanEditorScreen) -> [Effect] {
    if let edit = screen.edit { return leaveEdit(edit, screen) }
    if let part = screen.part { return leavePart(part, screen) }
    guard let open = plans.open, open.isChanged else {
      pop()
      return []
    }
    if let refusal = open.present.saveRefusals.first, !screen.hasWarned {
      return warn(screen, refusal)
    }
    pop()
    guard open.present.saveRefusals.isEmpty else {
      message =
        content.wording.texts[
          open.isKept ? .planLeftAsDraft : .planLeftInMemory]
      return []
    }
    return savePlan()
  }

  /// Goes to what keeps the plan from being saved, and says it.
  mutating func warn(_ screen: PlanEditorScreen, _ refusal: SaveRefusal) -> [Effect] {
    let texts = content.wording.texts
    var screen = screen
    switch refusal {
    case .noLabel:
      screen.selected = .field(.plan(.label))
      message = texts[.planFailureNoLabel]
    case .identityNumber(let field, _):
      screen.selected = .field(field)
      message = texts(.planFailureIdentity, planTexts.name(of: field))
    case .departureWithoutReason:
      let isReasoned = plans.open?.present.departureReason != nil
      screen.selected = .field(.plan(isReasoned ? .departureText : .departureReason))
      message = texts[.planNeedsReason]
    }
    screen.hasWarned = true
    top = .planEditor(screen)
    return []
  }
}
