import Testing

@testable import DecisionModel

/// Offers as they are in a municipality.
///
/// Every small world there is: each of two offers of the model is left alone, filled in or hidden,
/// and the municipality adds an offer of its own, one like either of the two, or none.
struct MergingTests {
  private enum Entry: CaseIterable {
    case none, filled, hidden
  }

  private enum Own: CaseIterable {
    case none, plain, likeFirst, likeSecond
  }

  private struct World {
    let entries: [Entry]
    let own: Own

    static let all = Entry.allCases.flatMap { first in
      Entry.allCases.flatMap { second in
        Own.allCases.map { World(entries: [first, second], own: $0) }
      }
    }

    func municipality() throws -> Municipality {
      try .make(
        changes: try zip(["a", "b"] as [Offer.ID], entries).compactMap { id, entry in
          switch entry {
          case .none: nil
          case .filled: try OfferChange(offer: id, phone: "1", local: .make(.filledIn))
          case .hidden: try OfferChange(offer: id, local: .make(.hidden(because: phrase("no"))))
          }
        },
        added: own == .none ? [] : [try .make("own", local: .make(.added(like: kind)))])
    }

    private var kind: Offer.ID? {
      switch own {
      case .none, .plain: nil
      case .likeFirst: "a"
      case .likeSecond: "b"
      }
    }

    /// Whether the municipality has the first or the second offer, or one like it.
    func has(_ index: Int) -> Bool {
      entries[index] == .filled || own == (index == 0 ? .likeFirst : .likeSecond)
    }
  }

  private func catalogue(_ expected: [[Offer.ID]] = []) -> OfferCatalogue {
    OfferCatalogue(
      categories: [], groups: [], offers: [.make("a"), .make("b"), .make("far", reach: .local)],
      municipal: MunicipalRules(
        monthsOfValidity: 12,
        expected: expected.enumerated().map { index, offers in
          Expectation(
            id: .init("\(index)"), name: phrase("e"), offers: offers,
            basis: Basis(sources: [], strength: .modelChoice))
        }))
  }

  @Test func `every offer of the model stays in its place, and own ones follow`() throws {
    for world in World.all {
      let merged = try catalogue().merged(with: world.municipality())
      let expected = ["a", "b", "far"] + (world.own == .none ? [] : ["own"])
      #expect(merged.offers.map(\.id.text) == expected)
      for (offer, entry) in zip(merged.offers, world.entries) {
        #expect(offer.phone == (entry == .filled ? "1" : nil))
        #expect((offer.local == nil) == (entry == .none))
        #expect((offer.local?.hiddenBecause != nil) == (entry == .hidden))
      }
    }
  }

  @Test func `what is not said about an offer stays as the model has it`() throws {
    let change = try OfferChange(offer: "a", hours: phrase("here"), local: .make(.filledIn))
    let base = OfferCatalogue(
      categories: [], groups: [], offers: [.make("a", phone: "113", url: "no")])
    let merged = try base.merged(with: .make(changes: [change])).offers[0]
    #expect(merged.phone == "113")
    #expect(merged.url == "no")
    #expect(merged.hours == phrase("here"))
  }

  @Test func `a gap is left exactly where no offer that is there meets what is expected`() throws {
    let expectations: [[Offer.ID]] = [["a"], ["b"], ["a", "b"]]
    for world in World.all {
      let gaps = try catalogue(expectations).merged(with: world.municipality()).gaps
      let has = [world.has(0), world.has(1), world.has(0) || world.has(1)]
      let missing = has.indices.filter { !has[$0] }
      #expect(gaps.map(\.expectation.id.text) == missing.map(String.init))
      for gap in gaps {
        let isExplained = zip(["a", "b"], world.entries).contains { id, entry in
          gap.expectation.offers.contains(Offer.ID(id)) && entry == .hidden
        }
        #expect((gap.reason != nil) == isExplained)
      }
    }
  }

  @Test func `without a municipality there are no gaps`() {
    #expect(catalogue([["a"]]).gaps.isEmpty)
  }

  @Test func `names that the model does not have, or has already, change nothing`() throws {
    let strange = try OfferChange(offer: "x", local: .make(.filledIn))
    let taken = try Offer.make("a", local: .make(.added(like: nil)))
    let merged = try catalogue().merged(with: .make(changes: [strange], added: [taken]))
    #expect(merged.offers == catalogue().offers)
  }

  @Test(
    arguments: zip(
      ["2025-11-22", "2025-11-21", "2026-11-22", "2026-11-23", nil],
      [false, true, false, true, false]))
  func `an entry is out of date after so many months, or when it lies ahead`(
    checked: String?, isOutdated: Bool
  ) throws {
    let municipality = try Municipality.make(months: checked == nil ? nil : 12)
    let setting = Setting(today: Day("2026-11-22"), municipality: municipality)
    let day = try #require(Day(checked ?? "1999-01-01"))
    #expect(setting.isOutdated(day) == isOutdated)
    #expect(!Setting(municipality: municipality).isOutdated(day))
  }
}

extension Municipality {
  static func make(
    changes: [OfferChange] = [], added: [Offer] = [], months: Int? = 12
  ) throws -> Municipality {
    let number = try #require(Number("0042"))
    return Municipality(
      identity: .init(number: number, name: phrase("Town"), version: "1"),
      base: .init(model: "model", version: "1"), changes: changes, added: added,
      monthsOfValidity: months)
  }
}

extension Offer.Local {
  static func make(_ origin: Origin) throws -> Offer.Local {
    Offer.Local(origin: origin, checked: try #require(Day("2026-01-01")))
  }
}
