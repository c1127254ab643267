import DecisionModel
import Testing

@testable import ModelFiles

/// What the values of the small pack are.
struct ReadingTests {
  let model: Model

  init() throws { model = try SmallPack.reader().model() }

  @Test func `the small pack has no findings`() {
    #expect(SmallPack.findings([:]).isEmpty)
  }

  @Test func `texts carry the key of their translation`() {
    #expect(model.identity.title == Phrase(key: "model.title", text: "Small"))
    #expect(model.questions[1].options[0].help?.key == "questions.severity.options.mild.help")
    #expect(model.outcomes[0].statements[0].text.key == "outcomes.one.statements.aim.text")
    #expect(model.advice.flags[0].actions.map(\.key) == ["flags.R1.do.1", "flags.R1.do.2"])
    #expect(model.advice.reviews[1].text.key == "reviews.2.text")
  }

  @Test(arguments: [">-\n      One\n      two", "|\n      One\n      two"])
  func `a text may stand in a block of lines`(block: String) throws {
    let changed = """
      terms:
        - id: one
          term: one
          meaning: \(block)
          strength: model-choice

      """
    let terms = try SmallPack.reader(["glossary.yaml": changed]).glossary(for: model)
    #expect(terms.map(\.meaning.text) == [block.hasPrefix(">") ? "One two" : "One\ntwo"])
  }

  @Test func `questions have their kinds and policies`() {
    #expect(model.questions[0].kind == .number(0...120))
    #expect(model.questions[0].unknown == .forbidden)
    #expect(model.questions[1].unknown == .assume(option: 1))
    #expect(model.questions[3].options[0].isNone)
    #expect(model.questions[3].isRefinement)
    #expect(model.questions[4].kind == .score(items: ["severity", "kind"]))
  }

  @Test func `tests become conditions`() {
    let rules = model.decisions[0].rules
    #expect(rules[0].when == .option(question: 1, options: 0b100))
    #expect(
      rules[1].when
        == .any([
          .number(question: 4, ranges: [3...4]), .not(.number(question: 0, ranges: [18...67])),
        ]))
    #expect(model.advice.flags[1].blocked == 0b1)
    #expect(
      model.advice.flags[1].when
        == .all([.outcome(outcomes: 0b1), .not(.noneTicked(question: 3))]))
    #expect(model.advice.provisional[0].when == .missing(question: 1))
    #expect(model.advice.duties[0].when == .readings(2...64))
    #expect(
      model.advice.areas[0].when
        == .count(
          [.option(question: 3, options: 0b10), .option(question: 3, options: 0b100)], in: 1...2))
    #expect(
      model.advice.areas[1].when
        == .sum(
          [.init(question: 1, weight: 1), .init(question: 2, weight: 2)], ranges: [4...6]))
  }

  @Test func `nodes ask, decide and end`() {
    let basis = model.questions[0].basis
    #expect(model.tree.root == 0)
    #expect(
      model.tree.nodes[0].kind
        == .ask(
          question: 0,
          branches: [
            .init(
              id: "how-old-1", when: .number(question: 0, ranges: [0...17]), target: .verdict(0),
              reason: Phrase(
                key: "nodes.how-old.branches.how-old-1.reason", text: "Not for children"),
              basis: basis),
            .init(id: "how-old-2", when: .always, target: .node(1), reason: nil, basis: basis),
          ], unknown: nil))
    #expect(model.tree.nodes[3].kind == .end(verdict: 4))
    #expect(model.tree.verdicts.map(\.outcomes) == [[2], [3], [1], [1, 0], [0]])
  }

  @Test func `a row of a table is a rule`() {
    guard case .decide(.unique, let rules) = model.tree.nodes[2].kind else {
      Issue.record("the node does not decide")
      return
    }
    #expect(rules.map(\.id.text) == ["place-1", "place-2", "place-3"])
    #expect(
      rules[1].when
        == .all([
          .decision(decision: 0, results: 0b10), .not(.option(question: 2, options: 0b1)),
        ]))
    #expect(rules[1].reason?.text == "Talk")
    #expect(rules[2].when == .decision(decision: 0, results: 0b1))
    #expect(rules[2].target == .node(3))
    #expect(rules[2].basis == Basis(sources: ["S1"], strength: .bor))
  }

  @Test func `cases have answers`() throws {
    let cases = try SmallPack.reader().cases(for: model)
    #expect(
      cases[0].answers
        == Answers([
          "age": .number(30), "severity": .option(2), "kind": .option(1), "signs": .ticked([1, 2]),
        ]))
    #expect(cases[1].answers["severity"] == .unknown)
    #expect(cases[1].answers["signs"] == .ticked([]))
    #expect(cases[1].expected.first == nil)
    #expect(cases[0].expected.isHeld)
  }

  @Test func `offers have marks and ages`() throws {
    let offer = try #require(SmallPack.reader().offers(for: model).offers.first)
    #expect(offer.marks == [.noReferral: .yes, .affordable: .varies])
    #expect(offer.ages == 16...120)
    #expect(offer.noWaiting == .unknown)
    #expect(offer.isSuggested)
  }

  @Test func `the hash of a pack follows its bytes and names`() throws {
    let hash = try SmallPack.reader().contentHash()
    #expect(hash.count == 64)
    #expect(try SmallPack.reader().contentHash() == hash)
    #expect(try SmallPack.reader(["cases.yaml": "x"]).contentHash() != hash)
    #expect(try SmallPack.reader(["cases.yaml": nil]).contentHash() != hash)
  }
}
