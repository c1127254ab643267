import DecisionModel
import Testing

@testable import ModelFiles

/// Files of municipalities, and what is found in them.
struct MunicipalityFileTests {
  @Test func `a file says how offers of the model are, adds its own and hides others`() throws {
    let found = try #require(try TownFile.read(TownFile.text))
    #expect(found.identity.number.text == "0042")
    #expect(found.identity.name.text == "Town")
    #expect(!found.identity.isExample)
    #expect(found.base == .init(model: "small", version: "0.1"))
    #expect(found.acute.map(\.phone) == ["00 01"])
    #expect(found.changes.map(\.offer) == ["course"])
    #expect(found.changes[0].local.price?.text == "free")
    #expect(found.added.map(\.id) == ["walk", "evening"])
    #expect(found.added[0].step == nil)
    #expect(found.added[0].isLowThreshold == .unknown)
    #expect(found.added[1].category == "talk")
    #expect(found.added[1].local?.origin == .added(like: "course"))
    #expect(found.translations["en"]?["offers.walk.name"] == "Walk")
    #expect(found.contentHash.utf8.count == 64)
  }

  @Test func `a number that begins with nought stays as it is written`() throws {
    let plain = TownFile.text.replacing("\"0042\"", with: "0042")
    #expect(try TownFile.read(plain)?.identity.number.text == "0042")
  }

  @Test func `an offer that the model does not have is an error with a proposal`() {
    #expect(
      TownFile.findings("offer: course", "offer: corse") == """
        Municipalities/0042.yaml:13:12: error[unknown-offer]: unknown offer 'corse'
          13 |   - offer: corse
             |            ^^^^^
          hint: did you mean 'course'?
        """)
  }

  @Test func `another model is an error, another version of it a warning`() {
    #expect(
      TownFile.findings("model: small", "model: large") == """
        Municipalities/0042.yaml:5:15: error[wrong-base]: written for the model 'large', but this is 'small'
          5 | base: {model: large, version: "0.1"}
            |               ^^^^^
        """)
    #expect(
      TownFile.findings("version: \"0.1\"", "version: \"0.0\"") == """
        Municipalities/0042.yaml:5:32: warning[wrong-base]: written for version '0.0' of the model, but this is '0.1'
          5 | base: {model: small, version: "0.0"}
            |                                ^^^
          hint: look through it, and then write the new version here
        """)
  }

  @Test func `a number of noughts is none, a telephone has digits, an address is that of a page`() {
    #expect(
      TownFile.findings("\"0042\"", "\"0000\"").hasPrefix(
        """
        Municipalities/0042.yaml:1:16: error[bad-value]: '0000' is not a municipality number
          1 | municipality: "0000"
            |                ^^^^
          hint: it has four digits, not all of them 0
        """))
    #expect(TownFile.findings("\"00 01\"", "none").contains("'none' is not a telephone number"))
  }

  @Test func `a day that lies ahead is found once somebody says which day it is`() throws {
    let day = try #require(Day("2026-01-15"))
    #expect(
      TownFile.findings("", "", on: day).hasPrefix(
        """
        Municipalities/0042.yaml:11:14: warning[bad-date]: nobody can have made sure on 2026-02-01: today is 2026-01-15
          11 |     checked: 2026-02-01
             |              ^^^^^^^^^^
          hint: write the day on which somebody made sure
        """))
    #expect(TownFile.findings("", "", on: Day("2027-01-15")).isEmpty)
    #expect(TownFile.findings("", "").isEmpty)
  }

  @Test func `a day must be given, and be one that the calendar has`() {
    #expect(
      TownFile.findings("    checked: 2026-02-01\n", "    checked: 2026-02-30\n") == """
        Municipalities/0042.yaml:11:14: error[bad-date]: '2026-02-30' is not a day
          11 |     checked: 2026-02-30
             |              ^^^^^^^^^^
          hint: write it like 2026-01-31
        """)
    #expect(
      TownFile.findings("    checked: 2026-02-01\n", "") == """
        Municipalities/0042.yaml:7:5: error[missing-key]: the key 'checked' is missing
          7 |   - id: night
            |     ^^
        """)
  }

  @Test func `a flag or a tree cannot be changed`() {
    #expect(
      TownFile.findings("acute:", "flags: []\nacute:") == """
        Municipalities/0042.yaml:6:1: error[unknown-key]: unknown key 'flags'
          6 | flags: []
            | ^^^^^
          hint: known here: municipality, format, name, example, version, base, languages, acute, changes, hidden, offers, nn, en
        """)
  }

  @Test func `an offer has one entry, and an own offer a name of its own`() {
    #expect(
      TownFile.findings(
        "offers:\n", "hidden:\n  - {offer: course, reason: No, checked: 2026-01-01}\noffers:\n")
          == """
          Municipalities/0042.yaml:18:13: error[duplicate-id]: the offer 'course' already stands on line 13, column 12
            18 |   - {offer: course, reason: No, checked: 2026-01-01}
               |             ^^^^^^
          """)
    #expect(
      TownFile.findings("- id: walk", "- id: course").hasPrefix(
        """
        Municipalities/0042.yaml:18:9: error[duplicate-id]: the model has an offer 'course' already
          18 |   - id: course
             |         ^^^^^^
          hint: say how it is here under 'changes', or choose another id
        """))
  }

  @Test func `the number in the file is that of its name, and has four digits`() {
    #expect(
      TownFile.findings("\"0042\"", "\"0043\"") == """
        Municipalities/0042.yaml:1:16: error[bad-value]: the file is named 0042, but is about 0043
          1 | municipality: "0043"
            |                ^^^^
        """)
    #expect(
      TownFile.findings("\"0042\"", "\"42\"") == """
        Municipalities/0042.yaml:1:16: error[bad-value]: '42' is not a municipality number
          1 | municipality: "42"
            |                ^^
          hint: it has four digits, not all of them 0
        """)
  }

  @Test func `texts that are not translated, or of which nothing is known, are warnings`() {
    #expect(
      TownFile.findings("offers.walk.name: Walk", "offers.walc.name: Walk") == """
        Municipalities/0042.yaml:30:3: warning[untranslated]: not translated: offers.walk.name
          30 |   municipality.name: Town
             |   ^^^^^^^^^^^^^^^^^
        Municipalities/0042.yaml:34:3: warning[unknown-text]: the file has no text 'offers.walc.name'
          34 |   offers.walc.name: Walk
             |   ^^^^^^^^^^^^^^^^
          hint: did you mean 'offers.walk.name'?
        """)
  }

  @Test func `the example municipality has no findings`() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    let model = try reader.model()
    let shelf = MunicipalityShelf(library: .embedded)
    let findings = try shelf.findings(for: model, reader.offers(for: model))
    #expect(findings?.map(\.rendered) == [])
  }

  @Test func `the example municipality is complete enough to show, and cannot be called`() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    let model = try reader.model()
    let offers = try reader.offers(for: model)
    let number = try #require(Municipality.Number("9999"))
    let found = try #require(
      try MunicipalityShelf(library: .embedded).municipality(number, for: model, offers))
    #expect(found.identity.isExample)
    let merged = offers.merged(with: found)
    let here = merged.offers.filter { $0.local != nil && $0.local?.hiddenBecause == nil }
    #expect(here.count >= 20)
    #expect(merged.gaps.map(\.expectation.id) == ["dognplass"])
    for phone in here.compactMap(\.phone) + found.acute.map(\.phone) {
      #expect(phone.hasPrefix("00 00 00 "), "\(phone)")
    }
    for url in here.compactMap(\.url) { #expect(url.contains(".example/"), "\(url)") }
    let setting = Setting(today: Day("2026-11-22"), municipality: found)
    let old = here.filter { $0.local.map { setting.isOutdated($0.checked) } ?? false }
    #expect(old.map(\.id) == ["sovnkurs"])
  }
}

