import TestKit
import Testing

@testable import DecisionModel

/// What offers are narrowed down by, compared with looking at every offer.
struct OfferTableTests {
  private static let marks = Offer.Mark.allCases

  private let model: Model = {
    var small = SmallModel([.choice("theme", 2)])
    small.outcomes[0] = .make("one", rank: 1)
    small.ask(0, [.otherwise(small.verdict(0))])
    return small.model
  }()

  @Test func `an unknown mark is counted as unknown and never as no`() {
    let catalogue = catalogue([.make("a"), .make("a", marks: [.noReferral: .no])])
    let table = OfferTable(catalogue, model)
    let unknown = OfferFacet.Value(.noReferral, position(.unknown))
    let no = OfferFacet.Value(.noReferral, position(.no))
    let counts = table.counts([])
    #expect(counts[unknown] == 1)
    #expect(counts[no] == 1)
    #expect(positions(table.passing([no]), of: 2) == [1])
    #expect(positions(table.passing([unknown]), of: 2) == [0])
  }

  @Test func `a value that no offer has is not there`() {
    let table = OfferTable(catalogue([.make("a", digital: .yes)]), model)
    #expect(table.values.filter { $0.facet == .digital }.map(\.position) == [position(.yes)])
  }

  @Test func `values of one property are alternatives, and properties add up`() {
    let catalogue = catalogue([
      .make("a", lowThreshold: .yes, digital: .yes), .make("b", lowThreshold: .yes, digital: .no),
      .make("c", lowThreshold: .no, digital: .yes),
      .make("d", lowThreshold: .yes, digital: .varies),
    ])
    let table = OfferTable(catalogue, model)
    let ticked: Set = [
      OfferFacet.Value(.digital, position(.yes)), OfferFacet.Value(.digital, position(.varies)),
      OfferFacet.Value(.lowThreshold, position(.yes)),
    ]
    #expect(positions(table.passing(ticked), of: 4) == [0, 3])
  }

  @Test func `a number says what would be left, whatever is ticked beside it`() {
    let catalogue = catalogue([
      .make("a", lowThreshold: .yes, digital: .yes), .make("a", lowThreshold: .yes, digital: .no),
      .make("a", lowThreshold: .no, digital: .no),
    ])
    let table = OfferTable(catalogue, model)
    let digital = OfferFacet.Value(.digital, position(.yes))
    let counts = table.counts([digital])
    #expect(counts[digital] == 1)
    #expect(counts[OfferFacet.Value(.digital, position(.no))] == 2)
    #expect(counts[OfferFacet.Value(.lowThreshold, position(.yes))] == 1)
    #expect(counts[OfferFacet.Value(.lowThreshold, position(.no))] == 0)
  }

  @Test func `where an offer exists is seen from the person`() throws {
    let gone = Offer.Local.Origin.hidden(because: phrase("no"))
    let offers: [Offer] = [
      .make("a", reach: .type), .make("b", reach: .national), .make("c", reach: .local),
      try .make("d", reach: .type, local: .make(.filledIn)),
      try .make("e", reach: .national, local: .make(.filledIn)),
      try .make("f", reach: .local, local: .make(.added(like: nil))),
      try .make("g", reach: .type, local: .make(gone)),
      try .make("h", reach: .national, local: .make(gone)),
    ]
    #expect(
      offers.map(\.presence) == [
        .perhaps, .everywhere, .elsewhere, .here, .everywhere, .here, .notHere, .notHere,
      ])
  }

  @Test(arguments: 0..<20)
  func `random ticks leave what looking at every offer leaves`(seed: Int) {
    var chance = SeededGenerator(spread: seed)
    func mark() -> Offer.Mark { Self.marks.randomElement(using: &chance) ?? .yes }
    let offers = (0..<150).map { _ in
      Offer.make(
        "a", lowThreshold: mark(), digital: mark(),
        marks: [.noReferral: mark(), .affordable: mark()],
        reach: Offer.Reach.allCases.randomElement(using: &chance) ?? .type)
    }
    let catalogue = catalogue(offers)
    let table = OfferTable(catalogue, model)
    let ticked = Set(table.values.filter { _ in Int.random(in: 0..<3, using: &chance) == 0 })
    let found = PositionSet(of: 150) { $0 % 3 != 0 }
    func has(_ offer: Offer, _ value: OfferFacet.Value) -> Bool {
      offer.positions(of: value.facet, catalogue, model).contains(value.position)
    }
    func passes(_ offer: Offer, but left: OfferFacet?) -> Bool {
      OfferFacet.allCases.allSatisfy { facet in
        let chosen = ticked.filter { $0.facet == facet }
        return facet == left || chosen.isEmpty || chosen.contains { has(offer, $0) }
      }
    }
    #expect(
      positions(table.passing(ticked), of: 150)
        == offers.indices.filter { passes(offers[$0], but: nil) })
    let counts = table.counts(ticked, among: found)
    for value in table.values {
      let expected = offers.indices.count {
        $0 % 3 != 0 && has(offers[$0], value) && passes(offers[$0], but: value.facet)
      }
      #expect(counts[value] == expected, "\(value)")
    }
  }

  private func positions(_ set: PositionSet, of count: Int) -> [Int] {
    (0..<count).filter(set.contains)
  }

  private func position(_ mark: Offer.Mark) -> Int { Self.marks.firstIndex(of: mark) ?? 0 }

  private func catalogue(_ offers: [Offer]) -> OfferCatalogue {
    OfferCatalogue(categories: [], groups: [], offers: offers)
  }
}
