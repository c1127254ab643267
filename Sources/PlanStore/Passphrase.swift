import Crypto
import CryptoExtras
import FoundationEssentials

/// A secret that plans are encrypted with; it is never written anywhere.
public struct Passphrase: Equatable, Sendable {
  let bytes: [UInt8]

  /// Takes the bytes that were typed; nil when there are none.
  public init?(_ bytes: [UInt8]) {
    if bytes.isEmpty { return nil }
    self.bytes = bytes
  }
}

/// How a key is made from a passphrase; recorded beside what is encrypted.
public struct KeyRecipe: Hashable, Codable, Sendable {
  /// What makes equal passphrases give different keys.
  public let salt: [UInt8]
  /// How much work it is, a power of two.
  public let rounds: Int
  /// How large the blocks are.
  public let blockSize: Int
  /// How many blocks there are side by side.
  public let parallelism: Int

  /// Makes a recipe with a salt that nothing else has.
  ///
  /// The default asks for 128 MB and some tenths of a second.
  public init(
    rounds: Int = 1 << 17, blockSize: Int = 8, parallelism: Int = 1,
    using generator: inout some RandomNumberGenerator
  ) {
    salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  init(salt: [UInt8], rounds: Int, blockSize: Int, parallelism: Int) {
    self.salt = salt
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// Whether it asks for no more than a gigabyte, and for something that scrypt can do.
  ///
  /// A file from elsewhere must not be able to stall the program.
  var isReasonable: Bool {
    rounds >= 2 && rounds <= 1 << 20 && rounds & (rounds - 1) == 0 && (1...32).contains(blockSize)
      && (1...4).contains(parallelism) && 128 * rounds * blockSize <= 1 << 30 && salt.count >= 8
      && salt.count <= 64
  }

  func key(from passphrase: Passphrase) throws -> SymmetricKey {
    guard isReasonable else { throw StoreFailure.damaged("scrypt parameters") }
    return try KDF.Scrypt.deriveKey(
      from: passphrase.bytes, salt: salt, outputByteCount: 32, rounds: rounds,
      blockSize: blockSize, parallelism: parallelism)
  }
}

/// Encrypts and decrypts with authentication: AES-GCM with a key of 256 bits.
struct Cipher: Sendable {
  private let key: SymmetricKey

  /// Makes the key, which takes a while on purpose.
  init(_ recipe: KeyRecipe, _ passphrase: Passphrase) throws {
    key = try recipe.key(from: passphrase)
  }

  /// Encrypts some bytes, which can be decrypted only beside the same context.
  func seal(_ bytes: Data, beside context: String) throws -> Data {
    let box = try AES.GCM.seal(bytes, using: key, authenticating: Data(context.utf8))
    guard let combined = box.combined else { throw StoreFailure.system("AES-GCM") }
    return combined
  }

  /// Decrypts some bytes; nil when the key or the context is another, or a bit was changed.
  func open(_ bytes: Data, beside context: String) -> Data? {
    guard let box = try? AES.GCM.SealedBox(combined: bytes) else { return nil }
    return try? AES.GCM.open(box, using: key, authenticating: Data(context.utf8))
  }
}
