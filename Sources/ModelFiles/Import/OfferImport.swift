public import DecisionModel
public import Texts

/// Offers of a municipality that were taken from a spreadsheet.
///
/// Nothing is made up: an empty cell is unknown, and a row that does not say enough is left out.
/// Whatever was not understood is found with its place.
public struct OfferImport: Sendable {
  /// The most bytes that a spreadsheet may have.
  public static let largestFile = 4_000_000

  /// How it was read.
  public let spreadsheet: Spreadsheet
  /// What was not understood, in the order of the file.
  public let findings: [Finding]
  /// How many rows there are below the headings.
  public let rowCount: Int
  private let entries: [MunicipalityDraft.Entry]

  /// How many offers were understood.
  public var offerCount: Int { entries.count }

  /// Reads the bytes of a spreadsheet; rows without a day of their own were checked on `day`.
  public init(_ bytes: [UInt8], name: String, words: ImportWords, checked day: Day?) {
    let sheet = Spreadsheet(bytes)
    let log = FindingLog()
    let text = Spreadsheet.text(of: bytes).text
    let document = Document(name: name, text: text, log: log)
    if let spot = sheet.openQuote { document.report(.openQuote, at: spot) }
    var reader = OfferRowReader(document: document, words: words, day: day)
    reader.readHeadings(sheet.rows.first ?? [])
    for row in sheet.rows.dropFirst() { reader.read(row) }
    spreadsheet = sheet
    rowCount = max(0, sheet.rows.count - 1)
    entries = reader.entries
    findings = log.inOrder
  }

  /// The file of the municipality.
  public func draft(
    for number: Municipality.Number, named name: String?, model: Model.Identity,
    language: Language, comments: MunicipalityDraft.Comments, day: Day?
  ) -> MunicipalityDraft {
    MunicipalityDraft(
      number: number, name: name, model: model, language: language, comments: comments, day: day,
      entries: entries)
  }
}

extension Remark {
  static var openQuote: Remark {
    Remark(
      .badValue, "the quotation mark is never closed", hint: "the rest of the file is one cell")
  }
}
