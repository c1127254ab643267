/// What a municipality says about one offer of the model.
public struct OfferChange: Hashable, Sendable {
  /// The offer.
  public let offer: Offer.ID
  /// The telephone number here; nil keeps that of the model.
  public let phone: String?
  /// The opening hours here; nil keeps those of the model.
  public let hours: Phrase?
  /// The web address here; nil keeps that of the model.
  public let url: String?
  /// Everything else.
  public let local: Offer.Local

  /// Makes a change.
  public init(
    offer: Offer.ID, phone: String? = nil, hours: Phrase? = nil, url: String? = nil,
    local: Offer.Local
  ) {
    self.offer = offer
    self.phone = phone
    self.hours = hours
    self.url = url
    self.local = local
  }
}

extension Offer {
  /// What a municipality says about an offer; what it does not say is unknown.
  public struct Local: Hashable, Sendable {
    /// How the offer came to be what it is here.
    public enum Origin: Hashable, Sendable {
      /// The model has it, and the municipality says how it is here.
      case filledIn
      /// The municipality added it; it may be of a kind that the model has.
      case added(like: Offer.ID?)
      /// The municipality does not have it, and says why.
      case hidden(because: Phrase)
    }

    /// Where it comes from.
    public let origin: Origin
    /// Whom to turn to.
    public let contact: Phrase?
    /// Where it is.
    public let address: Phrase?
    /// What it costs.
    public let price: Phrase?
    /// Whether a referral is needed, and from whom.
    public let referral: Phrase?
    /// How long one waits.
    public let waiting: Phrase?
    /// The languages it is given in.
    public let languages: Phrase?
    /// What else there is to know.
    public let note: Phrase?
    /// The day on which somebody made sure that this is right.
    public let checked: Day

    /// Puts the facts together.
    public init(
      origin: Origin, contact: Phrase? = nil, address: Phrase? = nil, price: Phrase? = nil,
      referral: Phrase? = nil, waiting: Phrase? = nil, languages: Phrase? = nil,
      note: Phrase? = nil, checked: Day
    ) {
      self.origin = origin
      self.contact = contact
      self.address = address
      self.price = price
      self.referral = referral
      self.waiting = waiting
      self.languages = languages
      self.note = note
      self.checked = checked
    }

    /// Why the municipality does not have it; nil when it has.
    public var hiddenBecause: Phrase? {
      if case .hidden(let reason) = origin { return reason }
      return nil
    }
  }
}
