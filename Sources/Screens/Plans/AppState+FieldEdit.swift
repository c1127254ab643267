import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// The columns of a text that is being typed.
  var textColumns: Int { max(8, formColumns - 6) }

  /// Does with the selected row what Enter does: edits a field, opens a part, adds one, or takes
  /// in what was entered.
  mutating func acceptInEditor(_ screen: PlanEditorScreen) -> [Effect] {
    if let edit = screen.edit { return enter(edit, screen) }
    switch selectedRow(of: screen) {
    case .field(let field): beginEdit(of: field, screen)
    case .part(let list, let id):
      var screen = screen
      screen.part = PlanEditorScreen.Part(list: list, id: id)
      screen.selected = list.fields(of: id).first.map(PlanRow.field) ?? screen.selected
      top = .planEditor(screen)
    case .add(let list): return addPart(to: list, screen)
    case nil: break
    }
    return content.offers == nil ? [.readOffers] : []
  }

  /// Begins to edit a field.
  mutating func beginEdit(of field: PlanField, _ screen: PlanEditorScreen) {
    var screen = screen
    screen.edit = edit(of: field)
    top = .planEditor(screen)
  }

  /// Takes in what was entered.
  private mutating func enter(_ edit: FieldEdit, _ screen: PlanEditorScreen) -> [Effect] {
    if let doubt = edit.doubt { return settle(doubt, edit, screen) }
    switch edit.input {
    case .choice(let options, let cursor):
      guard options.indices.contains(cursor) else { return cancel(screen) }
      return put(options[cursor].value, edit, screen)
    case .picker(let picker):
      guard let value = picker.value else { return cancel(screen) }
      return put(value, edit, screen)
    case .text(let area):
      guard case .day = edit.field.kind else { return put(.text(area.value), edit, screen) }
      if area.value.trimmed.isEmpty { return put(.day(nil), edit, screen) }
      let texts = content.wording.texts
      // The day as it stood there is taken as it was, in whatever words.
      if !edit.isTouched { return cancel(screen) }
      guard let day = DayInput(area.value, today: content.setting.today, texts).day else {
        message = texts[.planNoSuchDay]
        return []
      }
      return put(.day(day), edit, screen)
    }
  }

  /// Puts a value into the plan, unless something in it may tell who a person is.
  private mutating func put(
    _ value: FieldValue, _ edit: FieldEdit, _ screen: PlanEditorScreen
  ) -> [Effect] {
    var screen = screen
    if let mark = doubtful(value, edit) {
      screen.edit?.doubt = FieldEdit.Doubt(mark: mark)
      if case .picker = edit.input, let text = value.freeText {
        screen.edit?.input = .text(TextArea(text, limit: 400, hasLines: false))
      }
      top = .planEditor(screen)
      return []
    }
    let value = edit.isReference ? value.asReference : value
    do throws(EditRefusal) {
      let effects = try changePlan { plan throws(EditRefusal) in
        try plan.set(edit.field, to: value)
        for contact in edit.services where !plan.serviceContacts.contains(contact) {
          plan.serviceContacts.append(contact)
        }
      }
      screen.edit = nil
      top = .planEditor(screen)
      return effects
    } catch {
      message = planTexts.words(error, content.wording.texts)
      return []
    }
  }

  /// The first thing in a text that may tell who a person is.
  private func doubtful(_ value: FieldValue, _ edit: FieldEdit) -> PersonalMark? {
    guard let text = value.freeText else { return nil }
    if case .reference(let reference?) = value, reference.id != nil { return nil }
    // Most texts have nothing of the kind, and all offers need not be looked through for them.
    guard !FreeTextCheck().marks(in: text).isEmpty else { return nil }
    let known = (plans.open?.present.serviceContacts ?? []) + edit.services
    let catalogue = content.offers ?? OfferCatalogue(categories: [], groups: [], offers: [])
    return FreeTextCheck(
      model: content.model, offers: catalogue, municipality: content.setting.municipality
    ).knowing(known).marks(in: text).first
  }

  /// Does what was chosen about something that may tell who a person is.
  private mutating func settle(
    _ doubt: FieldEdit.Doubt, _ edit: FieldEdit, _ screen: PlanEditorScreen
  ) -> [Effect] {
    var (screen, edit) = (screen, edit)
    edit.doubt = nil
    guard case .text(var area) = edit.input, doubt.ways.indices.contains(doubt.cursor) else {
      return []
    }
    switch doubt.ways[doubt.cursor] {
    case .service: edit.services.append(doubt.mark.contact)
    case .takeAway: area.remove(doubt.mark.range, withBlank: true)
    case .mend: area.moveCursor(to: doubt.mark.range.lowerBound)
    }
    edit.input = .text(area)
    screen.edit = edit
    top = .planEditor(screen)
    return doubt.ways[doubt.cursor] == .mend ? [] : put(.text(area.value), edit, screen)
  }

  /// Leaves a field as it was.
  private mutating func cancel(_ screen: PlanEditorScreen) -> [Effect] {
    var screen = screen
    screen.edit = nil
    top = .planEditor(screen)
    return []
  }

  /// Goes back from a field: what was typed is kept, as everywhere.
  mutating func leaveEdit(_ edit: FieldEdit, _ screen: PlanEditorScreen) -> [Effect] {
    var screen = screen
    if edit.doubt != nil {
      screen.edit?.doubt = nil
      top = .planEditor(screen)
      return []
    }
    if case .picker(var picker) = edit.input, !picker.list.field.value.isEmpty {
      _ = picker.list.clear()
      picker.list.beginTyping()
      screen.edit?.input = .picker(picker)
      top = .planEditor(screen)
      return []
    }
    guard edit.isTouched else { return cancel(screen) }
    let effects = enter(edit, screen)
    // What cannot be taken in at all must not hold anybody.
    if case .planEditor(let now) = top, now.edit != nil, now.edit?.doubt == nil {
      return cancel(screen)
    }
    return effects
  }

  /// Enters what is being typed into its field, unless it must not stand there.
  mutating func enterTypedText() {
    guard case .planEditor(let screen) = layers.last(where: \.isForm), let edit = screen.edit,
      edit.isTouched, case .text(let area) = edit.input, !area.value.containsIdentityNumber
    else { return }
    if case .day = edit.field.kind { return }
    let value = FieldValue.text(area.value)
    _ = try? changePlan { plan throws(EditRefusal) in
      try plan.set(edit.field, to: edit.isReference ? value.asReference : value)
    }
  }
}

extension FieldEdit {
  /// Whether the field refers to something, so that a text stands for what is written freely.
  var isReference: Bool {
    if case .reference = field.kind { return true }
    return false
  }
}

extension FieldValue {
  /// A text as something that was written freely.
  fileprivate var asReference: FieldValue {
    if case .text(let text) = self { return .reference(Reference(name: text)) }
    return self
  }
}

extension Layer {
  /// Whether it is the form of a plan.
  var isForm: Bool {
    if case .planEditor = self { return true }
    return false
  }
}
