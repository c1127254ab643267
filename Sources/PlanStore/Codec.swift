import CarePlans
import DecisionModel
import FoundationEssentials

/// Turns revisions into the bytes that are kept, and back.
struct Codec: Sendable {
  let cipher: Cipher?

  func payload(of revision: PlanRevision, in plan: PlanID) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let bytes = try encoder.encode(revision)
    guard let cipher else { return bytes }
    return try cipher.seal(bytes, beside: context(revision.id.text, plan, revision.number))
  }

  func revision(_ row: RevisionRow) throws -> PlanRevision {
    var bytes = row.payload
    if let cipher {
      let context = context(row.id, PlanID(row.plan), row.number)
      guard let opened = cipher.open(bytes, beside: context) else {
        throw StoreFailure.damaged("revision \(row.id)")
      }
      bytes = opened
    }
    guard let revision = try? JSONDecoder().decode(PlanRevision.self, from: bytes),
      revision.id.text == row.id, revision.number == row.number,
      revision.plan.lastElement <= RevisionRow.mostRevisions
    else { throw StoreFailure.damaged("revision \(row.id)") }
    return revision
  }

  /// What a payload belongs to; it cannot be put into another row.
  private func context(_ id: String, _ plan: PlanID, _ number: Int) -> String {
    "\(plan.text)/\(number)/\(id)"
  }
}

/// A row of the table of revisions.
struct RevisionRow: Sendable {
  /// Nobody saves a plan, or adds to it, so many times; a number beyond it was not written here.
  static let mostRevisions = 1 << 31

  let id: String
  let plan: String
  let number: Int
  let payload: Data
}
