import DecisionModel
import Foundation
import ModelFiles
import Reports
import Testing
import Texts

struct PosterTests {
  private static let reader = PackReader(Library.embedded.nationalPack)

  private func wording(_ language: Language) throws -> Wording {
    let entries = try Library.embedded.interfaceTexts(language: language.rawValue)
    let translation =
      language == .nb ? [:] : try Self.reader.translation(language: language.rawValue)
    return Wording(
      model: try Self.reader.model(), texts: Catalogue(language: language, entries: entries),
      translation: translation)
  }

  private func poster(
    _ subject: Poster.Subject, _ paper: Paper = .a3, _ language: Language = .nb
  ) throws -> Poster {
    try #require(Poster(subject, on: paper, wording: try wording(language)))
  }

  @Test func `the grid says what every cell gives, how strongly, and where nothing is said`()
    throws
  {
    #expect(
      try poster(.grid).texts == [
        "Alvorlighet × Forventet varighet – Hovedforløp for voksne",
        "Veiviser foreslår, fagpersonen avgjør. Dette er støtte. Fagpersonen avgjør. "
          + "Veilederens råd er ikke rettslig bindende, men de er faglig normgivende.",
        "Stiplet ramme er modellvalg: Veilederen er taus her, og valget er gjort av dem "
          + "som laget modellen.",
        "Rutenettet er bare en del av vurderingen. Fare, særtrekk og andre regler i "
          + "treet kan gi noe annet.",
        "Kilder: G25-HF1 Anbefaling om lavterskeltjenester til voksne (hovedforløp 1) "
          + "(Helsedirektoratet, 2025-02-26); G25-HF2 Anbefaling om behandling ved "
          + "kortvarige alvorlige eller langvarige mildere problemer (hovedforløp 2)",
        "(Helsedirektoratet, 2025-02-26); G25-HF3 Anbefaling om behandling sammen med "
          + "spesialisthelsetjenesten ved alvorlige og langvarige lidelser (hovedforløp 3) "
          + "(Helsedirektoratet, 2025-02-26)",
        "Hovedforløp for voksne 2025.2. Gjelder fra 2025-02-26, gjennomgås innen "
          + "2027-02-26. Utkast. Bygger på det som kunne leses av veilederen. Ikke "
          + "gjennomgått av kliniker.",
        "Milde",
        "merkes, men hverdagen",
        "går stort sett som før",
        "Moderate",
        "tyngre å klare jobb,",
        "hjem eller kontakt",
        "Alvorlige",
        "klarer ikke hverdagen,",
        "eller hjelp haster",
        "Kortvarig",
        "ventes å gå over, selv om det er tungt nå",
        "Langvarig",
        "har vart lenge eller ventes å vare",
        "Hovedforløp 1",
        "Milde og forventet kortvarige vansker",
        "G25-HF1 · bør",
        "Hovedforløp 2, langvarig",
        "Langvarige, mildere vansker",
        "G25-HF2 · bør",
        "Hovedforløp 1",
        "Nevnt for nyoppstått angst, depresjon,",
        "søvn og stress",
        "G25-HF1 · modellvalg",
        "Hovedforløp 2, langvarig",
        "Følger av henvisningsregelen, men står",
        "ikke uttrykkelig",
        "G25-HF2 · modellvalg",
        "Hovedforløp 2, kortvarig",
        "Alvorlige og antatt kortvarige vansker",
        "G25-HF2 · bør",
        "Hovedforløp 3",
        "Alvorlige og langvarige vansker",
        "G25-HF3 · bør",
      ])
    let svg = try poster(.grid).svg
    #expect(svg.components(separatedBy: "class=\"dashed\"").count == 3)
    #expect(svg.components(separatedBy: "class=\"thick grey\"").count == 5)
  }

  @Test(arguments: Poster.Subject.allCases, Paper.allCases)
  func `nothing runs out of the sheet in any language`(
    _ subject: Poster.Subject, _ paper: Paper
  ) throws {
    let (width, height) = paper == .a4 ? (297.0, 210.0) : (420.0, 297.0)
    for language in Language.allCases {
      let svg = try poster(subject, paper, language).svg
      #expect(svg.contains("viewBox=\"0 0 \(Int(width)) \(Int(height))\""))
      let lines = svg.matches(of: /<text[^>]* x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)">/)
      #expect(lines.count > 20)
      for line in lines {
        let (x, y, size) = (Double(line.1), Double(line.2), Double(line.3))
        #expect(try #require(x) < width - 10)
        #expect(try #require(y) < height - 9)
        #expect(try #require(size) >= 1.8)
      }
    }
  }

  @Test
  func
    `every node and end of the tree is on the large sheet, and the small one says what it leaves out`()
    throws
  {
    let wording = try wording(.nb)
    let large = try poster(.tree).texts.joined(separator: " ")
    for node in wording.model.tree.nodes.indices { #expect(large.contains(wording.node(node))) }
    for outcome in wording.model.outcomes.indices {
      #expect(large.contains(wording.short(outcome)))
    }
    #expect(!large.contains("hver enkelt regel"))
    let small = try poster(.tree, .a4).texts
    #expect(
      small.contains(
        "Ikke tegnet, fordi arket er for lite: hver enkelt regel der det er mange. "
          + "Programmet viser alt."))
    #expect(small.contains("Plassering (38 regler)"))
  }

  @Test func `a tree that is far too large ends somewhere and says so`() throws {
    let small = SmallModel.model
    let count = 2_000
    let nodes = (0..<count).map { index in
      Tree.Node(
        id: Tree.Node.ID("n\(index)"), name: Phrase(key: "", text: "Node \(index)"),
        kind: index + 1 < count
          ? .ask(
            question: 0,
            branches: [
              Tree.Branch(
                id: RuleList.Rule.ID("b\(index)"), when: .always, target: .node(index + 1),
                reason: nil, basis: Basis(sources: [], strength: .modelChoice))
            ], unknown: nil) : .end(verdict: 0))
    }
    let model = Model(
      identity: small.identity, stages: small.stages, sources: small.sources,
      contacts: small.contacts, questions: small.questions, decisions: small.decisions,
      tree: Tree(nodes: nodes, root: 0, verdicts: small.tree.verdicts), outcomes: small.outcomes,
      advice: small.advice)
    let poster = try #require(
      Poster(.tree, on: .a4, wording: try FixturePack.wording(model)))
    let said = try #require(poster.texts.first { $0.hasPrefix("Not drawn") })
    let rest = try #require(said.firstMatch(of: /(\d+) lines/)).1
    let drawn = poster.texts.count { $0.hasPrefix("Node ") }
    #expect(Int(rest) == count - drawn)
    #expect(drawn > 50)
  }

  @Test func `a model without such a decision has no grid, and a drawing of its tree`() throws {
    let model = try FixturePack.reader().model()
    let wording = try FixturePack.wording(model)
    #expect(Poster(.grid, on: .a3, wording: wording) == nil)
    let texts = try #require(Poster(.tree, on: .a3, wording: wording)).texts
    #expect(texts.contains("Group (5 rules)"))
    #expect(texts.contains("Criterion C stops the walk"))
  }

  @Test func `a name is a name, whatever stands in it`() throws {
    let model = try FixturePack.reader([
      (
        "model.yaml", "title: A sum with overriding criteria",
        #"title: "<script>alert(1)</script> & \"so\"""#
      )
    ]).model()
    let poster = try #require(
      Poster(.tree, on: .a4, wording: try FixturePack.wording(model)))
    #expect(
      poster.svg.contains(
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;: the decision tree"))
    for text in [poster.svg, poster.html] {
      #expect(!text.contains("<script"))
    }
  }

  @Test func `the page is one sheet of its paper`() throws {
    let page = try poster(.grid, .a4, .en).html
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("@page { size: A4 landscape; margin: 0; }"))
    #expect(page.components(separatedBy: "<svg ").count == 2)
  }
}

extension Poster {
  /// The lines of text, in the order of the drawing.
  fileprivate var texts: [String] {
    svg.matches(of: /<text[^>]*>([^<]*)<\/text>/).map { String($0.1) }
  }
}
