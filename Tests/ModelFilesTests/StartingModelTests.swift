import DecisionModel
import Testing

@testable import ModelFiles

/// The files that `veiviser new model` writes.
struct StartingModelTests {
  private func model(_ language: String, id: String = "my-model") throws -> StartingModel {
    try Library.embedded.startingModel(
      id: id, language: language, days: (from: "2026-01-31", until: "2028-01-31"))
  }

  private func reader(_ model: StartingModel) -> PackReader {
    let files = model.files.map { ($0.path, Array($0.text.utf8)) }
    return PackReader(PackLocation(files: Dictionary(files) { first, _ in first }))
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `a new model has no findings, not even notes`(language: String) throws {
    let result = try reader(model(language)).checked()
    #expect(result.findings.map(\.rendered) == [])
    #expect(result.holds == CheckResult.provable)
    #expect(result.contents?.languages == [language, language == "nb" ? "nn" : "nb"])
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `its cases come out as they say`(language: String) throws {
    let reader = try reader(model(language))
    let reasoner = try Reasoner(reader.model())
    let cases = try reader.cases(for: reasoner.model)
    #expect(cases.count == 3)
    for item in cases {
      let decision = reasoner.decide(item.answers)
      let readings = decision.readings.map { reasoner.model.outcomes[$0.outcome].id }
      #expect(readings == item.expected.readings, "\(item.id)")
    }
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `nothing is left to be filled in, and every comment has words`(language: String) throws {
    for file in try model(language).files where file.path.hasSuffix(".yaml") {
      #expect(!file.text.contains("{{"), "\(file.path)")
      #expect(!file.text.contains(": \n") && !file.text.contains("\"\""), "\(file.path)")
      let comments = file.text.split(separator: "\n").filter {
        $0.drop { $0 == " " }.hasPrefix("#")
      }
      #expect(comments.count >= 2, "\(file.path)")
      #expect(comments.allSatisfy { $0.count > 4 && $0.count < 120 }, "\(file.path)")
    }
  }

  @Test func `the glossary in full`() throws {
    let glossary = try model("en").files.first { $0.path == "glossary.yaml" }
    #expect(
      glossary?.text == """
        # yaml-language-server: $schema=schemas/glossary.schema.json
        # Words that are explained.
        terms:
          - {id: burden, term: burden, meaning: How much something weighs on everyday life., \
        strength: model-choice}

        """)
  }

  @Test func `the schemas lie beside the files`() throws {
    let model = try model("nb")
    for kind in FileKind.ofPack {
      let file = model.files.first { $0.path == "schemas/\(kind.schemaName)" }
      #expect(file?.text == kind.schema.written)
    }
  }
}
