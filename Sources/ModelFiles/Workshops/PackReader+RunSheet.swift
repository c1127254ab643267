import Crypto
public import DecisionModel
public import Workshops

/// A run sheet as it was read, with what tells it from another.
public struct KeptRunSheet: Hashable, Sendable {
  /// The sheet.
  public let sheet: RunSheet
  /// The file as it was read, by which somebody else can read it again; nil for that of the pack.
  public let text: String?
  /// The SHA-256 of the file, in lower-case hexadecimal digits.
  public let hash: String
}

extension PackReader {
  /// The name of the file that holds the run sheet of a pack.
  static let runSheetFile = "workshop.yaml"

  /// The run sheet of the pack; nil when it has none.
  public func runSheet(
    for model: Model, cases: [TrainingCase]
  ) throws(Faults) -> KeptRunSheet? {
    let log = FindingLog()
    let found = runSheet(log, cases: cases, model: model)
    return try log.settle(found)
  }

  /// Reads `workshop.yaml` when there is one.
  func runSheet(_ log: FindingLog, cases: [TrainingCase]?, model: Model?) -> KeptRunSheet? {
    guard let document = Document.openIfPresent(Self.runSheetFile, in: folder, log: log) else {
      return nil
    }
    let draft = RunSheetDraft(path: document.topic, cases: cases, model: model)
    return KeptRunSheet(document, draft, keepsText: false)
  }
}

/// Reads run sheets that lie outside of a pack.
public struct RunSheetReader: Sendable {
  /// The most bytes that a run sheet may have.
  public static let largestFile = 1_000_000

  private let model: Model
  private let cases: [TrainingCase]

  /// Takes the model and the cases that a run sheet may name.
  public init(model: Model, cases: [TrainingCase]) {
    self.model = model
    self.cases = cases
  }

  /// The run sheet in some bytes; findings show the name.
  public func runSheet(_ bytes: [UInt8], name: String) throws(Faults) -> KeptRunSheet {
    let log = FindingLog()
    // Not the path of the pack's own sheet: a pack does not translate the sheets of others.
    let draft = RunSheetDraft(path: "run-sheet", cases: cases, model: model)
    let found = Document.open(name, bytes: bytes, log: log)
      .flatMap { KeptRunSheet($0, draft, keepsText: true) }
    return try log.settled(found)
  }
}

extension KeptRunSheet {
  fileprivate init?(_ document: Document, _ draft: RunSheetDraft, keepsText: Bool) {
    guard let root = Composer.items(of: document),
      let sheet = document.section(root, path: draft.path, { draft.sheet(&$0) })
    else { return nil }
    self.sheet = sheet
    text = keepsText ? document.text : nil
    hash = SHA256.hash(data: Array(document.text.utf8)).hexadecimal
  }
}
