/// Something in a text that may tell who a person is.
public struct PersonalMark: Hashable, Sendable {
  /// What it looks like.
  public enum Kind: String, CaseIterable, Sendable {
    /// A Norwegian identity number or D-number, real or synthetic, with valid control digits.
    case identityNumber = "identity-number"
    /// A telephone number that is not among those of the services that are known.
    case phone
    /// An e-mail address that is not among those of the services that are known.
    case email
  }

  /// What it looks like.
  public let kind: Kind
  /// Where it stands, in characters from 0.
  public let range: Range<Int>
  /// What stands there.
  public let text: String

  /// What is remembered when somebody says that it belongs to a service.
  public var contact: String { ContactText(text).key }
}

/// Looks for identity numbers, telephone numbers and e-mail addresses in free text.
public struct FreeTextCheck: Hashable, Sendable {
  private var known: Set<String>

  /// Makes a check that knows no services.
  public init() { known = [] }

  /// The check, which also knows the numbers and addresses in these texts.
  public func knowing(_ texts: some Sequence<String>) -> FreeTextCheck {
    var check = self
    for text in texts {
      check.known.insert(ContactText(text).key)
      for mark in FreeTextCheck().marks(in: text) where mark.kind != .identityNumber {
        check.known.insert(mark.contact)
      }
    }
    return check
  }

  /// What in a text may belong to a person, in the order in which it stands.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func marks(in text: String) -> [PersonalMark] {
    // Most texts have neither a digit nor an address in them.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 > 0x7F || isDigit($0) }) else {
      return []
    }
    let scan = TextScan(text)
    let identities = scan.identityNumbers
    let others = (scan.phones + scan.emails).filter { mark in
      !known.contains(mark.contact) && !identities.contains { $0.range.overlaps(mark.range) }
    }
    return (identities + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension String {
  /// Whether a Norwegian identity number stands in the text, however it is written.
  public var containsIdentityNumber: Bool {
    FreeTextCheck().marks(in: self).contains { $0.kind == .identityNumber }
  }
}

/// A telephone number or an e-mail address in the one way in which it is compared.
struct ContactText {
  let key: String

  init(_ text: String) {
    if text.contains("@") {
      key = text.lowercased()
      return
    }
    let digits = text.compactMap { $0.decimalDigit }.map(String.init).joined()
    let country = ["0047", "47"].first { digits.count == 8 + $0.count && digits.hasPrefix($0) }
    key = String(digits.dropFirst(country?.count ?? 0))
  }
}

extension Character {
  /// The digit that it is, in whatever script; nil when it is none.
  var decimalDigit: Int? {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first,
      scalar.properties.numericType == .decimal
    else { return nil }
    return wholeNumberValue
  }
}
