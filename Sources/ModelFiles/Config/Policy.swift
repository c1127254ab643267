public import DecisionModel

/// What those who run a computer have settled for everybody on it.
public struct Policy: Hashable, Sendable {
  /// The municipality that everybody works in; nil when each may choose.
  public let municipality: Municipality.Number?
  /// How the hash of the model's content must begin; nil when any model may be used.
  public let contentHash: String?
  /// Whether a walk may write files.
  public let allowsFiles: Bool
  /// Whether plans may be kept and read.
  public let allowsPlans: Bool

  /// Settles nothing.
  public init() {
    municipality = nil
    contentHash = nil
    allowsFiles = true
    allowsPlans = true
  }

  /// Reads a file; one that does not exist settles nothing.
  ///
  /// Any fault in it is thrown: a policy is kept whole or nothing is done.
  public init(file path: String) throws(Faults) {
    let log = FindingLog()
    var policy: Policy?
    do throws(FileFault) {
      let bytes = try FileBytes.read(path, limit: 100_000)
      policy = Document.open(path, bytes: bytes, log: log).flatMap { Policy($0) }
    } catch {
      if error == .missing { policy = Policy() } else { log.note(error, in: path) }
    }
    self = try log.settle(policy ?? Policy())
  }

  private init?(_ document: Document) {
    guard let root = Composer.items(of: document) else { return nil }
    let policy = document.section(root, path: "") { section -> Policy? in
      let format = section.word("format")
      if !format.text.isEmpty, format.text != "1" {
        document.report(.otherFormat(format.text), at: format)
      }
      return Policy(in: document, &section)
    }
    guard let policy else { return nil }
    self = policy
  }

  private init(in document: Document, _ section: inout Section) {
    let number = section.optionalWord("municipality")
    municipality = number.flatMap { Municipality.Number($0.text) }
    if let number, Municipality.Number(number.text) == nil {
      document.report(.notAMunicipality(number.text), at: number)
    }
    let hash = section.optionalWord("content-hash")
    contentHash = hash?.text
    if let hash, !hash.text.isHash { document.report(.notAHash(hash.text), at: hash) }
    allowsFiles = section.flag("files") ?? true
    allowsPlans = section.flag("plans") ?? true
  }
}

extension Policy {
  /// Whether a model with this hash may be used.
  public func allows(contentHash hash: String) -> Bool {
    contentHash.map(hash.hasPrefix) ?? true
  }
}

extension String {
  /// Whether it is enough of a hash to tell one model from another.
  fileprivate var isHash: Bool {
    (12...64).contains(utf8.count)
      && utf8.allSatisfy { ("0"..."9").contains($0.letter) || ("a"..."f").contains($0.letter) }
  }
}

extension UInt8 {
  fileprivate var letter: Unicode.Scalar { Unicode.Scalar(self) }
}

extension FindingLog {
  /// Notes a file that cannot be read.
  fileprivate func note(_ fault: FileFault, in path: String) {
    Document(name: path, text: "", log: self).report(Remark(fault))
  }
}

extension Remark {
  fileprivate static func notAHash(_ text: String) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is not the hash of a model",
      hint: "12 to 64 of the digits that 'veiviser --version' prints")
  }
}
