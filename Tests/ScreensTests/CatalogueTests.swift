import Canvas
import DecisionModel
import ModelFiles
import Reports
import Screens
import Testing
import Texts

/// The texts of the program in its three languages.
struct CatalogueTests {
  @Test(arguments: Language.allCases)
  func `the file has the texts of the program, all of them and no others`(
    language: Language
  ) throws {
    let entries = try Library.embedded.interfaceTexts(language: language.rawValue)
    let known = Set(TextID.allCases.map(\.key))
    #expect(known.count == TextID.allCases.count)
    #expect(known.subtracting(entries.keys) == [])
    #expect(Set(entries.keys).subtracting(known) == [])
  }

  @Test func `a text is called in the program what its key is in the files`() {
    for id in TextID.allCases {
      let words = id.key.split { $0 == "." || $0 == "-" }
      let name = words.dropFirst().reduce(String(words[0])) {
        $0 + $1.prefix(1).uppercased() + $1.dropFirst()
      }
      #expect("\(id)" == name)
    }
  }

  @Test(arguments: Language.allCases)
  func `the first screen needs one part of the texts only`(language: Language) throws {
    let session = try Session(language: language)
    let wording = session.state.content.wording
    let part = try Library.embedded.interfaceTexts(language: language.rawValue, [.start])
    let number = try #require(Municipality.Number("9999"))
    let municipality = try #require(National.read().municipality(number))
    let visit = try Session(language: language, setting: Setting(municipality: municipality))
    let texts = Catalogue(language: language, entries: part)
    for (session, place) in [
      (session, Whereabouts()), (visit, texts.place("Eksempelkommunen", isExample: true)),
    ] {
      let cover = Cover(
        identity: session.model.identity, texts: texts, translation: wording.translation,
        place: place)
      for size in [Size(columns: 40, lines: 12), Size(columns: 80, lines: 24)] {
        var session = session
        session.state.resize(to: size)
        #expect(cover.frame(in: size, charset: .utf8) == session.frame)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no text is blank or has blanks at its ends`(language: Language) throws {
    let catalogue = try #require(National.read().catalogues[language])
    for id in TextID.allCases {
      let text = catalogue[id]
      #expect(text.first?.isWhitespace == false, "\(id.key)")
      #expect(text.last?.isWhitespace == false, "\(id.key)")
    }
  }

  @Test(arguments: [Language.nn, .en])
  func `a translation has the places for values that the original has`(language: Language) throws {
    let original = try #require(National.read().catalogues[.nb])
    let translation = try #require(National.read().catalogues[language])
    for id in TextID.allCases {
      #expect(translation[id].places == original[id].places, "\(id.key)")
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
