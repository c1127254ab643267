import TestKit
import Testing
import Workshops

struct AgreementTests {
  /// Ten cases, fourteen people, five choices; the example that explains the measure in
  /// https://en.wikipedia.org/wiki/Fleiss%27_kappa, which gives 0.378, 0.213 and 0.210.
  private static let example = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
  ].map { Tally($0) }

  @Test func `the room agrees as in the worked example of Fleiss' kappa`() throws {
    let agreement = try #require(Agreement(among: Self.example))
    #expect(agreement.observed.rounded(to: 3) == 0.378)
    #expect(agreement.expected.rounded(to: 3) == 0.213)
    #expect(agreement.kappa?.rounded(to: 3) == 0.210)
    #expect(agreement.cases == 10)
  }

  /// Ninety-one couples.
  ///
  /// From Agresti's Categorical Data Analysis (1990), as the data set SexualFun of
  /// the R package vcd, whose documentation gives 0.1293 and, with linear weights, 0.2374.
  private static let couples = [[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]]

  @Test func `two agree as in the worked example of Cohen's kappa`() throws {
    let plain = try #require(Agreement(between: Self.couples))
    let weighted = try #require(Agreement(between: Self.couples, closeness: .linear))
    #expect(plain.kappa?.rounded(to: 4) == 0.1293)
    #expect(weighted.kappa?.rounded(to: 4) == 0.2374)
    #expect(plain.cases == 91)
  }

  @Test(arguments: Closeness.allCases)
  func `all agree`(closeness: Closeness) throws {
    let room = try #require(
      Agreement(among: [Tally([5, 0, 0]), Tally([0, 0, 4])], closeness: closeness))
    #expect(room.observed == 1)
    #expect(room.kappa == 1)
  }

  @Test func `where only one choice was ever made, kappa has no value`() throws {
    let room = try #require(Agreement(among: [Tally([5, 0]), Tally([3, 0])]))
    #expect(room.observed == 1)
    #expect(room.kappa == nil)
  }

  @Test func `where nobody had a neighbour, there is nothing to measure`() {
    #expect(Agreement(among: []) == nil)
    #expect(Agreement(among: [Tally([1, 0]), Tally(choices: 2)]) == nil)
    #expect(Agreement(between: [[0, 0], [0, 0]]) == nil)
  }

  @Test func `neighbours count in part where choices have an order`() throws {
    let near = [Tally([3, 3, 0]), Tally([0, 3, 3])]
    let far = [Tally([3, 0, 3]), Tally([3, 0, 3])]
    for closeness in [Closeness.linear, .quadratic] {
      let nearer = try #require(Agreement(among: near, closeness: closeness)).observed
      let farther = try #require(Agreement(among: far, closeness: closeness)).observed
      #expect(nearer > farther)
    }
    let plain = try near.map { try #require(Agreement(among: [$0])).observed }
    #expect(plain == (try far.map { try #require(Agreement(among: [$0])).observed }))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the measure says what counting every pair of people says`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let choices = Int.random(in: 2...5, using: &chance)
    let rooms = (0..<Int.random(in: 1...6, using: &chance)).map { _ in
      (0..<Int.random(in: 0...8, using: &chance)).map { _ in
        Int.random(in: 0..<choices, using: &chance)
      }
    }
    let tallies = rooms.map { votes in
      var tally = Tally(choices: choices)
      for vote in votes { tally.add(vote) }
      return tally
    }
    for closeness in Closeness.allCases {
      let counted = Counted(rooms, choices, closeness)
      let agreement = Agreement(among: tallies, closeness: closeness)
      #expect((agreement == nil) == (counted == nil))
      guard let agreement, let counted else { continue }
      #expect(abs(agreement.observed - counted.observed) < 1e-9)
      #expect(abs(agreement.expected - counted.expected) < 1e-9)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `two agree as counting their votes one by one says`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let choices = Int.random(in: 2...5, using: &chance)
    let votes = (0..<Int.random(in: 1...30, using: &chance)).map { _ in
      (Int.random(in: 0..<choices, using: &chance), Int.random(in: 0..<choices, using: &chance))
    }
    var pairs = Array(repeating: Array(repeating: 0, count: choices), count: choices)
    for (row, column) in votes { pairs[row][column] += 1 }
    for closeness in Closeness.allCases {
      let agreement = try #require(Agreement(between: pairs, closeness: closeness))
      let observed = votes.map { closeness.weight($0, $1, of: choices) }.mean
      // By chance: every vote of the one with every vote of the other.
      let expected = votes.flatMap { first in
        votes.map { closeness.weight(first.0, $0.1, of: choices) }
      }.mean
      #expect(abs(agreement.observed - observed) < 1e-9)
      #expect(abs(agreement.expected - expected) < 1e-9)
    }
  }

  @Test(
    arguments: [
      (-0.1, .poor), (0, .slight), (0.2, .slight), (0.21, .fair), (0.4, .fair), (0.5, .moderate),
      (0.61, .substantial), (0.8, .substantial), (0.81, .almostPerfect), (1, .almostPerfect),
    ] as [(Double, AgreementBand)])
  func `a kappa has a name`(kappa: Double, band: AgreementBand) {
    #expect(AgreementBand(kappa) == band)
  }

  @Test func `a tally knows its shares and its favourites`() {
    var tally = Tally(choices: 3)
    #expect(tally.share(of: 0) == nil)
    #expect(tally.favourites.isEmpty)
    for (choice, people) in [(0, 2), (2, 2), (1, 1), (7, 4), (1, -3)] {
      tally.add(choice, people: people)
    }
    #expect(tally.counts == [2, 1, 2])
    #expect(tally.share(of: 1) == 0.2)
    #expect(tally.share(of: 9) == 0)
    #expect(tally.favourites == [0, 2])
  }
}

/// The same measure, from every pair of people.
private struct Counted {
  let observed: Double
  let expected: Double

  init?(_ rooms: [[Int]], _ choices: Int, _ closeness: Closeness) {
    let agreeing = rooms.filter { $0.count > 1 }.map { votes in
      votes.indices.flatMap { first in
        votes.indices.filter { $0 != first }.map { second in
          closeness.weight(votes[first], votes[second], of: choices)
        }
      }.mean
    }
    guard !agreeing.isEmpty else { return nil }
    observed = agreeing.mean
    // By chance: someone of a case, someone of a case, each case as likely as the others.
    let voted = rooms.filter { !$0.isEmpty }
    expected =
      voted.flatMap { first in
        voted.map { second in
          first.flatMap { one in second.map { closeness.weight(one, $0, of: choices) } }.mean
        }
      }.mean
  }
}

extension [Double] {
  fileprivate var mean: Double { reduce(0, +) / Double(count) }
}

extension Double {
  fileprivate func rounded(to places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