/// A municipality of the small pack.
enum TownFile {
  static let text = """
    municipality: "0042"
    format: "1"
    name: Town
    version: "1"
    base: {model: small, version: "0.1"}
    acute:
      - id: night
        name: Night line
        phone: "00 01"
        use: At night
        checked: 2026-02-01
    changes:
      - offer: course
        phone: "00 02"
        price: free
        checked: 2026-02-01
    offers:
      - id: walk
        name: Walk
        text: A walk
        category: talk
        outcomes: [one]
        checked: 2026-02-01
      - id: evening
        like: course
        name: Evening course
        checked: 2026-02-01
    languages: [nb, en]
    en:
      municipality.name: Town
      acute.night.name: Night line
      acute.night.use: At night
      changes.course.price: free
      offers.walk.name: Walk
      offers.walk.text: A walk
      offers.evening.name: Evening course

    """

  /// The municipality that a text says there is.
  static func read(_ text: String) throws -> Municipality? {
    let reader = SmallPack.reader()
    let model = try reader.model()
    let number = Municipality.Number("0042")
    return try number.map {
      try shelf(text).municipality($0, for: model, reader.offers(for: model))
    } ?? nil
  }

  /// What is found when the first occurrence of a text is replaced.
  static func findings(_ old: String, _ new: String, on day: Day? = nil) -> String {
    guard let range = old.isEmpty ? text.startIndex..<text.startIndex : text.firstRange(of: old)
    else { return "no '\(old)'" }
    var changed = text
    changed.replaceSubrange(range, with: new)
    let reader = SmallPack.reader()
    guard let model = try? reader.model(), let offers = try? reader.offers(for: model) else {
      return "no model"
    }
    let found = shelf(changed).findings(
      for: model, offers, only: Municipality.Number("0042"), on: day)
    return (found ?? []).map(\.rendered).joined(separator: "\n")
  }

  static func shelf(_ text: String) -> MunicipalityShelf {
    MunicipalityShelf(library: Library(files: ["Municipalities/0042.yaml": Array(text.utf8)]))
  }
}
