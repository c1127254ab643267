import DecisionModel
import Foundation
import Testing
import Texts

@testable import ModelFiles

/// Spreadsheets of offers.
struct OfferImportTests {
  private func words() throws -> ImportWords {
    let reader = SmallPack.reader()
    let model = try reader.model()
    return ImportWords(
      model: model, offers: try reader.offers(for: model),
      translations: [["offers.course.name": "Kurs"]],
      headings: [(.name, "navn"), (.phone, "telefon"), (.price, "pris"), (.checked, "sjekket")],
      marks: [(.yes, "ja"), (.no, "nei")])
  }

  private func taken(_ text: String, day: String? = "2026-01-01") throws -> OfferImport {
    try taken(Array(text.utf8), day: day)
  }

  private func taken(_ bytes: [UInt8], day: String? = "2026-01-01") throws -> OfferImport {
    OfferImport(bytes, name: "o.csv", words: try words(), checked: day.flatMap { Day($0) })
  }

  private func file(_ taken: OfferImport) throws -> String {
    let number = try #require(Municipality.Number("0042"))
    let comments = MunicipalityDraft.Comments(
      heading: "h", name: "n", base: "b", acute: "a", changes: "c", hidden: "x", offers: "o")
    return taken.draft(
      for: number, named: "Town", model: try SmallPack.reader().model().identity, language: .nb,
      comments: comments, day: Day("2026-01-01")
    ).text
  }

  /// The lines of the file from the first entry on.
  private func entries(_ taken: OfferImport) throws -> String {
    let lines = try file(taken).split(separator: "\n")
    return lines.filter { $0.hasPrefix("  ") }.joined(separator: "\n")
  }

