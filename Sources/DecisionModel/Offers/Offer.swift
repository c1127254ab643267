/// A service that a person may be offered.
public struct Offer: Hashable, Sendable {
  /// The name of an offer.
  public typealias ID = Identifier<Offer>

  /// The name of the offer.
  public let id: ID
  /// What the person reads.
  public let name: Phrase
  /// What it is, in a sentence or two.
  public let text: Phrase
  /// Whom it does not suit.
  public let exclusions: Phrase?
  /// The category it is listed under.
  public let category: Category.ID
  /// Whether it counts as low-threshold: yes, no, or it depends on local practice.
  public let isLowThreshold: Mark
  /// The nine marks.
  public let marks: [Characteristic: Mark]
  /// Whether there is no waiting, which the first mark of the guideline also asks for.
  public let noWaiting: Mark
  /// Whether it can be used digitally.
  public let digital: Mark
  /// The outcomes that it is suggested for.
  public let outcomes: [Outcome.ID]
  /// The problem areas that it is made for.
  public let areas: [Advice.Area.ID]
  /// The groups that it is made for.
  public let groups: [Group.ID]
  /// The ages it takes, in years.
  public let ages: ClosedRange<Int>
  /// How intensive it is, 1 to 5; nil when a municipality does not say.
  public let step: Int?
  /// What part it plays.
  public let role: Role
  /// Who can let a person in.
  public let access: [Access]
  /// A telephone number that may be shown.
  public internal(set) var phone: String?
  /// Opening hours of the telephone, or here.
  public internal(set) var hours: Phrase?
  /// A web address that may be shown.
  public internal(set) var url: String?
  /// How far it reaches.
  public let reach: Reach
  /// Where it exists, for an offer in one place only.
  public let place: Phrase?
  /// Whether it may be suggested at all.
  public let isSuggested: Bool
  /// Where the facts were read; nil when a municipality says so itself.
  public let sourceURL: String?
  /// The date of that source, as it writes it.
  public let sourceDate: String?
  /// How well the source carries the description; nil for a municipality's own words.
  public let confidence: Confidence?
  /// What the chosen municipality says about it; nil when it says nothing.
  public internal(set) var local: Local?

  /// Makes an offer.
  public init(
    id: ID, name: Phrase, text: Phrase, exclusions: Phrase?, category: Category.ID,
    isLowThreshold: Mark, marks: [Characteristic: Mark], noWaiting: Mark, digital: Mark,
    outcomes: [Outcome.ID], areas: [Advice.Area.ID], groups: [Group.ID], ages: ClosedRange<Int>,
    step: Int?, role: Role, access: [Access], phone: String?, hours: Phrase?, url: String?,
    reach: Reach, place: Phrase?, isSuggested: Bool, sourceURL: String?, sourceDate: String?,
    confidence: Confidence?, local: Local? = nil
  ) {
    self.id = id
    self.name = name
    self.text = text
    self.exclusions = exclusions
    self.category = category
    self.isLowThreshold = isLowThreshold
    self.marks = marks
    self.noWaiting = noWaiting
    self.digital = digital
    self.outcomes = outcomes
    self.areas = areas
    self.groups = groups
    self.ages = ages
    self.step = step
    self.role = role
    self.access = access
    self.phone = phone
    self.hours = hours
    self.url = url
    self.reach = reach
    self.place = place
    self.isSuggested = isSuggested
    self.sourceURL = sourceURL
    self.sourceDate = sourceDate
    self.confidence = confidence
    self.local = local
  }
}
