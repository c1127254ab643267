import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// A field of a plan while it is being edited.
struct FieldEdit: Sendable {
  /// How a value is entered.
  enum Input: Sendable {
    /// By typing.
    case text(TextArea)
    /// By choosing one of a few.
    case choice([Option], cursor: Int)
    /// By typing until the wanted one of many is found, or as it is typed.
    case picker(FieldPicker)
  }

  /// Something that can be chosen.
  struct Option: Hashable, Sendable {
    let value: FieldValue
    let label: String
    var help = ""
  }

  /// A question about something in the text that may tell who a person is.
  struct Doubt: Hashable, Sendable {
    let mark: PersonalMark
    var cursor = 0

    /// What can be done about it.
    var ways: [Way] {
      mark.kind == .identityNumber ? [.takeAway, .mend] : [.service, .takeAway, .mend]
    }
  }

  /// What can be done about something that may tell who a person is.
  enum Way: Hashable, Sendable {
    /// It belongs to a service, and stays.
    case service
    /// It is taken out of the text.
    case takeAway
    /// The person mends the text.
    case mend
  }

  let field: PlanField
  var input: Input
  var doubt: Doubt?
  /// Numbers and addresses that were said to belong to services.
  var services: [String] = []
  /// What the field held at the beginning, as text.
  let before: String

  /// Whether letters are text.
  var isTyping: Bool {
    if doubt != nil { return false }
    if case .choice = input { return false }
    return true
  }

  /// Whether something was typed that is not in the plan yet.
  var isTouched: Bool {
    guard case .text(let area) = input else { return false }
    return area.value != before
  }
}

/// A list that is filtered by typing, where what is typed may also be taken as it stands.
struct FieldPicker: Sendable {
  let options: [FieldEdit.Option]
  /// Whether something may be written that is not in the list.
  let takesFreeText: Bool
  var list: FilterList
  /// Whether what was typed is selected, and not one of the list.
  private(set) var isOnText = false

  init(_ options: [FieldEdit.Option], takesFreeText: Bool) {
    self.options = options
    self.takesFreeText = takesFreeText
    list = FilterList(options.map { SearchIndex.Entry($0.label, besides: $0.help) })
    list.beginTyping()
  }

  /// What was typed, when it may be taken as it stands.
  var text: String? {
    let text = list.field.value.trimmed
    return takesFreeText && !text.isEmpty ? text : nil
  }

  /// The value of the selected row; nil when there is none.
  var value: FieldValue? {
    if isOnText, let text { return .reference(Reference(name: text)) }
    return list.selected.map { options[$0].value }
  }

  /// Takes a key that belongs to typing; says whether it did.
  mutating func take(_ key: Key) -> Bool {
    guard list.take(key) else { return false }
    settle()
    return true
  }

  /// Takes a pasted text.
  mutating func paste(_ text: String) {
    list.paste(text)
    settle()
  }

  /// Moves the selection; what was typed stands above the list.
  mutating func move(_ movement: Movement, page: Int) {
    if isOnText {
      if case .down = movement { isOnText = list.rows.isEmpty }
      return
    }
    if case .up = movement, list.cursor == 0, text != nil {
      isOnText = true
    } else {
      list.move(movement, page: page)
    }
  }

  /// Goes back from what was typed to the list.
  mutating func leaveText() { isOnText = false }

  private mutating func settle() { isOnText = list.rows.isEmpty && text != nil }
}