  @Test func `rows become changes of the model's offers, and offers like them`() throws {
    let result = try taken(
      """
      offer;navn;Telefon;pris
      course;;00 01;
      Kurs;Evening; ;"free; ""gift"" too"
      ;COURSE again;;

      """)
    #expect(
      result.findings.map(\.rendered).joined(separator: "\n") == """
        o.csv:4:2: warning[missing-key]: the row says too little; it was left out
          4 | ;COURSE again;;
            |  ^^^^^^^^^^^^
          hint: say which offer of the model it is like, or give a description and a category
        """)
    #expect(
      try entries(result) == """
          - offer: course
            phone: "00 01"
            checked: 2026-01-01
          - id: evening
            like: course
            name: "Evening"
            price: "free; \\"gift\\" too"
            checked: 2026-01-01
        """)
  }

  @Test(
    arguments: [
      "offer;phone\nCourse;1\n", "offer,phone\nCourse,1\n", "offer\tphone\r\nCourse\t1\r\n",
    ])
  func `semicolons, commas and tabs part cells`(text: String) throws {
    let result = try taken(text)
    #expect(result.findings.isEmpty)
    #expect(String(result.spreadsheet.separator) == String(text.dropFirst(5).prefix(1)))
    #expect(try entries(result).contains("phone: \"1\""))
  }

  @Test func `a mark of UTF-8 is passed over, and other letters are taken for Windows-1252`() throws
  {
    let marked = try taken([0xEF, 0xBB, 0xBF] + Array("offer;pris\nCourse;ø\n".utf8))
    #expect(marked.spreadsheet.encoding == .utf8)
    #expect(marked.findings.isEmpty)
    let old = try taken(Array("navn;pris\nCourse;".utf8) + [0xF8, 0x80, 0x0A])
    #expect(old.spreadsheet.encoding == .windows1252)
    #expect(try entries(old).contains("price: \"ø€\""))
  }

  @Test func `what is not understood is found with its place`() throws {
    let result = try taken(
      """
      navn;kolour;pris;pris;low-threshold;outcomes;text;category;checked
      Walk;x;1;2;maybe;one, three;A walk;Talk;31.01.2026
      Swim;;;;;;A swim;Water;2026-02-30;too many

      """)
    let found = result.findings.map { finding in
      "\(finding.place?.line ?? 0):\(finding.place?.column ?? 0) \(finding.code)"
    }
    #expect(
      found == [
        "1:6 unknown-key", "1:18 repeated", "2:12 bad-value", "2:23 unknown-outcome",
        "3:1 missing-key", "3:18 unknown-category", "3:24 bad-date", "3:35 wrong-type",
      ])
    #expect(
      try entries(result) == """
          - id: walk
            name: "Walk"
            text: "A walk"
            category: talk
            outcomes: [one]
            price: "1"
            checked: 2026-01-31
        """)
  }

  @Test func `a row without a day is left out, unless a day is given for all`() throws {
    #expect(try taken("navn\nCourse\n", day: nil).offerCount == 0)
    #expect(try taken("navn\nCourse\n").offerCount == 1)
  }

  @Test(arguments: [true, false])
  func `UTF-16 with its mark is read, and a first line that names the separator is passed over`(
    isLittle: Bool
  ) throws {
    let text = "\u{FEFF}sep=\t\r\nnavn\tpris\r\nCourse\tgratis, på dagtid; ring 🙂\r\n"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    let result = try taken(bytes)
    #expect(result.spreadsheet.encoding == .utf16 && result.spreadsheet.separator == "\t")
    #expect(result.rowCount == 1 && result.offerCount == 1)
    #expect(try entries(result).contains("price: \"gratis, på dagtid; ring 🙂\""))
    #expect(result.findings.map(\.code) == [.missingKey])
  }

  @Test func `a first line that names the separator counts, also when others stand more often`()
    throws
  {
    let result = try taken("sep=;\noffer;pris\nCourse;1, 2, 3, 4\n")
    #expect(result.findings.isEmpty && result.spreadsheet.separator == ";")
    #expect(try entries(result).contains("price: \"1, 2, 3, 4\""))
    #expect(try taken("sep=x\nnavn;pris\n").offerCount == 0)
  }

  @Test
  func `headings that cannot say what an offer is are reported once, with what is understood`()
    throws
  {
    let result = try taken("navn;pris\nWalk;1\nSwim;2\nCourse;3\n")
    #expect(result.offerCount == 1)
    #expect(
      result.findings.map(\.rendered).joined(separator: "\n") == """
        o.csv:1:1: warning[missing-key]: no column says what the offers are; rows that do not have \
        the name of an offer of the model were left out
          1 | navn;pris
            | ^^^^
          hint: add a column for the offer of the model that each is like (offer), or columns for \
        a description (text) and a category (category)
        """)
  }

  @Test func `what is no telephone and no address is left out`() throws {
    let result = try taken("offer;Telefon;url\ncourse;ring;mailto:a@b.no\n")
    #expect(
      result.findings.map(\.rendered).joined(separator: "\n") == """
        o.csv:2:8: warning[bad-value]: 'ring' is not a telephone number; it was left out
          2 | course;ring;mailto:a@b.no
            |        ^^^^
          hint: it has at least one digit
        o.csv:2:13: warning[bad-value]: 'mailto:a@b.no' is not the address of a page; it was left out
          2 | course;ring;mailto:a@b.no
            |             ^^^^^^^^^^^^^
          hint: write it like https://www.helsenorge.no or helsenorge.no
        """)
    #expect(try !entries(result).contains("phone"))
  }

  @Test func `a quotation mark that is never closed is found`() throws {
    let result = try taken("offer;pris\nCourse;\"free\nmore;1\n")
    #expect(result.findings.map(\.place?.line) == [2])
    #expect(result.findings.map(\.place?.column) == [8])
  }

  @Test(
    arguments: [
      "navn;pris\nCourse;a: b # c\n", "navn;pris\nCourse;- [x] {y}\n", "navn\n'Æ\"\\ø\u{202E}å\n",
      "navn;text;category\n---;|;talk\n", "navn;pris\nCourse;\"a\nb\"\n",
      "navn;pris\nCourse;\u{1B}[2J\n",
      "navn;text;category\nSame;t;talk\nSame;t;talk\ncourse 2;t;talk\n",
    ])
  func `whatever a cell says, the file that comes out has no errors`(text: String) throws {
    let result = try taken(text)
    let written = try file(result)
    let reader = SmallPack.reader()
    let model = try reader.model()
    let shelf = TownFile.shelf(written)
    let findings = try shelf.findings(
      for: model, reader.offers(for: model), only: Municipality.Number("0042"))
    #expect(findings?.map(\.rendered) == [], "\(written)")
  }

  @Test func `an empty file, and one without headings, say so`() throws {
    #expect(try taken("").findings.map(\.code) == [.missingKey])
    #expect(try taken("\n\n;;\n").findings.map(\.code) == [.missingKey])
    #expect(try taken("a;b\n1;2\n").offerCount == 0)
  }
}
