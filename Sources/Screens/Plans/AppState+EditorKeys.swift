import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Gives a key to the field that is being edited; says whether it was taken.
  mutating func take(inEditor key: Key, _ screen: PlanEditorScreen) -> Bool {
    guard var edit = screen.edit else { return false }
    var screen = screen
    if let row = key.row(of: edit.rowCount) {
      edit.select(row)
      screen.edit = edit
      top = .planEditor(screen)
      queued = acceptInEditor(screen)
      return true
    }
    guard edit.isTyping, edit.take(key, columns: textColumns) else { return false }
    screen.edit = edit
    top = .planEditor(screen)
    return true
  }

  /// Whether a key is text in the field that is being edited.
  func isText(_ key: Key, inEditor screen: PlanEditorScreen) -> Bool {
    guard var edit = screen.edit, edit.isTyping else { return false }
    return edit.take(key, columns: textColumns)
  }

  /// Takes a pasted text into the field that is being edited.
  mutating func paste(_ text: String, inEditor screen: PlanEditorScreen) {
    guard var edit = screen.edit, edit.isTyping else {
      message = content.wording.texts[.messagePasteNowhere]
      return
    }
    var screen = screen
    edit.paste(text)
    screen.edit = edit
    top = .planEditor(screen)
  }

  /// Selects what was clicked, or does what Enter does when it is selected already.
  mutating func click(_ row: Int, inEditor screen: PlanEditorScreen) -> [Effect] {
    var screen = screen
    guard var edit = screen.edit else {
      if rows(of: screen).cursor == row { return perform(.accept) }
      select(row, screen)
      return []
    }
    edit.select(row)
    screen.edit = edit
    top = .planEditor(screen)
    return acceptInEditor(screen)
  }

  /// Moves among what can be chosen in a field.
  mutating func move(
    _ edit: FieldEdit, _ screen: PlanEditorScreen, _ movement: Movement, _ page: Int
  ) {
    var screen = screen
    screen.edit?.move(movement, page: page)
    top = .planEditor(screen)
  }

  /// Whether a command of plans does something here.
  func isEnabledInPlan(_ id: CommandID) -> Bool {
    if id == .addToPlan { return hasPlans && plans.open != nil && offerInFront != nil }
    guard case .planEditor(let screen) = top else { return false }
    if id == .nextSection || id == .previousSection { return screen.edit?.takesTab ?? true }
    guard screen.edit == nil else { return false }
    switch id {
    case .removePart: return removable(on: screen) != nil
    case .moveEarlier, .moveLater: return canMovePart(on: screen)
    case .keepVersion: return plans.open?.isChanged == true
    case .exportPlan: return screen.part == nil
    default: return false
    }
  }

  /// Does what a command of plans says.
  mutating func performInPlan(_ id: CommandID) -> [Effect] {
    if id == .addToPlan { return addToPlan() }
    guard case .planEditor(let screen) = top else { return [] }
    switch id {
    case .removePart: return remove(on: screen)
    case .moveEarlier: return movePart(up: true, screen)
    case .moveLater: return movePart(up: false, screen)
    case .keepVersion:
      if let refusal = plans.open?.present.saveRefusals.first { return warn(screen, refusal) }
      return savePlan()
    case .exportPlan: openExport()
    default: break
    }
    return []
  }
}

extension FieldEdit {
  /// The rows that a digit chooses.
  var rowCount: Int {
    if let doubt { return doubt.ways.count }
    if case .choice(let options, _) = input { return options.count }
    return 0
  }

  /// Whether the arrows move among rows, and not in a text.
  var movesAmongRows: Bool {
    if doubt != nil { return true }
    if case .text = input { return false }
    return true
  }

  /// Whether Tab takes in what was typed and goes on.
  var takesTab: Bool { doubt == nil && !movesAmongRows }

  /// Selects a row.
  mutating func select(_ row: Int) {
    if doubt != nil {
      doubt?.cursor = row
      return
    }
    switch input {
    case .choice(let options, _): input = .choice(options, cursor: row)
    case .picker(var picker):
      picker.select(row)
      input = .picker(picker)
    case .text: break
    }
  }

  /// Takes a key that belongs to typing; says whether it did.
  mutating func take(_ key: Key, columns: Int) -> Bool {
    switch input {
    case .choice: return false
    case .text(var area):
      guard area.take(key, columns: columns) else { return false }
      input = .text(area)
    case .picker(var picker):
      guard picker.take(key) else { return false }
      input = .picker(picker)
    }
    return true
  }

  /// Takes a pasted text.
  mutating func paste(_ text: String) {
    switch input {
    case .choice: break
    case .text(var area):
      area.insert(text)
      input = .text(area)
    case .picker(var picker):
      picker.paste(text)
      input = .picker(picker)
    }
  }

  /// Moves among the rows.
  mutating func move(_ movement: Movement, page: Int) {
    if var doubt {
      doubt.cursor = movement.applied(to: doubt.cursor, count: doubt.ways.count, page: page)
      self.doubt = doubt
      return
    }
    switch input {
    case .choice(let options, let cursor):
      input = .choice(
        options, cursor: movement.applied(to: cursor, count: options.count, page: page))
    case .picker(var picker):
      picker.move(movement, page: page)
      input = .picker(picker)
    case .text: break
    }
  }
}

extension FieldPicker {
  /// Selects a row of the list.
  mutating func select(_ row: Int) {
    list.select(row: row)
    leaveText()
  }
}
