import ModelFiles
import Testing

/// The interface texts and the translations of a pack.
struct TextsTests {
  private func library(_ text: String) -> Library {
    Library(files: ["Texts/nb/start.yaml": Array(text.utf8)])
  }

  @Test func `nested keys are joined`() throws {
    let texts = try library("a.b: One\nc:\n  d: Two\n  e: {f: Three}\n")
      .interfaceTexts(language: "nb", [.start])
    #expect(texts == ["a.b": "One", "c.d": "Two", "c.e.f": "Three"])
  }

  @Test func `a list, and a key that is given twice, are faults`() {
    do throws(Faults) {
      _ = try library("a.b: One\na: {b: Two, c: [x]}\n")
        .interfaceTexts(language: "nb", [.start])
      Issue.record("no fault was found")
    } catch {
      #expect(
        error.description == """
          nb/start.yaml:2:5: error[duplicate-key]: the text 'a.b' is given twice
            2 | a: {b: Two, c: [x]}
              |     ^
          nb/start.yaml:2:16: error[wrong-type]: expected a text, found a list
            2 | a: {b: Two, c: [x]}
              |                ^
            hint: write it as one text: "x"
          """)
    }
  }

  @Test(arguments: ["nn", "../nb", ""])
  func `a language without a file says so`(language: String) {
    do throws(Faults) {
      _ = try library("a: b\n").interfaceTexts(language: language)
      Issue.record("texts were found")
    } catch {
      #expect(
        error.description == "\(language)/start.yaml: error[missing-file]: there is no such file")
    }
  }

  @Test func `a part that is missing is named`() {
    do throws(Faults) {
      _ = try library("a: b\n").interfaceTexts(language: "nb")
      Issue.record("texts were found")
    } catch {
      #expect(error.description == "nb/screens.yaml: error[missing-file]: there is no such file")
    }
  }

  @Test func `a language without a file of its own is a warning`() {
    let model = SmallPack.model.replacing("languages: [nb]", with: "languages: [nb, nn, de]")
    #expect(
      SmallPack.findings(["model.yaml": model]) == """
        model.yaml: warning[missing-translation]: the program has no texts in 'de'
          hint: it speaks nb, nn, en
        nn.yaml: warning[missing-translation]: 'languages' names it, but there is no such file
          hint: write the file, or take the language away in model.yaml
        """)
  }

  @Test func `texts that a translation lacks or has too many of are warnings`() {
    let found = SmallPack.findings(["nn.yaml": "model.title: Liten\nmodel.titel: Liten\n"])
    let lines = found.split(separator: "\n")
    #expect(lines.first == "nn.yaml: warning[unknown-text]: the pack has no text 'model.titel'")
    #expect(lines.last?.hasPrefix("nn.yaml: warning[untranslated]: not translated: ") == true)
  }
}
