public import Canvas
public import DecisionModel
public import Texts

/// A walk that was recorded: how it began, and what happened when.
public struct WalkRecord: Sendable {
  /// One thing that happened.
  public struct Moment: Hashable, Sendable {
    /// What happened.
    public let event: Event
    /// How long after what happened before it, in milliseconds.
    public let pause: Int
  }

  /// What happened, in order.
  public let moments: [Moment]
  /// The language at the beginning.
  public let language: Language
  /// The municipality at the beginning.
  public let municipality: Municipality.Number?
  /// The day that was taken for today.
  public let day: Day?
  /// The size of the window at the beginning.
  public let size: Size
  /// The hash of the model's files.
  public let modelHash: String
  /// The line that names the model, where it stands, and where the hash stands in it.
  public let modelLine: (number: Int, column: Int, text: String)

  /// Reads a record.
  /// - Throws: the ``Script/Fault`` of the first line that cannot be read, or of what is missing.
  public init(_ source: String) throws(Script.Fault) {
    let lines = source.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    let first = lines.first.map(String.init) ?? ""
    guard first.hasPrefix(":record") else {
      throw Script.Fault(kind: .noRecord, line: 1, column: 1, text: first)
    }
    let steps = try Script(source).steps
    let place = lines.firstIndex { $0.hasPrefix(":model ") }
    guard let place, let model = Self.model(steps) else {
      throw Script.Fault(kind: .noModel, line: 1, column: 1, text: first)
    }
    let text = String(lines[place])
    modelHash = model
    modelLine = (place + 1, max(1, text.count - model.count + 1), text)
    language = steps.firstFact { if case .language(let value) = $0 { value } else { nil } } ?? .nb
    municipality = steps.firstFact {
      if case .municipality(let value) = $0 { value } else { nil }
    }
    day = steps.firstFact { if case .day(let value) = $0 { value } else { nil } }
    let moments = Self.moments(steps)
    if case .resized(let size) = moments.first?.event {
      self.size = size
      self.moments = Array(moments.dropFirst())
    } else {
      size = Size(columns: 80, lines: 24)
      self.moments = moments
    }
  }

  private static func model(_ steps: [Script.Step]) -> String? {
    steps.firstFact { if case .model(_, _, let hash) = $0 { hash } else { nil } }
  }

  private static func moments(_ steps: [Script.Step]) -> [Moment] {
    var moments: [Moment] = []
    var pause = 0
    for step in steps {
      switch step {
      case .wait(let milliseconds): pause += milliseconds
      case .event(let event):
        moments.append(Moment(event: event, pause: pause))
        pause = 0
      case .snapshot, .fact: break
      }
    }
    return moments
  }
}

extension [Script.Step] {
  /// The first fact of which a value is known.
  fileprivate func firstFact<Value>(_ value: (RecordFact) -> Value?) -> Value? {
    for case .fact(let fact) in self {
      if let value = value(fact) { return value }
    }
    return nil
  }
}
