public import CarePlans
import FoundationEssentials

/// Reads a plan that was exported: JSON, as `Resources/Schemas/plan.schema.json` describes it.
///
/// Everything that an editor would check is checked, and every fault is found in one go.
public struct PlanReader: Sendable {
  /// The most bytes that a file may have.
  public static let largestFile = 8_000_000

  /// A plan that could be read.
  public struct Result: Sendable {
    /// The plan with its revisions.
    public let history: PlanHistory
    /// Telephone numbers and e-mail addresses that may be those of a person, in the newest
    /// revision, each with its place.
    public let contacts: [Finding]
    /// The numbers and addresses themselves, as they are remembered once they are allowed.
    public let contactTexts: [String]
  }

  private let services: FreeTextCheck

  /// Makes a reader that knows the numbers and addresses of services.
  public init(knowing services: FreeTextCheck = FreeTextCheck()) { self.services = services }

  /// The plan in some bytes; findings show the name.
  public func plan(_ bytes: [UInt8], name: String) throws(Faults) -> Result {
    let log = FindingLog()
    let (document, root) = try Document.openJSON(
      name, bytes: bytes, limit: Self.largestFile, log: log)
    document.check(root, is: FileKind.plan.shape)
    _ = try log.settle(true)
    let check = PlanItemCheck(document: document, services: services)
    check.checkFormat(root)
    check.checkTexts(root)
    check.checkNumbers(root)
    _ = try log.settle(true)
    let history = try log.settled(decoded(bytes, root, document))
    let marks = check.contacts(root)
    let contacts = marks.map { check.finding($0) }
    return Result(
      history: history, contacts: contacts, contactTexts: marks.map(\.mark.contact))
  }

  private func decoded(_ bytes: [UInt8], _ root: Item, _ document: Document) -> PlanHistory? {
    let data = Data(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
    guard let value = try? JSONDecoder().decode(PlanDocument.self, from: data) else {
      document.report(.notDecoded, at: root)
      return nil
    }
    guard let history = value.history else {
      document.report(.notInOrder, at: root)
      return nil
    }
    for refusal in history.plan.saveRefusals {
      switch refusal {
      case .noLabel: document.report(.noLabel, at: root)
      case .departureWithoutReason: document.report(.noReason, at: root)
      case .identityNumber: break
      }
    }
    return history
  }
}

extension Remark {
  fileprivate static var notDecoded: Remark {
    Remark(.wrongType, "the plan cannot be read")
  }
  fileprivate static var notInOrder: Remark {
    Remark(
      .outOfRange, "the revisions do not follow each other",
      hint: "their numbers rise by one, and no two have the same name")
  }
  fileprivate static var noLabel: Remark {
    Remark(.emptyText, "the plan has no label", hint: "give it one that is no name")
  }
  fileprivate static var noReason: Remark {
    Remark(
      .emptyText, "the plan departs from the suggestion without a reason",
      hint: "fill in departureReason and departureText")
  }
}
