public import DecisionModel

/// Cases that somebody has written beside a model: files like its `cases.yaml`, or folders of them.
///
/// They are read as strictly as those of the model, and none may have the name of another.
public struct CaseFiles: Sendable {
  /// The most files that are read.
  public static let mostFiles = 500

  private let paths: [String]

  /// Takes paths of files and of folders; of a folder every file that ends in `.yaml` is read.
  public init(_ paths: [String]) { self.paths = paths }

  /// Whether there are none.
  public var isEmpty: Bool { paths.isEmpty }

  /// A case, and the file in which it stands.
  public struct Found: Sendable {
    /// The case.
    public let trainingCase: TrainingCase
    /// The path of its file.
    public let file: String
  }

  /// The cases of every file, in order.
  ///
  /// - Parameter known: the cases of the model, whose names are taken.
  public func cases(
    for model: Model, beside known: [TrainingCase]
  ) throws(Faults) -> [Found] {
    let log = FindingLog()
    return try log.settle(read(model, known, log))
  }

  /// The findings in the files.
  public func findings(for model: Model, beside known: [TrainingCase]) -> [Finding] {
    let log = FindingLog()
    _ = read(model, known, log)
    return log.inOrder
  }

  private func read(_ model: Model, _ known: [TrainingCase], _ log: FindingLog) -> [Found] {
    var taken = Self.names(of: known)
    var budget = PackReader.largestPack
    var found: [Found] = []
    for file in files(log) {
      guard let document = file.open(limit: min(Document.largestFile, budget), log) else {
        continue
      }
      budget -= document.text.utf8.count
      for item in Self.cases(in: document, model, taken: taken) ?? [] {
        found.append(Found(trainingCase: item, file: file.name))
        taken[item.id.text] = taken[item.id.text] ?? file.name
      }
    }
    return found
  }

  /// The names of the cases of a model, with the file in which they stand.
  static func names(of cases: [TrainingCase]) -> [String: String] {
    Dictionary(cases.map { ($0.id.text, "cases.yaml") }) { first, _ in first }
  }

  /// The cases in one file; those that are taken stand elsewhere.
  static func cases(
    in document: Document, _ model: Model, taken: [String: String]
  ) -> [TrainingCase]? {
    guard let root = Composer.items(of: document) else { return nil }
    return document.section(root, path: "cases") { Draft(model).cases(&$0, taken: taken) }
  }

  /// The files that the paths stand for; too many are reported.
  private func files(_ log: FindingLog) -> [CaseFile] {
    let files = paths.flatMap { CaseFile.files(at: $0, log) }
    if files.count > Self.mostFiles {
      Document(name: files[Self.mostFiles].name, text: "", log: log)
        .report(.tooManyFiles(Self.mostFiles))
    }
    return Array(files.prefix(Self.mostFiles))
  }
}

extension CaseFiles {
  /// Faults of cases as findings that point at the expectation in the file where they stand.
  public static func findings(_ faults: [CaseFault], inFile path: String) -> [Finding] {
    let log = FindingLog()
    let bytes = (try? FileBytes.read(path, limit: Document.largestFile)) ?? []
    let name = CaseFile.shown(path)
    return CaseFault.findings(faults, in: Document.open(name, bytes: bytes, log: log), name: name)
  }
}

extension Remark {
  static func tooManyFiles(_ limit: Int) -> Remark {
    Remark(.tooMany, "more than \(limit) files of cases")
  }
}
