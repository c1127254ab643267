import CarePlans

/// Checks what the shape of a plan does not say: texts, numbers of parts, and the format.
struct PlanItemCheck {
  /// A mark in one of the texts, and where that text stands.
  struct Found {
    let item: Item
    let mark: PersonalMark
  }

  let document: Document
  let services: FreeTextCheck

  /// Names whose values no person writes.
  private static let machineNames: Set<String> = [
    "id", "parent", "mergedFrom", "contentHash", "day", "start", "reviewDay", "nextReview",
    "kind", "strength", "sources", "version", "question", "values",
  ]

  /// Refuses a document of a later format.
  func checkFormat(_ root: Item) {
    guard let item = root.value(of: "format"), let text = item.text,
      Int(text) != PlanDocument.currentFormat
    else { return }
    document.report(.unknownFormat(text), at: item)
  }

  /// Refuses identity numbers, control characters and texts that are too long.
  func checkTexts(_ root: Item) {
    for item in texts(in: root) {
      guard let text = item.text else { continue }
      if text.count > 4000 { document.report(.tooLong, at: item) }
      if !text.isClean(keepingLines: true) { document.report(.unclean, at: item.spot) }
      for mark in FreeTextCheck().marks(in: text) where mark.kind == .identityNumber {
        document.report(.identityNumber, at: spot(of: mark, in: item), length: mark.text.count)
      }
    }
  }

  /// The texts of a document that a person may have written.
  private func texts(in item: Item) -> [Item] {
    switch item.content {
    case .text: item.isQuoted ? [item] : []
    case .list(let items): items.flatMap(texts)
    case .mapping(let entries):
      entries.filter { !Self.machineNames.contains($0.key) }.flatMap { texts(in: $0.value) }
    case .refused: []
    }
  }

  /// Telephone numbers and e-mail addresses in the newest plan that are not known.
  func contacts(_ root: Item) -> [Found] {
    let revisions = root.value(of: "revisions")?.elements ?? []
    guard let plan = revisions.last?.value(of: "plan") else { return [] }
    let allowed = plan.value(of: "serviceContacts").map { texts(in: $0).compactMap(\.text) } ?? []
    let check = services.knowing(allowed)
    return texts(in: plan).flatMap { item in
      check.marks(in: item.text ?? "").filter { $0.kind != .identityNumber }
        .map { Found(item: item, mark: $0) }
    }
  }

  /// The warning about a mark.
  func finding(_ found: Found) -> Finding {
    let log = FindingLog()
    Document(name: document.name, text: document.text, log: log, isJSON: true)
      .report(
        .contact(found.mark.kind), at: spot(of: found.mark, in: found.item),
        length: found.mark.text.count)
    return log.findings[0]
  }

  /// Where a mark stands in the file; escapes before it may shift it to the right.
  private func spot(of mark: PersonalMark, in item: Item) -> Spot {
    var spot = item.word.spot
    let line = Array(document.line(spot.line))
    let wanted = Array(mark.text)
    let start = spot.column - 1
    let found = (start..<max(start, line.count - wanted.count + 1)).first { place in
      line[place..<place + wanted.count].elementsEqual(wanted)
    }
    spot.column = (found ?? start + mark.range.lowerBound) + 1
    return spot
  }

  /// Refuses parts of lists whose numbers are taken, or higher than any that was given out.
  func checkNumbers(_ root: Item) {
    for revision in root.value(of: "revisions")?.elements ?? [] {
      guard let plan = revision.value(of: "plan") else { continue }
      checkParts(of: plan)
    }
  }

  private func checkParts(of plan: Item) {
    let highest = plan.value(of: "lastElement")?.text.flatMap { Int($0) } ?? 0
    let lists = ["goals", "components", "steps", "relatives", "duties"].map { plan.value(of: $0) }
    var taken: Set<Int> = []
    for list in lists + [plan.value(of: "coordination")?.value(of: "members")] {
      guard let list, case .list(let parts) = list.content else { continue }
      if parts.count > PlanList.limit { document.report(.tooManyParts, at: list) }
      for part in parts {
        guard let item = part.value(of: "id"), let number = item.text.flatMap({ Int($0) }) else {
          continue
        }
        if !taken.insert(number).inserted { document.report(.taken(number), at: item) }
        if number < 1 || number > highest { document.report(.tooHigh(number, highest), at: item) }
      }
    }
    for item in [plan.value(of: "components")].compactMap(\.self).flatMap(\.elements) {
      guard let intensity = item.value(of: "intensity"),
        let number = intensity.text.flatMap({ Int($0) }),
        !(1...5).contains(number)
      else { continue }
      document.report(.intensity(number), at: intensity)
    }
    let steps = plan.value(of: "steps")?.elements.compactMap { $0.value(of: "id")?.text } ?? []
    if let present = plan.value(of: "presentStep"), let text = present.text, !steps.contains(text) {
      document.report(.noStep(text), at: present)
    }
  }
}

extension Item {
  /// The elements of a list; none when it is something else.
  var elements: [Item] {
    guard case .list(let items) = content else { return [] }
    return items
  }
}

extension Remark {
  fileprivate static func unknownFormat(_ text: String) -> Remark {
    Remark(
      .unknownFormat, "the format \(quoted(text)) is not known",
      hint: "this program reads format \(PlanDocument.currentFormat)")
  }
  fileprivate static var identityNumber: Remark {
    Remark(
      .identityNumber, "this is an identity number; a plan cannot hold one",
      hint: "take it out; the plan is found by its label")
  }
  fileprivate static func contact(_ kind: PersonalMark.Kind) -> Remark {
    Remark(
      .personalContact,
      kind == .email
        ? "an e-mail address that no known service has"
        : "a telephone number that no known service has",
      hint: "take it out if it is a person's; --allow-contacts if it is a service's",
      severity: .warning)
  }
  fileprivate static var unclean: Remark {
    Remark(
      .controlCharacter, "the text holds control characters, or blanks at its ends",
      hint: "remove them")
  }
  fileprivate static var tooLong: Remark {
    Remark(.tooLarge, "the text has more than 4000 characters")
  }
  fileprivate static var tooManyParts: Remark {
    Remark(.tooMany, "more than \(PlanList.limit) parts in a list")
  }
  fileprivate static func taken(_ number: Int) -> Remark {
    Remark(.duplicateID, "another part of the plan has the number \(number)")
  }
  fileprivate static func tooHigh(_ number: Int, _ highest: Int) -> Remark {
    Remark(.outOfRange, "\(number) is not between 1 and lastElement, which is \(highest)")
  }
  fileprivate static func intensity(_ number: Int) -> Remark {
    Remark(.outOfRange, "\(number) is not between 1 and 5")
  }
  fileprivate static func noStep(_ number: String) -> Remark {
    Remark(.outOfRange, "the ladder has no step with the number \(number)")
  }
}
