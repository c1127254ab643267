import Foundation
import ModelFiles
import Testing

/// What is said in other languages than English.
struct SentenceTests {
  @Test(arguments: ["nb", "nn"])
  func `what the argument parser says is found by its form`(language: String) throws {
    let sentences = try Library.embedded.sentences(language: language)
    let said = [
      "Unknown option '--x'. Did you mean '--y'?", "Unknown option '--x'",
      "The value 'a' is invalid for '--b <c>'. Please provide one of 'd', 'e' or 'f'.",
      "'0' is not the number of a municipality: four digits", "Nothing like it",
    ].map { sentences.said(english: $0) }
    let expected: [String: [String?]] = [
      "nb": [
        "Ukjent valg «--x». Mente du «--y»?", "Ukjent valg «--x»",
        "«a» er ingen verdi for «--b <c>». Velg mellom «d», «e» og «f».",
        "«0» er ikke et kommunenummer: fire siffer", nil,
      ],
      "nn": [
        "Ukjent val «--x». Meinte du «--y»?", "Ukjent val «--x»",
        "«a» er ingen verdi for «--b <c>». Vel mellom «d», «e» og «f».",
        "«0» er ikkje eit kommunenummer: fire siffer", nil,
      ],
    ]
    #expect(said == expected[language])
  }

  @Test func `what somebody has written stays as it is, between the marks of the language`() throws
  {
    let norwegian = try Library.embedded.sentences(language: "nb")
    let sentence: Sentence = "error: there is no command '\("nothing")'"
    #expect(sentence.english == "error: there is no command 'nothing'")
    #expect(sentence.said(in: norwegian) == "error: kommandoen «nothing» finnes ikke")
    #expect(sentence.said(in: Sentences()) == "error: there is no command 'nothing'")
  }

  /// The program is looked at as text: each sentence of it stands whole after one of these words.
  @Test(arguments: ["nb", "nn"])
  func `every sentence that ends the program is there in every language`(language: String) throws {
    let sentences = try Library.embedded.sentences(language: language)
    let pattern = /(?:saying|hint): *(?:known\.isEmpty \? nil : )?"((?:[^"\\]|\\.)*)"/
    let refusals = /(?:refusal\(|ValidationError\()"((?:[^"\\]|\\.)*)"/
    var forms: Set<String> = []
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/veiviser")
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let found = text.matches(of: pattern).map(\.output.1)
      forms.formUnion((found + text.matches(of: refusals).map(\.output.1)).map { String($0).form })
    }
    #expect(forms.count > 40)
    let bare: Set<String> = ["{0}"]
    let missing = forms.subtracting(bare).filter { sentences.said(english: $0) == nil }
    #expect(missing.sorted() == [])
  }
}

extension String {
  /// The text with `{0}`, `{1}` … for what is put into it; the parentheses are at most two deep.
  fileprivate var form: String {
    var number = -1
    return replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/) { _ in
      number += 1
      return "{\(number)}"
    }
  }
}
