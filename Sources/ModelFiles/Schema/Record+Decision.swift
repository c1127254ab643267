extension Record {
  private static func one(_ fields: [Field]...) -> Shape {
    var record = Record()
    record.fields = fields.flatMap(\.self)
    return .record(record.open)
  }

  /// What `veiviser suggest --format json` writes.
  static var decision: Record {
    Record(
      .needs("format", number), .needs("language", .word(["nb", "nn", "en"])),
      .needs("model", modelReference), .may("municipality", place),
      .needs("status", .word(statuses)),
      .needs("held", yesOrNo, "Whether something must be done before it is acted on."),
      .may("outcome", outcome, "What comes first; left out when nothing does."),
      .needs("possible", names, "Possible because answers are missing."),
      .needs("alternatives", names, "Beside the first because sources disagree."),
      .needs("orAbove", names, "Of higher rank, for the professional to choose."),
      .needs("readings", list(reading)), .may("referral", referral), .needs("flags", list(raised)),
      .needs("duties", list(said)), .needs("notes", list(said)), .may("review", review),
      .needs("offers", list(offer)), .needs("reasons", list(reason)), .explanation,
      .needs("missing", names), .needs("openQuestions", names), .needs("skipped", names),
      .needs("indifferent", names), .needs("refinements", names), .needs("answers", answers),
      .needs("sources", list(publication))
    ).open
  }

  private static let statuses = [
    "stopped", "undecided", "suggested", "provisional", "open", "unranked", "gap",
  ]

  private static var modelReference: Shape {
    one(
      .needs("id", text), .needs("title", text), .needs("version", text),
      .needs("contentHash", text), .may("overdueSince", text), .may("replacedBy", text))
  }

  private static var outcome: Shape {
    one(
      .needs("id", text), .needs("kind", text), .needs("name", text), .needs("summary", text),
      .clinicalBasis)
  }

  private static var reading: Record {
    let adaptation = one(
      .may("id", text), .needs("label", text), .needs("couldBe", list(Record(.named))))
    return Record(
      .needs("outcome", text), .needs("name", text), .needs("role", text),
      .may("adaptation", adaptation))
  }

  private static var referral: Shape {
    one(
      .named, .may("text", text), .needs("level", text), .needs("urgency", text),
      .needs("certain", yesOrNo), .needs("couldBe", list(Record(.named))), .needs("sources", names),
      .may("strength", text))
  }

  private static var raised: Record {
    let contact = Record(
      .needs("id", text), .needs("name", text), .needs("phone", text), .needs("use", text))
    return Record(
      .needs("id", text), .needs("effect", text), .needs("certainty", text), .needs("name", text),
      .needs("why", text), .needs("actions", names), .needs("contacts", list(contact)),
      .needs("blocks", names), .clinicalBasis)
  }

  private static var said: Record {
    Record(.needs("id", text), .may("name", text), .needs("text", text), .clinicalBasis)
  }

  private static var review: Shape {
    one(.needs("weeks", numbers), .needs("text", text), .clinicalBasis)
  }

  private static var numbers: Shape { one(.needs("from", number), .needs("to", number)) }

  private static var offer: Record {
    let fit = one(
      .needs("areas", names), .needs("outcomes", names), .needs("usualStep", yesOrNo),
      .needs("forEveryone", yesOrNo))
    return Record(
      .needs("id", text), .needs("name", text), .needs("fit", fit), .needs("lowThreshold", text),
      .needs("marks", .mapping(of: text)), .needs("access", names), .needs("reach", text),
      .may("phone", text), .may("hours", text), .may("url", text), .may("local", local))
  }

  private static var place: Shape {
    let contact = Record(
      .needs("id", text), .needs("name", text), .needs("phone", text), .needs("use", text),
      .needs("checked", text), .needs("outdated", yesOrNo))
    let gap = Record(
      .needs("id", text), .needs("name", text), .may("reason", text), .clinicalBasis)
    return one(
      .needs("number", text), .needs("name", text), .needs("example", yesOrNo),
      .needs("version", text), .needs("baseVersion", text), .needs("contentHash", text),
      .needs("acute", list(contact)), .needs("gaps", list(gap)))
  }

  private static var local: Shape {
    let facts = ["contact", "address", "price", "referral", "waiting", "languages", "note"]
    return one(
      .needs("municipality", text, "Its number."),
      .needs("example", yesOrNo, "Whether the municipality is made up."),
      .needs("own", yesOrNo, "Whether the municipality added the offer."),
      facts.flatMap { [Field].may($0, text) }, .needs("checked", text), .needs("outdated", yesOrNo))
  }

  private static var reason: Record {
    Record(
      .needs("rule", text), .needs("part", text), .may("place", text), .needs("gives", names),
      .may("text", text), .needs("answers", answers), .needs("assumed", .mapping(of: text)),
      .clinicalBasis)
  }

  private static var publication: Record {
    Record(
      .needs("id", text), .needs("title", text), .may("publisher", text), .may("date", text),
      .needs("urls", names))
  }
}

extension [Record.Field] {
  fileprivate static var named: [Record.Field] {
    needs("id", .json(.string)) + needs("label", .json(.string))
  }

  fileprivate static var clinicalBasis: [Record.Field] {
    needs("sources", .list(of: .json(.string), isFilled: false))
      + needs("strength", .json(.string))
  }

  /// What would change the outcome, and what would settle it.
  fileprivate static var explanation: [Record.Field] {
    let text = Shape.json(.string)
    let names = Shape.list(of: text, isFilled: false)
    func list(_ record: Record) -> Shape { .list(of: .record(record.open), isFilled: false) }
    let numbers = Record(.needs("from", .json(.integer)), .needs("to", .json(.integer)))
    let other =
      needs("question", text) + may("option", text) + needs("removed", .json(.boolean))
      + may("number", .record(numbers.open))
    let step = Record(
      .needs("question", text), .needs("options", names), .needs("removed", names),
      .may("number", .json(.integer)))
    let set = Record(.needs("answers", list(Record(other))), .needs("outcomes", names))
    let sets = Record(
      .needs("sizeLimit", .json(.integer)), .needs("countLimit", .json(.integer)),
      .needs("complete", .json(.boolean)), .needs("sets", list(set)))
    let question = Record(.needs("question", text), .needs("bitsLeft", .json(.number)))
    let settling = Record(.needs("bits", .json(.number)), .needs("questions", list(question)))
    return needs("changes", list(Record(other, .needs("outcomes", names))))
      + needs("nearest", list(Record(.needs("outcome", text), .needs("steps", list(step)))))
      + needs("counterfactuals", .record(sets.open)) + needs("settling", .record(settling.open))
  }
}
