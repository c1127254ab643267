import FoundationEssentials

/// An exported plan that is encrypted with a passphrase, as JSON.
public struct SealedExport: Hashable, Codable, Sendable {
  /// What a document of this kind says that it is.
  public static let kind = "veiviser-sealed-plan"

  /// What it is.
  public let kind: String
  /// The number of the shape.
  public let format: Int
  /// How the key is made.
  public let recipe: KeyRecipe
  /// The encrypted document, in base 64.
  let sealed: Data

  /// Encrypts the text of a document.
  public init(
    _ text: String, with passphrase: Passphrase, _ recipe: KeyRecipe
  ) throws(StoreFailure) {
    kind = Self.kind
    format = 1
    self.recipe = recipe
    do {
      sealed = try Cipher(recipe, passphrase).seal(Data(text.utf8), beside: Self.kind)
    } catch {
      throw error as? StoreFailure ?? .system("scrypt")
    }
  }

  /// Reads an encrypted document; nil when the bytes are none.
  public init?(_ bytes: [UInt8]) {
    guard let value = try? JSONDecoder().decode(SealedExport.self, from: Data(bytes)),
      value.kind == Self.kind, value.format == 1
    else { return nil }
    self = value
  }

  /// The bytes of the document, decrypted.
  public func opened(with passphrase: Passphrase) throws(StoreFailure) -> [UInt8] {
    let cipher: Cipher
    do {
      cipher = try Cipher(recipe, passphrase)
    } catch {
      throw error as? StoreFailure ?? .system("scrypt")
    }
    guard let bytes = cipher.open(sealed, beside: Self.kind) else { throw .wrongPassphrase }
    return Array(bytes)
  }

  /// The encrypted document as JSON.
  public var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let bytes = (try? encoder.encode(self)) ?? Data()
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}
