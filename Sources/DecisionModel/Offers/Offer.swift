/// A service that a person may be offered.
public struct Offer: Hashable, Sendable {
  /// The name of an offer.
  public typealias ID = Identifier<Offer>

  /// What is known about one mark of a low-threshold service.
  public enum Mark: String, CaseIterable, Sendable {
    /// It holds.
    case yes
    /// It does not hold.
    case no
    /// It differs from place to place.
    case varies
    /// Nothing was found; never shown as no.
    case unknown
  }

  /// The nine marks of a low-threshold service, in the order of the guideline.
  public enum Characteristic: String, CaseIterable, Sendable {
    /// No referral, waiting or long case handling; the first mark, seen from the referral.
    case noReferral = "no-referral"
    /// Usable without ability to pay.
    case affordable
    /// Open to all who need it.
    case openToAll = "open-to-all"
    /// Early and adequate measures.
    case earlyHelp = "early-help"
    /// Guides onward.
    case guidesOnward = "guides-onward"
    /// Competent staff.
    case competentStaff = "competent-staff"
    /// Opening hours that fit the group.
    case fittingHours = "fitting-hours"
    /// Strong user involvement and acceptance.
    case userInvolvement = "user-involvement"
    /// A visible, clear and trustworthy place.
    case visiblePlace = "visible-place"
  }

  /// What part an offer plays.
  public enum Role: String, CaseIterable, Sendable {
    /// A step of the ladder.
    case step
    /// Something that may run beside any step.
    case parallel
    /// Acute help, chosen by flags.
    case acute
  }

  /// How far an offer reaches.
  public enum Reach: String, CaseIterable, Sendable {
    /// A kind of offer that municipalities may have.
    case type
    /// One offer for the whole country.
    case national
    /// An offer that exists in one place only.
    case local
  }

  /// Who can let a person in.
  public enum Access: String, CaseIterable, Sendable {
    /// The person makes contact.
    case selfReferral = "self-referral"
    /// The regular GP refers.
    case gp
    /// A municipal service refers or decides.
    case municipality
    /// The specialist service refers.
    case specialist
  }

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
  /// How intensive it is, 1 to 5.
  public let step: Int
  /// What part it plays.
  public let role: Role
  /// Who can let a person in.
  public let access: [Access]
  /// A telephone number that may be shown.
  public let phone: String?
  /// Opening hours of the telephone.
  public let hours: String?
  /// A web address that may be shown.
  public let url: String?
  /// How far it reaches.
  public let reach: Reach
  /// Where it exists, for an offer in one place only.
  public let place: String?
  /// Whether it may be suggested at all.
  public let isSuggested: Bool
  /// Where the facts were read.
  public let sourceURL: String
  /// The date of that source, as it writes it.
  public let sourceDate: String?
  /// How well the source carries the description.
  public let confidence: Confidence

  /// How well a source carries a description.
  public enum Confidence: String, CaseIterable, Sendable {
    /// Well.
    case high
    /// Fairly.
    case medium
    /// Poorly; check before use.
    case low
  }

  /// A heading that offers are listed under.
  public struct Category: Hashable, Sendable {
    /// The name of a category.
    public typealias ID = Identifier<Category>

    /// The name of the category.
    public let id: ID
    /// What the person reads.
    public let label: Phrase

    /// Makes a category.
    public init(id: ID, label: Phrase) {
      self.id = id
      self.label = label
    }
  }

  /// People that offers are made for.
  public struct Group: Hashable, Sendable {
    /// The name of a group.
    public typealias ID = Identifier<Group>

    /// The name of the group.
    public let id: ID
    /// What the person reads.
    public let label: Phrase
    /// Whether an offer for this group suits every adult.
    public let isGeneral: Bool

    /// Makes a group.
    public init(id: ID, label: Phrase, isGeneral: Bool) {
      self.id = id
      self.label = label
      self.isGeneral = isGeneral
    }
  }

  /// Makes an offer.
  public init(
    id: ID, name: Phrase, text: Phrase, exclusions: Phrase?, category: Category.ID,
    isLowThreshold: Mark, marks: [Characteristic: Mark], noWaiting: Mark, digital: Mark,
    outcomes: [Outcome.ID], areas: [Advice.Area.ID], groups: [Group.ID], ages: ClosedRange<Int>,
    step: Int, role: Role, access: [Access], phone: String?, hours: String?, url: String?,
    reach: Reach, place: String?, isSuggested: Bool, sourceURL: String, sourceDate: String?,
    confidence: Confidence
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
  }
}

/// Every offer of a pack, with the headings they are listed under.
public struct OfferCatalogue: Hashable, Sendable {
  /// The headings, in the order of the file.
  public let categories: [Offer.Category]
  /// The groups that offers are made for.
  public let groups: [Offer.Group]
  /// The offers, in the order of the file.
  public let offers: [Offer]

  /// Makes a catalogue.
  public init(categories: [Offer.Category], groups: [Offer.Group], offers: [Offer]) {
    self.categories = categories
    self.groups = groups
    self.offers = offers
  }
}
