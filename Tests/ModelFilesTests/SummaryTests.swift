import ModelFiles
import Testing
import Texts

/// What a check says in words after its findings.
struct SummaryTests {
  private func summary(_ result: CheckResult, _ language: Language) throws -> String {
    let entries = try Library.embedded.interfaceTexts(language: language.rawValue)
    return result.summary(in: Catalogue(language: language, entries: entries))
  }

  @Test func `a sound model: what was read, and what holds`() throws {
    let files = try Library.embedded.startingModel(
      id: "new", language: "en", days: (from: "2026-01-31", until: "2028-01-31")
    ).files.map { ($0.path, Array($0.text.utf8)) }
    let reader = PackReader(PackLocation(files: Dictionary(files) { first, _ in first }))
    #expect(
      try summary(reader.checked(), .en) == """
        0 errors, 0 warnings

        Read: 3 questions, 9 rules, 4 outcomes, 1 offer, 3 training cases and the languages \
        en and nb.

        Proved for all 10 distinct cases, with none left out:
          holds  No case falls between two rules.
          holds  No rule contradicts another: where only one may hold, only one does.
          holds  Every rule decides something.
          holds  Every node can be reached.
          holds  Every outcome can be reached.
          holds  The answer to every question can change something.
          holds  No step up in an ordinal question lowers the outcome or the referral.
          holds  No outcome is shown that a flag rules out.

        """)
  }

  @Test func `a model with flaws: what does not hold`() throws {
    #expect(
      try summary(SmallPack.reader().checked(), .nb) == """
        2 feil, 3 advarsler

        Lest: 5 spørsmål, 12 regler, 4 utfall, 1 tilbud, 2 øvingssaker og språket nb.

        Prøvd for alle 28 ulike tilfeller, uten at noe er utelatt:
          holder  Ingen tilfeller faller mellom to regler.
          holder  Ingen regler motsier hverandre: der bare én skal gjelde, gjelder bare én.
          rett    Noen regler avgjør aldri noe. [dead-rule]
          holder  Hver node kan nås.
          se på   Noen utfall kan ikke nås. [unreachable-outcome]
          se på   Noen spørsmål endrer aldri noe. [useless-question]
          holder  Ingen trinn opp i et ordinal-spørsmål senker utfallet eller henvisningen.
          se på   Et utfall vises selv om et flagg utelukker det. [blocked-outcome]

        Hva et funn betyr: veiviser check --explain dead-rule

        """)
  }

  @Test func `a pack that cannot be used: what must be mended first`() throws {
    let result = SmallPack.reader(["glossary.yaml": "terms: []\n"]).checked()
    #expect(
      try summary(result, .nn) == """
        1 feil, 0 åtvaringar

        Lese: 5 spørsmål, 12 reglar, 4 utfall, 1 tilbod, 2 øvingssaker og språket nb.

        Reglane er ikkje prøvde. 1 feil må rettast først; byrj med glossary.yaml:1:8.

        Kva eit funn tyder: veiviser check --explain empty-list

        """)
  }

  @Test func `no number of warnings hides an error`() throws {
    let strange = (0..<600).map { "strange.key-\($0): x\n" }.joined()
    let tree = SmallPack.tree.replacing("| easy  | -         | easy-way     |        |", with: "")
    let result = SmallPack.reader(["nn.yaml": strange, "tree.yaml": tree]).checked()
    #expect(result.count(.warning) == 500)
    #expect(result.findings.contains { $0.code == .gap })
    #expect(!result.holds.contains(.gap))
    #expect(!result.holds.contains(.blockedOutcome))
    #expect(try summary(result, .en).contains("  mend   Some cases fall between two rules. [gap]"))
  }

  @Test func `notes that were not shown are mentioned`() throws {
    let tree = SmallPack.tree.replacing("decide: unique", with: "decide: first")
    let result = SmallPack.reader(["tree.yaml": tree]).checked()
    let entries = try Library.embedded.interfaceTexts(language: "en")
    let texts = Catalogue(language: .en, entries: entries)
    let line = result.summary(in: texts, hasShownNotes: false).prefix { $0 != "\n" }
    #expect(line == "2 errors, 3 warnings, 1 note – show with --notes")
    #expect(result.summary(in: texts).hasPrefix("2 errors, 3 warnings, 1 note\n"))
  }

  @Test func `no model at all`() throws {
    let result = SmallPack.reader(["tree.yaml": nil]).checked()
    #expect(
      try summary(result, .en) == """
        1 error, 0 warnings

        The folder holds no whole model that can be read.

        The rules have not been proved. 1 error must be mended first; begin with tree.yaml.

        What a finding means: veiviser check --explain missing-file

        """)
  }
}
