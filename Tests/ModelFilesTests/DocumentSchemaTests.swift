import DecisionModel
import ModelFiles
import Reports
import Testing
import Texts
import Workshops

/// The schemas of what the program writes and reads as JSON.
struct DocumentSchemaTests {
  private func faults(_ json: String, _ kind: FileKind) throws -> [String] {
    let value = try #require(Instance(json: json))
    return SchemaValidator(root: kind.schema, isClosed: true).faults(value)
  }

  @Test func `every decision of the national pack passes, and nothing in it is undescribed`() throws
  {
    let reader = PackReader(Library.embedded.nationalPack)
    let reasoner = try Reasoner(reader.model())
    let texts = try Library.embedded.interfaceTexts(language: "nb")
    let offers = try reader.offers(for: reasoner.model)
    for item in try reader.cases(for: reasoner.model).prefix(12) {
      var partial = item.answers
      if let question = reasoner.model.questions.first(where: { partial[$0.id] != nil }) {
        partial[question.id] = .unknown
      }
      for answers in [item.answers, partial] {
        let subject = DecidedCase(
          answers: answers, reasoner: reasoner,
          wording: Wording(
            model: reasoner.model, texts: Catalogue(language: .nb, entries: texts)),
          contentHash: "0")
        let fitting = offers.suggestions(for: subject.decision, in: reasoner.model)
        let document = try DecisionDocument(subject, offers: fitting).json()
        #expect(try faults(document, .decision) == [], "\(item.id)")
      }
    }
  }

