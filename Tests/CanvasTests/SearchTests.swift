import Testing

@testable import Canvas

struct SearchTests {
  @Test func `case makes no difference`() {
    #expect(Search("RASK").match("Rask psykisk helsehjelp") == .start)
    #expect(Search("rask").match("RASK PSYKISK HELSEHJELP") == .start)
  }

  @Test(arguments: ["søvn", "soevn", "SØVN", "so\u{308}vn"])
  func `ø is found as oe and as ø`(typed: String) {
    #expect(Search(typed).match("Søvnkurs") == .start)
    #expect(Search(typed).match("Soevnkurs") == .start)
  }

  @Test(arguments: ["pårørende", "paaroerende", "på rørende", "pa\u{30A}rørende"])
  func `å is found as aa, joined or with its ring apart`(typed: String) {
    #expect(Search(typed).match("Pårørendesenteret") != nil)
    #expect(Search(typed).match("Paaroerendesenteret") != nil)
  }

  @Test func `æ is found as ae, and an accent is no difference`() {
    #expect(Search("laeringssenter").match("Læringssenter") == .start)
    #expect(Search("kafe").match("Kafé på hjørnet") == .start)
    #expect(Search("kafé").match("Kafe") == .start)
  }

  @Test func `a letter without its second half is still found letter by letter`() {
    #expect(Search("sovn").match("Søvnkurs") == .scattered)
  }

  @Test func `a better place comes before a worse one`() {
    #expect(Search("rus").match("Rusteam", besides: "rus") == .start)
    #expect(Search("rus").match("Lokalt rusteam", besides: "rus") == .word)
    #expect(Search("rus").match("Brusteam", besides: "rus") == .inside)
    #expect(Search("rus").match("Oppsøkende team", besides: "Hjelp ved rus") == .beside)
    #expect(Search("rus").match("Rask utredning nå, samtale", besides: "") == .scattered)
    #expect(Search("rus").match("Samtale", besides: "Rask utredning nå, samtale") == nil)
    #expect(Match.allCases == Match.allCases.sorted())
  }

  @Test func `every word must be found, each in its own place, and the worst one counts`() {
    let text = "Gratis for alle"
    #expect(Search("team rus").match("Rusteam", besides: text) == .inside)
    #expect(Search("rus gratis").match("Rusteam", besides: text) == .beside)
    #expect(Search("rus dyrt").match("Rusteam", besides: text) == nil)
  }

  @Test(arguments: ["", "  ", "\t", "\n"])
  func `nothing searched for fits everything`(typed: String) {
    #expect(Search(typed).isEmpty)
    #expect(Search(typed).match("Rusteam") == .start)
    #expect(Search(typed).match("") == .start)
  }

  @Test(arguments: ["\u{1B}[2J", "\u{0}", "漢", "👩‍👧", "\u{202E}", "e\u{301}\u{302}\u{303}"])
  func `odd characters are found where they stand`(typed: String) {
    #expect(Search("x\(typed)y").match("abc x\(typed)y") != nil)
    #expect(Search("x\(typed)y").match("abc", besides: "abc x\(typed)y") != nil)
  }

  @Test func `what was found can be shown`() {
    #expect(shown("senter", in: "Læringssenter") == "Lærings[senter]")
    #expect(shown("laering", in: "Læringssenter") == "[Læring]ssenter")
    #expect(shown("rph", in: "Rask psykisk helsehjelp") == "[R]ask [p]sykisk [h]elsehjelp")
    #expect(shown("rus", in: "Brus og rus") == "Brus og [rus]")
    #expect(shown("rus team", in: "Rusteam") == "[Rusteam]")
    #expect(shown("rh", in: "Rask hjelp", besides: "RH") == "Rask hjelp")
    #expect(shown("", in: "Rusteam") == "Rusteam")
  }

  private func shown(_ typed: String, in name: String, besides text: String = "") -> String {
    let found = Search(typed).found(in: name, besides: text)
    let marked = name.enumerated().map { found.contains($0) ? "[\($1)]" : String($1) }
    return marked.joined().replacing("][", with: "")
  }
}
