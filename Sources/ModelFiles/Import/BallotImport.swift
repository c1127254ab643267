public import DecisionModel
public import Workshops

/// Votes that were taken from a spreadsheet: a row for each person and case, or for several people
/// who voted alike, with a column for each thing that was judged.
///
/// An empty cell is no vote. Whatever was not understood is found with its place, and left out.
public struct BallotImport: Sendable {
  /// The most bytes that a spreadsheet may have.
  public static let largestFile = 4_000_000

  /// The votes that were understood.
  public let votes: [Vote]
  /// What was not understood, in the order of the file.
  public let findings: [Finding]
  /// How many rows there are below the headings.
  public let rowCount: Int

  /// Reads the bytes of a spreadsheet.
  public init(_ bytes: [UInt8], name: String, words: BallotWords, model: Model) {
    let sheet = Spreadsheet(bytes)
    let log = FindingLog()
    let document = Document(name: name, text: Spreadsheet.text(of: bytes).text, log: log)
    if let spot = sheet.openQuote { document.report(.openQuote, at: spot) }
    var reader = BallotRowReader(document: document, words: words, model: model)
    reader.readHeadings(sheet.rows.first ?? [])
    for row in sheet.rows.dropFirst() { reader.read(row) }
    votes = reader.votes
    rowCount = max(0, sheet.rows.count - 1)
    findings = log.inOrder
  }
}

/// Reads the rows of a spreadsheet of votes, one after the other.
private struct BallotRowReader {
  /// The most people that one row stands for.
  private static let mostPeople = 1_000

  private enum Column: Hashable {
    case known(BallotWords.Column)
    /// One of the polls, by its position.
    case poll(Int)
  }

  let document: Document
  let words: BallotWords
  let names: [String]
  private(set) var votes: [Vote] = []
  private var columns: [Column?] = []

  init(document: Document, words: BallotWords, model: Model) {
    self.document = document
    self.words = words
    names = words.polls.map { $0.id(in: model) }
  }

  mutating func readHeadings(_ row: [Word]) {
    var seen: Set<Column> = []
    columns = row.map { cell -> Column? in
      guard !cell.text.isEmpty else { return nil }
      guard let column = column(called: cell.text) else {
        if document.takes(.warning) {
          document.report(.unknownColumn(cell.text, words.columns.words), at: cell)
        }
        return nil
      }
      if seen.insert(column).inserted { return column }
      document.report(.repeatedColumn(cell.text), at: cell)
      return nil
    }
    let place = row.first ?? Word(text: "", spot: Spot(line: 1, column: 1))
    if !seen.contains(.known(.trainingCase)) {
      document.report(.noCases(words.columns.words(for: "case")), at: place)
    }
    if !seen.contains(where: { if case .poll = $0 { true } else { false } }) {
      document.report(.noPolls(names), at: place)
    }
  }

  private func column(called text: String) -> Column? {
    guard let id = words.columns.id(text) else { return nil }
    if let poll = names.firstIndex(of: id) { return .poll(poll) }
    return BallotWords.Column(rawValue: id).map(Column.known)
  }

  mutating func read(_ row: [Word]) {
    var cells: [Column: Word] = [:]
    for (index, cell) in row.enumerated() where !cell.text.isEmpty {
      guard index < columns.count else {
        document.report(.noColumnHeading, at: cell)
        continue
      }
      if let column = columns[index] { cells[column] = cell }
    }
    guard let place = row.first(where: { !$0.text.isEmpty }), !cells.isEmpty else { return }
    guard let trainingCase = trainingCase(cells, place), let people = people(cells),
      let round = round(cells)
    else { return }
    for (position, poll) in words.polls.enumerated() {
      guard let cell = cells[.poll(position)] else { continue }
      guard let choice = words.choices[position].id(cell.text).flatMap({ Int($0) }) else {
        document.report(.noChoice(cell.text, words.choices[position].words), at: cell)
        continue
      }
      votes.append(Vote(trainingCase, round, poll, choice: choice, people: people))
    }
  }

  private func trainingCase(_ cells: [Column: Word], _ place: Word) -> TrainingCase.ID? {
    guard let cell = cells[.known(.trainingCase)] else {
      // Without the whole column it has been said once, at the headings.
      if columns.contains(.known(.trainingCase)) { document.report(.caseless, at: place) }
      return nil
    }
    let known = words.cases.first { $0.text.lowercased() == cell.text.lowercased() }
    if known == nil {
      document.report(.noCase(cell.text, words.cases.map(\.text).sorted()), at: cell)
    }
    return known
  }

  private func people(_ cells: [Column: Word]) -> Int? {
    guard let cell = cells[.known(.people)] else { return 1 }
    if let number = Int(cell.text), (0...Self.mostPeople).contains(number) { return number }
    document.report(.noCount(cell.text, Self.mostPeople), at: cell)
    return nil
  }

  private func round(_ cells: [Column: Word]) -> Vote.Round? {
    guard let cell = cells[.known(.round)] else { return .before }
    if let round = words.rounds.id(cell.text).flatMap(Vote.Round.init) { return round }
    document.report(.noRound(cell.text, words.rounds.words), at: cell)
    return nil
  }
}

extension Remark {
  fileprivate static func noCases(_ words: [String]) -> Remark {
    Remark(
      .missingKey, "the first row has no heading for the cases",
      hint: "understood: \(words.joined(separator: ", "))")
  }
  fileprivate static func noPolls(_ names: [String]) -> Remark {
    Remark(
      .missingKey, "the first row has no heading for what was judged",
      hint: "understood: \(names.joined(separator: ", "))")
  }
  fileprivate static var caseless: Remark {
    Remark(.missingKey, "the row does not name a case; it was left out", severity: .warning)
  }
  fileprivate static func noCase(_ text: String, _ known: [String]) -> Remark {
    Remark(
      .badValue, "the model has no case \(quoted(text)); the row was left out",
      hint: didYouMean(text, among: known), severity: .warning)
  }
  fileprivate static func noChoice(_ text: String, _ known: [String]) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is none of the choices; it was left out",
      hint: didYouMean(text, among: known) ?? "understood: \(listed(known))", severity: .warning)
  }
  fileprivate static func noCount(_ text: String, _ most: Int) -> Remark {
    Remark(
      .badNumber, "\(quoted(text)) is not a number of people; the row was left out",
      hint: "a whole number from 0 to \(most)", severity: .warning)
  }
  fileprivate static func noRound(_ text: String, _ known: [String]) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is no round; the row was left out",
      hint: "understood: \(listed(known))", severity: .warning)
  }
}
