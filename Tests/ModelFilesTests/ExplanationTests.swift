import Testing

@testable import ModelFiles

/// What is said about findings on request.
struct ExplanationTests {
  @Test(arguments: ["nb", "nn", "en"])
  func `every finding is explained, with an example`(language: String) throws {
    for code in Finding.Code.allCases {
      let explanation = try Library.embedded.explanation(of: code, language: language)
      #expect(explanation.wrong != explanation.right, "\(code)")
      #expect(explanation.meaning.hasSuffix("."), "\(code)")
      #expect(explanation.mend.hasSuffix("."), "\(code)")
    }
  }

  @Test(arguments: ["nb", "nn", "en", "examples"])
  func `nothing is explained that is no finding`(file: String) throws {
    let known = Set(Finding.Code.allCases.map(\.rawValue))
    let log = FindingLog()
    let folder = Library.embedded.folder.folder("Findings")
    let texts = try #require(folder.texts(language: file, log))
    #expect(Set(texts.keys.map { String($0.prefix { $0 != "." }) }) == known)
    #expect(log.findings.isEmpty)
  }

  @Test func `a word that is nearly a finding leads to it`() {
    #expect(Finding.Code.nearest(to: "dead-rul") == .deadRule)
    #expect(Finding.Code.nearest(to: "xyzzyxyzzy") == nil)
  }

  @Test func `a folder without explanations says what is missing`() {
    let library = Library(files: ["Findings/en.yaml": Array("gap.meaning: Open.\n".utf8)])
    do throws(Faults) {
      _ = try library.explanation(of: .gap, language: "en")
      Issue.record("it was explained")
    } catch {
      #expect(
        error.description == """
          en.yaml: error[missing-key]: the text 'gap.mend' is missing
          examples.yaml: error[missing-key]: the text 'gap.wrong' is missing
          examples.yaml: error[missing-key]: the text 'gap.right' is missing
          """)
    }
  }
}
