/// A municipality's own offers and telephone numbers, to be laid over a model.
///
/// It names everything by the stable names of the model, and can change neither the tree nor a
/// red flag.
public struct Municipality: Hashable, Sendable {
  /// Its number and what it is called.
  public let identity: Identity
  /// The model it is written for.
  public let base: Base
  /// Local numbers for acute help, shown besides the national ones.
  public let acute: [LocalContact]
  /// What it says about offers of the model.
  public let changes: [OfferChange]
  /// Its own offers; each has ``Offer/local``.
  public let added: [Offer]
  /// How many months its entries hold after they were checked; nil when the model does not say.
  public let monthsOfValidity: Int?
  /// Its texts in other languages, by language code and key.
  public let translations: [String: [String: String]]
  /// The hash of its file, in hexadecimal.
  public let contentHash: String

  /// Puts a municipality together.
  public init(
    identity: Identity, base: Base, acute: [LocalContact] = [], changes: [OfferChange] = [],
    added: [Offer] = [], monthsOfValidity: Int? = nil,
    translations: [String: [String: String]] = [:], contentHash: String = ""
  ) {
    self.identity = identity
    self.base = base
    self.acute = acute
    self.changes = changes
    self.added = added
    self.monthsOfValidity = monthsOfValidity
    self.translations = translations
    self.contentHash = contentHash
  }
}

extension Municipality {
  /// The number and the name of a municipality.
  public struct Identity: Hashable, Sendable {
    /// Its number.
    public let number: Number
    /// What the person reads.
    public let name: Phrase
    /// Whether it is made up, to show how this works.
    public let isExample: Bool
    /// The version of its file, as the file writes it.
    public let version: String

    /// Makes an identity.
    public init(number: Number, name: Phrase, isExample: Bool = false, version: String) {
      self.number = number
      self.name = name
      self.isExample = isExample
      self.version = version
    }
  }

  /// The number of a municipality: four digits, which may begin with 0 but are not all 0.
  public struct Number: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The digits.
    public let text: String

    /// Takes the digits; nil when there are not exactly four, or no municipality can have them.
    public init?(_ text: String) {
      guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        text != "0000"
      else {
        return nil
      }
      self.text = text
    }

    /// Whether one number comes before another.
    public static func < (first: Number, second: Number) -> Bool { first.text < second.text }

    /// The digits.
    public var description: String { text }
  }

  /// The model that a municipality is written for.
  public struct Base: Hashable, Sendable {
    /// The name of the model.
    public let model: Model.Identity.ID
    /// Its version at the time of writing.
    public let version: String

    /// Makes a base.
    public init(model: Model.Identity.ID, version: String) {
      self.model = model
      self.version = version
    }
  }
}
