import CarePlans
import DecisionModel
import Foundation
import GRDB
import Testing

@testable import PlanStore

/// Plans that are encrypted with a passphrase.
struct SealingTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func sealedStore(_ history: PlanHistory) throws -> PlanStore {
    let store = try PlanStore(at: sandbox.place)
    try store.add(history)
    return try store.sealed(with: sandbox.passphrase("fjell og fjord"), sandbox.quickRecipe)
  }

  @Test func `nothing of a plan can be read in the files`() throws {
    let history = sandbox.history("etikett-xyz", matters: "noe ganske eget")
    #expect(try sealedStore(history).histories() == [history])
    #expect(try !sandbox.files(hold: "etikett-xyz"))
    #expect(try !sandbox.files(hold: "noe ganske eget"))
    #expect(try !sandbox.files(hold: "fjell og fjord"))
  }

  @Test func `the passphrase opens it, and another one does not`() throws {
    let history = sandbox.history()
    _ = try sealedStore(history)
    let opened = try PlanStore(at: sandbox.place, passphrase: sandbox.passphrase("fjell og fjord"))
    #expect(try opened.histories() == [history])
    #expect(opened.isSealed)
    let before = FileManager.default.contents(atPath: sandbox.place.file)
    #expect(throws: StoreFailure.wrongPassphrase) {
      _ = try PlanStore(at: sandbox.place, passphrase: sandbox.passphrase("fjell og fjor"))
    }
    #expect(throws: StoreFailure.passphraseNeeded) { _ = try PlanStore(at: sandbox.place) }
    #expect(FileManager.default.contents(atPath: sandbox.place.file) == before)
  }

  @Test func `revisions are added, the passphrase is changed, and the encryption ends`() throws {
    var history = sandbox.history()
    var store = try sealedStore(history)
    let next = sandbox.next(history, matters: "nye ord")
    try store.save(next, of: history.id)
    history = try #require(history.adding(next))
    store = try store.sealed(with: sandbox.passphrase("noe annet"), sandbox.quickRecipe)
    #expect(throws: StoreFailure.wrongPassphrase) {
      _ = try PlanStore(at: sandbox.place, passphrase: sandbox.passphrase("fjell og fjord"))
    }
    #expect(try !sandbox.files(hold: "nye ord"))
    store = try store.sealed(with: nil, sandbox.quickRecipe)
    #expect(try PlanStore(at: sandbox.place).histories() == [history])
    #expect(throws: StoreFailure.notEncrypted) {
      _ = try PlanStore(at: sandbox.place, passphrase: sandbox.passphrase("noe annet"))
    }
  }

  @Test func `what is encrypted cannot be put into another row, or changed`() throws {
    let store = try sealedStore(sandbox.history(matters: "a"))
    try store.add(sandbox.history(matters: "b"))
    try store.queue.write { db in
      try db.execute(sql: "DROP TRIGGER revision_is_final")
      let payloads = try Data.fetchAll(db, sql: "SELECT payload FROM revision ORDER BY rowid")
      try db.execute(
        sql: "UPDATE revision SET payload = ? WHERE rowid = 1", arguments: [payloads[1]])
    }
    #expect(try store.flaws().count == 1)
    #expect(throws: StoreFailure.self) { _ = try store.histories() }
  }

  @Test func `a copy of encrypted plans is encrypted`() throws {
    let history = sandbox.history(matters: "noe ganske eget")
    let copy = sandbox.path + "/copy.sqlite"
    try sealedStore(history).backUp(to: copy)
    let bytes = try #require(FileManager.default.contents(atPath: copy))
    #expect(bytes.range(of: Data("noe ganske eget".utf8)) == nil)
  }

  @Test func `an export is encrypted on its own`() throws {
    let sealed = try SealedExport(
      "en plan", with: sandbox.passphrase("fjell"), sandbox.quickRecipe)
    let read = try #require(SealedExport(Array(sealed.text.utf8)))
    #expect(try read.opened(with: sandbox.passphrase("fjell")) == Array("en plan".utf8))
    #expect(throws: StoreFailure.wrongPassphrase) {
      try read.opened(with: sandbox.passphrase("fjord"))
    }
    #expect(SealedExport(Array("{}".utf8)) == nil)
  }

  @Test(arguments: [0, 1, 3, 1 << 21, -4])
  func `a recipe from elsewhere cannot stall the program`(rounds: Int) throws {
    let recipe = KeyRecipe(
      salt: Array(0..<16), rounds: rounds, blockSize: 8, parallelism: 1)
    let passphrase = try sandbox.passphrase("x")
    #expect(throws: StoreFailure.self) { try SealedExport("x", with: passphrase, recipe) }
  }

  @Test func `keys are those of the scrypt standard`() throws {
    // The second test vector of RFC 7914, cut to the length of a key.
    let recipe = KeyRecipe(
      salt: Array("NaClNaCl".utf8), rounds: 1024, blockSize: 8, parallelism: 4)
    let other = KeyRecipe(
      salt: Array("NaClNaCk".utf8), rounds: 1024, blockSize: 8, parallelism: 4)
    let passphrase = try sandbox.passphrase("password")
    #expect(try recipe.key(from: passphrase) == recipe.key(from: passphrase))
    #expect(try recipe.key(from: passphrase) != other.key(from: passphrase))
  }
}
