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
    var taken = Dictionary(
      known.map { ($0.id.text, "cases.yaml") }, uniquingKeysWith: { first, _ in first })
    var budget = PackReader.largestPack
    var found: [Found] = []
    for file in files(log) {
      guard let document = file.open(limit: min(Document.largestFile, budget), log) else {
        continue
      }
      budget -= document.text.utf8.count
      guard let root = Composer.items(of: document) else { continue }
      let draft = Draft(model)
      let cases = document.section(root, path: "cases") { draft.cases(&$0, taken: taken) } ?? []
      for item in cases {
        found.append(Found(trainingCase: item, file: file.name))
        taken[item.id.text] = taken[item.id.text] ?? file.name
      }
    }
    return found
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
  fileprivate static func tooManyFiles(_ limit: Int) -> Remark {
    Remark(.tooMany, "more than \(limit) files of cases")
  }
}
