import Testing

@testable import DecisionModel

/// Which offers are suggested, and in what order.
struct OfferTests {
  private let model: Model = {
    var small = SmallModel([.choice("theme", 2)])
    small.outcomes[0] = .make("one", rank: 1, steps: 1...2)
    small.ask(0, [.otherwise(small.verdict(0))])
    small.areas = [
      .init(id: "worry", label: phrase("worry"), when: .answer(0, 0)),
      .init(id: "sleep", label: phrase("sleep"), when: .answer(0, 0)),
    ]
    return small.model
  }()

  private func suggestions(_ offers: [Offer], theme: Int = 0) throws -> [String] {
    let catalogue = OfferCatalogue(
      categories: [],
      groups: [
        .init(id: "adults", label: phrase("adults"), isGeneral: true),
        .init(id: "students", label: phrase("students"), isGeneral: false),
      ], offers: offers)
    let decision = try Reasoner(model).decide(model.answers(.option(theme)))
    return catalogue.suggestions(for: decision, in: model).map(\.offer.id.text)
  }

  @Test func `an offer is suggested when it belongs to an outcome that is shown`() throws {
    #expect(try suggestions([.make("a"), .make("b", outcomes: ["two"])]) == ["a"])
  }

  @Test func `what may not be suggested, is acute help or is local never is`() throws {
    let offers: [Offer] = [
      .make("hidden", isSuggested: false), .make("acute", role: .acute),
      .make("local", reach: .local), .make("beside", role: .parallel),
      .make("national", reach: .national),
    ]
    #expect(try Set(suggestions(offers)) == ["beside", "national"])
  }

  @Test func `each part of the order outweighs all that come after it`() throws {
    let rising: [Offer] = [
      .make("plain", step: 5, confidence: .low),
      .make("well sourced", step: 5),
      .make("one mark", step: 5, marks: [.affordable: .yes], confidence: .low),
      .make("usual step", confidence: .low),
      .make("varies", lowThreshold: .varies, step: 5, confidence: .low),
      .make("low threshold", lowThreshold: .yes, step: 5, confidence: .low),
      .make("for everyone", groups: ["students", "adults"], step: 5, confidence: .low),
      .make("one area", areas: ["sleep"], step: 5, confidence: .low),
      .make("two areas", areas: ["sleep", "worry"], step: 5, confidence: .low),
    ]
    #expect(try suggestions(rising) == rising.reversed().map(\.id.text))
    #expect(try suggestions(rising.reversed()) == rising.reversed().map(\.id.text))
  }

  @Test func `what the municipality has comes before what it may have`() throws {
    let offers: [Offer] = [
      .make("elsewhere", reach: .local), .make("everywhere", lowThreshold: .yes),
      try .make("here", reach: .local, local: .make(.filledIn)),
      try .make("own", areas: ["sleep"], local: .make(.added(like: nil))),
      try .make("gone", local: .make(.hidden(because: phrase("no")))),
    ]
    #expect(try suggestions(offers) == ["own", "here", "everywhere"])
  }

  @Test func `equal offers stay in the order of the file`() throws {
    #expect(try suggestions([.make("b"), .make("a"), .make("c")]) == ["b", "a", "c"])
  }

  @Test func `areas count only when the case is about them`() throws {
    let offers: [Offer] = [.make("a"), .make("b", areas: ["worry"])]
    #expect(try suggestions(offers, theme: 0) == ["b", "a"])
    #expect(try suggestions(offers, theme: 1) == ["a", "b"])
  }

  @Test func `an offer that is not open to all is not for everyone`() throws {
    let offers: [Offer] = [
      .make("closed", groups: ["adults"], marks: [.openToAll: .no]),
      .make("open", groups: ["adults"]),
    ]
    #expect(try suggestions(offers) == ["open", "closed"])
  }
}

extension Offer {
  static func make(
    _ id: String, outcomes: [Outcome.ID] = ["one"], areas: [Advice.Area.ID] = [],
    groups: [Group.ID] = ["students"], lowThreshold: Mark = .no, digital: Mark = .unknown,
    step: Int = 1,
    marks: [Characteristic: Mark] = [:], role: Role = .step, reach: Reach = .type,
    isSuggested: Bool = true, confidence: Confidence = .high, phone: String? = nil,
    url: String? = nil, local: Local? = nil
  ) -> Offer {
    Offer(
      id: ID(id), name: phrase(id), text: phrase(id), exclusions: nil, category: "c",
      isLowThreshold: lowThreshold, marks: marks, noWaiting: .unknown, digital: digital,
      outcomes: outcomes, areas: areas, groups: groups, ages: 18...120, step: step, role: role,
      access: [], phone: phone, hours: nil, url: url, reach: reach, place: nil,
      isSuggested: isSuggested, sourceURL: "", sourceDate: nil, confidence: confidence,
      local: local)
  }
}
