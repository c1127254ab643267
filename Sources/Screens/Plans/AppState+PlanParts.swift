import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Adds a part to a list and begins to fill it in.
  mutating func addPart(to list: PlanList, _ screen: PlanEditorScreen) -> [Effect] {
    var id: ElementID?
    do throws(EditRefusal) {
      let effects = try changePlan { plan throws(EditRefusal) in id = try plan.add(to: list) }
      guard let id, let first = list.fields(of: id).first else { return effects }
      var screen = screen
      screen.part = PlanEditorScreen.Part(list: list, id: id)
      screen.selected = .field(first)
      beginEdit(of: first, screen)
      return effects
    } catch {
      message = planTexts.words(error, content.wording.texts)
      return []
    }
  }

  /// Goes back from a part to the whole plan; a part that says nothing is taken out again.
  mutating func leavePart(_ part: PlanEditorScreen.Part, _ screen: PlanEditorScreen) -> [Effect] {
    var screen = screen
    screen.part = nil
    screen.selected = .part(part.list, part.id)
    top = .planEditor(screen)
    guard plans.open?.present.isBlank(part) == true else { return [] }
    screen.selected = .add(part.list)
    top = .planEditor(screen)
    plans.open?.forgetAdding(part)
    return keepDraft()
  }

  /// What `-` would take away: a part, or what a field holds.
  func removable(on screen: PlanEditorScreen) -> PlanRow? {
    guard screen.edit == nil, let row = selectedRow(of: screen) else { return nil }
    switch row {
    case .part: return row
    case .add: return nil
    case .field(let field):
      if case .choice = field.kind { return nil }
      let isEmpty = plans.open?.present.value(of: field)?.isEmpty ?? true
      return isEmpty || field == .plan(.label) ? nil : row
    }
  }

  /// Takes the selected part, or what the selected field holds, away.
  mutating func remove(on screen: PlanEditorScreen) -> [Effect] {
    guard let row = removable(on: screen), let plan = plans.open?.present else { return [] }
    let texts = content.wording.texts
    select(rows(of: screen).cursor, screen)
    let effects = try? changePlan { plan throws(EditRefusal) in
      switch row {
      case .part(let list, let id): plan.remove(id, from: list)
      case .field(let field): try plan.set(field, to: field.kind.empty)
      case .add: break
      }
    }
    if case .part(let list, let id) = row {
      let form = PlanForm(self, plan, screen, Typesetter(columns: 60, charset: .utf8))
      message = texts(.planRemoved, form.summary(list, id))
    }
    return effects ?? []
  }

  /// Whether the selected part can be moved.
  func canMovePart(on screen: PlanEditorScreen) -> Bool {
    guard screen.edit == nil, case .part(let list, _) = selectedRow(of: screen) else {
      return false
    }
    return (plans.open?.present.elements(of: list).count ?? 0) > 1
  }

  /// Moves the selected part up or down as it is seen.
  mutating func movePart(up: Bool, _ screen: PlanEditorScreen) -> [Effect] {
    guard case .part(let list, let id) = selectedRow(of: screen) else { return [] }
    // The ladder is drawn from its highest step, which is the last of the list.
    let places = up == (list == .steps) ? 1 : -1
    let effects = try? changePlan { plan throws(EditRefusal) in
      plan.move(id, in: list, by: places)
    }
    return effects ?? []
  }

  /// Adds an offer to the open plan.
  mutating func addToPlan() -> [Effect] {
    guard let position = offerInFront, let offer = content.offers?.offers[position],
      let label = plans.open?.present.label
    else { return [] }
    let texts = content.wording.texts
    let name = content.wording(offer.name)
    let reference = Reference(id: offer.id.text, name: name)
    do throws(EditRefusal) {
      let effects = try changePlan { plan throws(EditRefusal) in try plan.addComponent(reference) }
      message = texts(.planComponentAdded, name, label)
      return effects
    } catch {
      message = planTexts.words(error, texts)
      return []
    }
  }

  /// The offer that is selected or shown.
  var offerInFront: Int? {
    switch top {
    case .offers(let screen): screen.isNarrowing ? nil : screen.list.selected
    case .reading(let screen):
      if case .offer(let position) = screen.subject { position } else { nil }
    default: nil
    }
  }
}

extension CarePlan {
  /// Whether a part says nothing yet.
  func isBlank(_ part: PlanEditorScreen.Part) -> Bool {
    part.list.fields(of: part.id).allSatisfy { field in
      if case .choice = field.kind { return true }
      return value(of: field)?.isEmpty ?? true
    }
  }
}

extension FieldKind {
  /// What a field of this kind holds when it holds nothing.
  fileprivate var empty: FieldValue {
    switch self {
    case .line, .text: .text("")
    case .choice(let words): .choice(words.first ?? "")
    case .day: .day(nil)
    case .number: .number(nil)
    case .reference: .reference(nil)
    case .step: .step(nil)
    }
  }
}
