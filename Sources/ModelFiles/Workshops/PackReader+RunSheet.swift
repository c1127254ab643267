import Crypto
public import DecisionModel
public import Workshops

/// A run sheet as it was read, with what tells it from another.
public struct KeptRunSheet: Hashable, Sendable {
  /// The sheet.
  public let sheet: RunSheet
  /// The cases that it brings along.
  public let cases: [TrainingCase]
  /// The files in which these stand, by their paths beside the sheet; none for that of the pack.
  public let files: [String: String]
  /// The file as it was read, by which somebody else can read it again; nil for that of the pack.
  public let text: String?
  /// The SHA-256 of the file and of the files of cases, in lower-case hexadecimal digits.
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
    let brought = cases.flatMap { cases in
      model.map { SheetCases(folder, prefix: "", known: cases, model: $0) }
    }
    let draft = RunSheetDraft(path: document.topic, brought: brought, model: model)
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

  /// The run sheet in some bytes, with the cases beside it in a folder; findings show the name.
  public func runSheet(
    _ bytes: [UInt8], name: String, inFolder path: String
  ) throws(Faults) -> KeptRunSheet {
    let prefix = path == "." ? "./" : path.hasSuffix("/") ? path : path + "/"
    return try runSheet(bytes, name, .directory(path), prefix: prefix)
  }

  /// The run sheet in some bytes, with the files that once lay beside it; findings show the name.
  public func runSheet(
    _ bytes: [UInt8], name: String, beside files: [String: String]
  ) throws(Faults) -> KeptRunSheet {
    let folder = Folder.memory(files.mapValues { Array($0.utf8) })
    return try runSheet(bytes, name, folder, prefix: "\(name): ")
  }

  private func runSheet(
    _ bytes: [UInt8], _ name: String, _ folder: Folder, prefix: String
  ) throws(Faults) -> KeptRunSheet {
    let log = FindingLog()
    let brought = SheetCases(folder, prefix: prefix, known: cases, model: model)
    // Not the path of the pack's own sheet: a pack does not translate the sheets of others.
    let draft = RunSheetDraft(path: "run-sheet", brought: brought, model: model)
    let found = Document.open(name, bytes: bytes, log: log)
      .flatMap { KeptRunSheet($0, draft, keepsText: true) }
    return try log.settled(found)
  }
}

extension KeptRunSheet {
  fileprivate init?(_ document: Document, _ draft: RunSheetDraft, keepsText: Bool) {
    var draft = draft
    guard let root = Composer.items(of: document),
      let sheet = document.section(root, path: draft.path, { draft.sheet(&$0) })
    else { return nil }
    let files = draft.brought?.files ?? [:]
    self.sheet = sheet
    cases = draft.brought?.cases ?? []
    self.files = keepsText ? files : [:]
    text = keepsText ? document.text : nil
    let parts = [document.text] + files.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    hash = SHA256.hash(data: Array(parts.joined(separator: "\0").utf8)).hexadecimal
  }
}
