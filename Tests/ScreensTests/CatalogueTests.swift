import Testing
import Texts

/// The texts of the program in its three languages.
struct CatalogueTests {
  @Test(arguments: Language.allCases)
  func `the file has the texts of the program, all of them and no others`(
    language: Language
  ) throws {
    let catalogue = try #require(National.read().catalogues[language])
    #expect(catalogue.differences.unknown == [])
    #expect(catalogue.differences.missing == [])
  }

  @Test(arguments: Language.allCases)
  func `no text is blank or has blanks at its ends`(language: Language) throws {
    let catalogue = try #require(National.read().catalogues[language])
    for id in TextID.allCases {
      let text = catalogue[id]
      #expect(text.first?.isWhitespace == false, "\(id.rawValue)")
      #expect(text.last?.isWhitespace == false, "\(id.rawValue)")
    }
  }

  @Test(arguments: [Language.nn, .en])
  func `a translation has the places for values that the original has`(language: Language) throws {
    let original = try #require(National.read().catalogues[.nb])
    let translation = try #require(National.read().catalogues[language])
    for id in TextID.allCases {
      #expect(translation[id].places == original[id].places, "\(id.rawValue)")
    }
  }

  @Test func `values go to their places, also when they hold braces`() throws {
    let texts = Catalogue(
      language: .nb, entries: ["commands.accept": "ny", "record.saved": "{0}–{1}"])
    #expect(texts(.recordSaved, "{1}", "b") == "{1}–b")
  }
}

extension String {
  /// The places for values, such as `{0}`, in order of their numbers.
  fileprivate var places: [String] {
    matches(of: /\{\d+\}/).map { String($0.output) }.sorted()
  }
}
