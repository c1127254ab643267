public import DecisionModel
public import Workshops

extension RoomSnapshot {
  /// What a file of a workshop says it is.
  static let kind = "veiviser-workshop"
  /// The format of the file.
  static let format = 1

  /// The snapshot as JSON, with a newline at the end.
  public func json(for model: Model) -> String {
    var members: [JSON.Member] = [
      JSON.Member("kind", .text(Self.kind)), JSON.Member("format", .number(Self.format)),
      JSON.Member("pack", .text(contentHash)), JSON.Member("run-sheet", .text(sheetHash)),
      JSON.Member("step", .number(position)),
      JSON.Member("minutes", .array(usedMinutes.map(JSON.number))),
      JSON.Member("votes", .array(votes(model))),
      JSON.Member("what-if", .array(changes(model))),
    ]
    if let sheetText { members.append(JSON.Member("run-sheet-text", .text(sheetText))) }
    if !caseFiles.isEmpty { members.append(JSON.Member("case-files", .array(files))) }
    return JSON.object(members).written
  }

  private var files: [JSON] {
    caseFiles.sorted { $0.key < $1.key }.map { name, text in
      .object([JSON.Member("name", .text(name)), JSON.Member("text", .text(text))])
    }
  }

  private func votes(_ model: Model) -> [JSON] {
    counts.sorted { $0.key < $1.key }.map { ballot, counts in
      .object([
        JSON.Member("case", .text(ballot.trainingCase.text)),
        JSON.Member("round", .text(ballot.round.rawValue)),
        JSON.Member("poll", .text(ballot.subject.name(in: model))),
        JSON.Member("counts", .array(counts.map(JSON.number))),
      ])
    }
  }

  private func changes(_ model: Model) -> [JSON] {
    alterations.filter { model.questions.indices.contains($0.whatIf.question) }.map { item in
      .object([
        JSON.Member("case", .text(item.trainingCase.text)),
        JSON.Member("question", .text(model.questions[item.whatIf.question].id.text)),
        JSON.Member("option", .number(item.whatIf.option)),
      ])
    }
  }
}

extension RoomSession.Ballot.Subject {
  /// The name of the subject of which no question may have the name.
  fileprivate static let readingsName = "readings"

  fileprivate func name(in model: Model) -> String {
    switch self {
    case .poll(let poll): poll.id(in: model)
    case .readings: Self.readingsName
    }
  }
}

/// Reads where a workshop stood, from a file that may hold anything.
public struct RoomSnapshotReader: Sendable {
  /// The most bytes that such a file may have.
  public static let largestFile = 8_000_000

  private let model: Model

  /// Takes the model whose questions were voted about.
  public init(model: Model) { self.model = model }

  /// The snapshot in some bytes; findings show the name.
  public func snapshot(_ bytes: [UInt8], name: String) throws(Faults) -> RoomSnapshot {
    let log = FindingLog()
    let (document, root) = try Document.openJSON(
      name, bytes: bytes, limit: Self.largestFile, log: log)
    return try log.settled(document.section(root, path: "") { snapshot(&$0) })
  }

  private func snapshot(_ section: inout Section) -> RoomSnapshot? {
    let document = section.document
    let kind = section.word("kind")
    if !kind.text.isEmpty, kind.text != RoomSnapshot.kind {
      document.report(.badValue(kind.text, allowed: [RoomSnapshot.kind]), at: kind)
    }
    let format = section.word("format")
    if !format.text.isEmpty, format.text != String(RoomSnapshot.format) {
      document.report(.otherFormat(format.text), at: format)
    }
    let counts = section.each("votes", path: "") { votes(&$0) }
    let alterations = section.each("what-if", path: "") { alteration(&$0) }
    let files = section.each("case-files", path: "") { section -> (String, String)? in
      (section.text("name"), section.text("text"))
    }
    return RoomSnapshot(
      contentHash: section.text("pack"), sheetHash: section.text("run-sheet"),
      sheetText: section.optionalText("run-sheet-text"),
      caseFiles: Dictionary(files) { first, _ in first },
      position: section.integer("step", isRequired: true) ?? 0,
      usedMinutes: numbers(section.list("minutes"), in: document),
      counts: Dictionary(counts) { first, _ in first }, alterations: alterations)
  }

  private func votes(_ section: inout Section) -> (RoomSession.Ballot, [Int])? {
    let id = TrainingCase.ID(section.text("case"))
    let round: Vote.Round? = section.choice("round", isRequired: true)
    let poll = section.word("poll")
    let counts = numbers(section.list("counts", isRequired: true), in: section.document)
    guard let subject = subject(poll, in: section.document), let round else { return nil }
    return (RoomSession.Ballot(id, round, subject), counts)
  }

  private func subject(_ word: Word, in document: Document) -> RoomSession.Ballot.Subject? {
    if word.text == RoomSession.Ballot.Subject.readingsName { return .readings }
    let polls = Poll.all(in: model)
    if let poll = polls.first(where: { $0.id(in: model) == word.text }) { return .poll(poll) }
    document.report(.badValue(word.text, allowed: polls.map { $0.id(in: model) }), at: word)
    return nil
  }

  private func alteration(_ section: inout Section) -> RoomSnapshot.Alteration? {
    let id = TrainingCase.ID(section.text("case"))
    let word = section.word("question")
    let option = section.integer("option", isRequired: true)
    guard let option, let index = model.questions.firstIndex(where: { $0.id.text == word.text })
    else { return nil }
    return RoomSnapshot.Alteration(id, RoomSession.WhatIf(question: index, option: option))
  }

  private func numbers(_ items: [Item], in document: Document) -> [Int] {
    items.compactMap { document.word($0).flatMap { document.integer($0) } }
  }
}
