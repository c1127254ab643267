public import Canvas

/// What a log says of an event: of what kind it was, and nothing that would tell an answer.
extension Event {
  /// The kind of the event in a few words.
  public var kind: String {
    switch self {
    case .key(let key): key.kind
    case .paste: "paste"
    case .resized(let size): "resize \(size.columns)x\(size.lines)"
    case .mouse: "mouse"
    case .interrupted(let interruption): "signal \(interruption)"
    }
  }
}

extension Key {
  /// The kind of the key; which digit or letter it was is not told.
  fileprivate var kind: String {
    switch self {
    case .character(let character): character.isWholeNumber ? "key digit" : "key character"
    case .control: "key control"
    case .function: "key function"
    case .enter: "key enter"
    case .escape: "key escape"
    case .backspace: "key backspace"
    case .delete: "key delete"
    case .tab: "key tab"
    case .backTab: "key backTab"
    case .up: "key up"
    case .down: "key down"
    case .left: "key left"
    case .right: "key right"
    case .home: "key home"
    case .end: "key end"
    case .pageUp: "key pageUp"
    case .pageDown: "key pageDown"
    }
  }
}

extension Effect {
  /// The kind of the work; names of files and places are not told.
  public var kind: String {
    if case .plan(let effect) = self { return "plan \(caseName(of: effect))" }
    if case .workshop(let effect) = self { return "workshop \(caseName(of: effect))" }
    return caseName(of: self)
  }
}

extension AppEvent {
  /// The kind of the report.
  public var kind: String {
    if case .terminal(let event) = self { return event.kind }
    if case .plan(let event) = self { return "plan \(caseName(of: event))" }
    if case .workshop(let event) = self { return "workshop \(caseName(of: event))" }
    return caseName(of: self)
  }
}

extension AppState {
  /// The kind of screen that is in front; which question it asks is not told.
  public var screenKind: String { top.kind }
}

extension Layer {
  /// The name of the case; asked for at each key, and reflection would take longer than all else.
  fileprivate var kind: String {
    switch self {
    case .start: "start"
    case .walk: "walk"
    case .offers: "offers"
    case .reading: "reading"
    case .answers: "answers"
    case .map: "map"
    case .departure: "departure"
    case .file: "file"
    case .confirm: "confirm"
    case .municipality: "municipality"
    case .reference: "reference"
    case .commands: "commands"
    case .planStart: "planStart"
    case .planEditor: "planEditor"
    case .passphrase: "passphrase"
    case .planExport: "planExport"
    case .planList: "planList"
    case .planMenu: "planMenu"
    case .planReview: "planReview"
    case .planHistory: "planHistory"
    case .workshopMenu: "workshopMenu"
    case .workshop: "workshop"
    case .agenda: "agenda"
    case .roomExport: "roomExport"
    case .training: "training"
    }
  }
}

/// The name of a case without what it holds.
private func caseName<Value>(of value: Value) -> String {
  let name = Mirror(reflecting: value).children.first?.label ?? "\(value)"
  return String(name.prefix { $0.isLetter })
}
