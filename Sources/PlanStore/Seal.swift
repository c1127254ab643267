import FoundationEssentials
import GRDB

/// How the plans of a store are encrypted, and a proof of the right passphrase.
struct Seal: Sendable {
  private static let proofText = "veiviser"

  let recipe: KeyRecipe
  let proof: Data

  /// Makes a seal, and what encrypts under it.
  static func make(_ recipe: KeyRecipe, _ passphrase: Passphrase) throws -> (Seal, Cipher) {
    let cipher = try Cipher(recipe, passphrase)
    let proof = try cipher.seal(Data(proofText.utf8), beside: "seal")
    return (Seal(recipe: recipe, proof: proof), cipher)
  }

  /// What decrypts; refuses another passphrase.
  func cipher(_ passphrase: Passphrase) throws -> Cipher {
    let cipher = try Cipher(recipe, passphrase)
    guard cipher.open(proof, beside: "seal") == Data(Self.proofText.utf8) else {
      throw StoreFailure.wrongPassphrase
    }
    return cipher
  }

  static func fetch(_ db: Database) throws -> Seal? {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM seal") else { return nil }
    let salt: Data = try row.checked("salt")
    let recipe = KeyRecipe(
      salt: Array(salt), rounds: try row.checked("rounds"),
      blockSize: try row.checked("block_size"), parallelism: try row.checked("parallelism"))
    return Seal(recipe: recipe, proof: try row.checked("proof"))
  }

  func insert(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO seal (id, salt, rounds, block_size, parallelism, proof)
        VALUES (1, ?, ?, ?, ?, ?)
        """,
      arguments: [
        Data(recipe.salt), recipe.rounds, recipe.blockSize, recipe.parallelism, proof,
      ])
  }
}