  @Test func `what is kept of a workshop passes, and nothing in it is undescribed`() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    let reasoner = try Reasoner(reader.model())
    let cases = try reader.cases(for: reasoner.model)
    let kept = try #require(try reader.runSheet(for: reasoner.model, cases: cases))
    var session = RoomSession(kept.sheet, cases: cases, reasoner: reasoner)
    repeat {
      session.vote(1)
      session.tick()
    } while session.next()
    session.alter(cases[0].id, RoomSession.WhatIf(question: 1, option: 1))
    let snapshot = RoomSnapshot(
      session, contentHash: "a", sheetHash: kept.hash, sheetText: "title: A\n",
      caseFiles: ["own.yaml": "cases: []\n"])
    #expect(try faults(snapshot.json(for: reasoner.model), .room) == [])
  }

  @Test func `a decision in a municipality passes, and nothing in it is undescribed`() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    let reasoner = try Reasoner(reader.model())
    let texts = try Library.embedded.interfaceTexts(language: "nb")
    let offers = try reader.offers(for: reasoner.model)
    let number = try #require(Municipality.Number("9999"))
    let municipality = try #require(
      try MunicipalityShelf(library: .embedded)
        .municipality(number, for: reasoner.model, offers))
    let answers = try #require(try reader.cases(for: reasoner.model).first).answers
    let today = Day("2099-01-01")
    let subject = DecidedCase(
      answers: answers, reasoner: reasoner,
      wording: Wording(model: reasoner.model, texts: Catalogue(language: .nb, entries: texts)),
      contentHash: "0",
      setting: Setting(
        today: today, standing: Standing(of: reasoner.model.identity, on: today),
        municipality: municipality))
    let merged = offers.merged(with: municipality)
    let fitting = merged.suggestions(for: subject.decision, in: reasoner.model)
    let document = try DecisionDocument(subject, offers: fitting, gaps: merged.gaps).json()
    #expect(document.contains("\"outdated\" : true"))
    for mark in ["\"municipality\" : \"9999\"", "\"example\" : true", "\"own\" : true"] {
      #expect(document.contains(mark), "\(mark)")
    }
    #expect(try faults(document, .decision) == [])
  }

  @Test func `what check writes passes, with and without findings`() throws {
    let broken = SmallPack.model.replacing("format: \"1\"", with: "format: \"9\"")
    for reader in [
      PackReader(Library.embedded.nationalPack), SmallPack.reader(),
      SmallPack.reader(["model.yaml": broken]), SmallPack.reader(["model.yaml": nil]),
    ] {
      #expect(try faults(reader.checked().document().written, .check) == [])
    }
  }

  @Test func `what diff writes passes, and nothing in it is undescribed`() throws {
    let old = try content(SmallPack.reader())
    let new = try content(
      SmallPack.reader([
        "advice.yaml": SmallPack.advice.replacing(
          "when: {flag: R1}, then: yes", with: "when: {flag: R1, kind: body}, then: yes"
        )
        .replacing("- {id: tell, name: Tell", with: "- {id: say, name: Say"),
        "tree.yaml": SmallPack.tree.replacing(
          "| two, one     | Talk", with: "| one          | Talk"),
        "questions.yaml": SmallPack.questions.replacing("max: 120", with: "max: 110")
          .replacing("18..120", with: "18..110"),
      ]))
    let difference = try PackDifference(from: old, to: new)
    let document = try DifferenceDocument(difference).json()
    #expect(try faults(document, .diff) == [])
    let subjects = Set(DifferenceDocument(difference).effects.map(\.subject))
    #expect(subjects.isSuperset(of: ["referral", "duty", "flag"]), "\(subjects)")
    #expect(document.contains("\"111..120\""))
    #expect(try faults(DifferenceDocument(PackDifference(from: old, to: old)).json(), .diff) == [])
  }

  @Test func `what test writes passes, and nothing in it is undescribed`() throws {
    let content = try content(SmallPack.reader())
    let coverage = try Coverage(of: content.reasoner, by: [])
    for coverage in [coverage, nil] {
      let report = TestReport(
        content.cases, reasoner: content.reasoner, wording: content.wording, coverage: coverage)
      #expect(try faults(TestDocument(report).json(), .test) == [])
    }
    let wrong = SmallPack.cases.replacing(
      "first: two, referral: yes", with: "first: two, referral: no")
    let report = TestReport(
      try SmallPack.reader(["cases.yaml": wrong]).cases(for: content.reasoner.model),
      reasoner: content.reasoner, wording: content.wording, coverage: nil)
    #expect(report.failures.contains { $0.trainingCase.id == "V01" })
    #expect(try faults(TestDocument(report).json(), .test) == [])
  }

  private func content(_ reader: PackReader) throws -> PackContent {
    let model = try reader.model()
    let texts = try Library.embedded.interfaceTexts(language: "en")
    return PackContent(
      reasoner: try Reasoner(model),
      wording: Wording(model: model, texts: Catalogue(language: .en, entries: texts)),
      offers: try reader.offers(for: model), glossary: try reader.glossary(for: model),
      cases: try reader.cases(for: model), translations: [:], phrases: try reader.phrases(),
      contentHash: "0")
  }

  @Test func `the document of a check in full`() {
    let pack = SmallPack.reader(["glossary.yaml": "terms: []\n"])
    #expect(
      pack.checked().document(place: { "packs/\($0)" }).written == """
        {
          "kind": "veiviser-check",
          "format": 1,
          "model": {"id": "small", "version": "0.1"},
          "summary": {
            "errors": 1,
            "warnings": 0,
            "notes": 0,
            "questions": 5,
            "rules": 12,
            "outcomes": 4,
            "offers": 1,
            "trainingCases": 2,
            "languages": ["nb"]
          },
          "findings": [
            {
              "severity": "error",
              "code": "empty-list",
              "file": "packs/glossary.yaml",
              "line": 1,
              "column": 8,
              "length": 1,
              "message": "the list 'terms' is empty"
            }
          ]
        }

        """)
  }

  @Test func `a witness can be given to suggest as it is`() throws {
    let reader = SmallPack.reader()
    let model = try reader.model()
    let flaws = try Reasoner(model).proof().filter { $0.count > 0 }
    let found = reader.checked().findings.compactMap(\.evidence).filter { $0.count > 0 }
    #expect(found.map(\.count) == flaws.map(\.count))
    #expect(!found.isEmpty)
    for (evidence, flaw) in zip(found, flaws) {
      let bytes = Array(evidence.witness.written.utf8)
      #expect(try AnswersReader(model: model).answers(bytes, name: "-") == flaw.witness)
      #expect(try faults(evidence.witness.written, .answers) == [])
    }
  }

  @Test(arguments: [
    #"{"burden": "some", "weeks": 26, "topics": ["sleep"], "x": {"status": "unknown"}}"#, "{}",
  ])
  func `answers pass`(text: String) throws { #expect(try faults(text, .answers) == []) }

  @Test(arguments: [#"[]"#, #"{"a": true}"#, #"{"a": {"status": "gone"}}"#, #"{"a": [1]}"#])
  func `what are no answers does not`(text: String) throws {
    #expect(try !faults(text, .answers).isEmpty)
  }
}
