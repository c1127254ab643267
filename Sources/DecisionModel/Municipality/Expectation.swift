/// What a model expects of every municipality, and how long what one says holds.
public struct MunicipalRules: Hashable, Sendable {
  /// How many months an entry holds after it was checked; nil when it always does.
  public let monthsOfValidity: Int?
  /// What the number of months rests on.
  public let basis: Basis
  /// The services that a municipality is expected to have.
  public let expected: [Expectation]

  /// Makes the rules.
  public init(
    monthsOfValidity: Int? = nil,
    basis: Basis = Basis(sources: [], strength: .modelChoice), expected: [Expectation] = []
  ) {
    self.monthsOfValidity = monthsOfValidity
    self.basis = basis
    self.expected = expected
  }
}

/// A service that a municipality is expected to have.
public struct Expectation: Hashable, Sendable {
  /// The name of an expectation.
  public typealias ID = Identifier<Expectation>

  /// The name of the expectation.
  public let id: ID
  /// What the person reads.
  public let name: Phrase
  /// The offers of which one is enough.
  public let offers: [Offer.ID]
  /// What it rests on.
  public let basis: Basis

  /// Makes an expectation.
  public init(id: ID, name: Phrase, offers: [Offer.ID], basis: Basis) {
    self.id = id
    self.name = name
    self.offers = offers
    self.basis = basis
  }
}

/// A service that a municipality is expected to have and does not name.
public struct MunicipalGap: Hashable, Sendable {
  /// What is expected.
  public let expectation: Expectation
  /// Why the municipality does not have it, when it says so.
  public let reason: Phrase?
}
