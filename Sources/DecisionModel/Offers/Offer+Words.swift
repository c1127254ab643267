extension Offer {
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
}
