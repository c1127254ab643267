import DecisionModel

/// Shapes that are used in several places; a schema defines each once.
enum SharedShape: String, Hashable, CaseIterable, Sendable {
  case name
  case anyName = "name-with-capitals"
  case sourceNames = "sources"
  case strength
  case condition
  case test
  case range
  case statement
  case rule
  case answer
  case answerInJSON = "answer-in-json"
  case texts

  /// What it stands for.
  var shape: Shape {
    switch self {
    case .name: .pattern("^[a-z0-9][a-z0-9-]*$")
    case .anyName: .pattern("^[A-Za-z0-9][A-Za-z0-9-]*$")
    case .sourceNames: .oneOrMany(.text, isFilled: false, atMost: nil)
    case .strength: .word(Strength.allCases.map(\.rawValue))
    case .condition: .condition
    case .test: .text
    case .range: .pattern("^\\s*-?[0-9]+\\s*(\\.\\.\\s*-?[0-9]+\\s*)?$")
    case .statement: .record(.statement)
    case .rule: .record(.rule)
    case .answer:
      .either([
        .text, .list(of: .text, isFilled: false),
        .record(Record(.needs("status", .word(["unknown", "declined"])))),
      ])
    case .answerInJSON:
      .either([
        .json(.string), .json(.integer), .list(of: .json(.string), isFilled: false),
        .record(Record(.needs("status", .word(["unknown", "declined"])))),
      ])
    case .texts: .mapping(of: .either([.text, .shared(.texts)]))
    }
  }

  /// What it is, in one sentence.
  var about: String {
    switch self {
    case .name: "A name for the program: small letters, digits and hyphens."
    case .anyName: "A name for the program: letters, digits and hyphens."
    case .sourceNames: "The sources that it rests on, the most important one first."
    case .strength: "How strongly it binds; only model-choice may do without a source."
    case .condition: "When it holds: always, or questions and decisions with their tests."
    case .test: "A test, such as much · \"some, much\" · not(little) · >= some · 3..7 · -"
    case .range: "A range of whole numbers, such as 3..7."
    case .statement: "Something that is said, with its source and strength."
    case .rule: "What holds, and what follows from it."
    case .answer, .answerInJSON: "An option, a list of options, a number, or {status: unknown}."
    case .texts: "Texts, by the keys of their places; keys may be written in full or indented."
    }
  }
}

extension Shape {
  /// When something holds.
  fileprivate static var condition: Shape {
    let conditions = Shape.list(of: .shared(.condition), isFilled: true)
    var record = Record(
      .may("all", conditions, "Every one of the conditions holds."),
      .may("any", conditions, "At least one of the conditions holds."),
      .may("not", .shared(.condition), "The condition does not hold."),
      .may("count", .record(.count), "So many of several hold."),
      .may("sum", .record(.sum), "The points of several questions add up to this."),
      .may("decision", .mapping(of: .shared(.test)), "The result of a decision."),
      .may("outcome", .shared(.test), "This outcome comes first; only in advice.yaml."),
      .may("reading", .shared(.test), "One of these is shown; only in advice.yaml."),
      .may("readings", .shared(.test), "So many are shown; only in advice.yaml."),
      .may("referral", .shared(.test), "The referral is so; only in advice.yaml."),
      .may("flag", .shared(.test), "The flag is raised; only in advice.yaml."))
    record.others = .shared(.test)
    return .either([.word(["always"]), .record(record)])
  }
}

extension Record {
  fileprivate static var count: Record {
    Record(
      .needs(
        "of", .list(of: .either([.text, .shared(.condition)]), isFilled: true),
        "Questions, or conditions."),
      .may("test", .shared(.test), "What each of the questions must pass."),
      .may("at-least", .integer(nil)), .may("at-most", .integer(nil)),
      .may("exactly", .integer(nil))
    )
    .when("exactly", forbids: ["at-least", "at-most"])
  }

  fileprivate static var sum: Record {
    Record(
      .needs("of", .oneOrMany(.text, isFilled: true, atMost: nil), "The questions."),
      .may("weights", .mapping(of: .integer(nil)), "What a question counts for; 1 when left out."),
      .needs("in", .shared(.test), "What the sum must be, such as 3.. or 20..22."))
  }

  /// Something that is said.
  static var statement: Record {
    Record(
      .needs("id", .shared(.name)), .may("name", .text, "Two or three words."),
      .needs("text", .text), .basis
    ).withSource
  }

  /// A rule that may take its source and strength from the thing around it.
  static var rule: Record {
    Record(
      .needs("id", .shared(.name)), .needs("when", .shared(.condition)),
      .needs(
        "then", .oneOrMany(.text, isFilled: true, atMost: 1), "The result that follows."),
      .may("reason", .text, "Why, in a few words."), .inheritedBasis)
  }

  /// The record, which needs a source unless it is a modelling choice.
  var withSource: Record {
    when(
      "strength", is: Strength.allCases.filter { $0 != .modelChoice }.map(\.rawValue),
      requires: ["source"])
  }
}

extension [Record.Field] {
  /// `source` and `strength`; see ``Record/withSource``.
  static var basis: [Record.Field] {
    may("source", .shared(.sourceNames)) + needs("strength", .shared(.strength))
  }

  /// `source` and `strength` where both may be taken from the thing around.
  static var inheritedBasis: [Record.Field] {
    may("source", .shared(.sourceNames)) + may("strength", .shared(.strength))
  }

  /// A name and a label.
  static var labelled: [Record.Field] { needs("id", .shared(.name)) + needs("label", .text) }
}
