public import DecisionModel

extension CaseFiles {
  /// A file of cases as it will be with one case more.
  public struct Addition: Sendable {
    /// The whole text.
    public let text: String
    /// Whether there is no such file yet.
    public let isNew: Bool
  }

  /// Adds a case to the end of a file, or to a file that does not exist yet, and reads the whole
  /// text again as it will be; what stood there is kept as it stands, with its comments.
  ///
  /// Nothing is written. Without a path it is a new file.
  public static func adding(
    _ entry: String, toFile path: String?, for model: Model, beside known: [TrainingCase]
  ) throws(Faults) -> Addition {
    let name = path.map(CaseFile.shown) ?? "-"
    guard let path, let old = try text(ofFile: path, name) else {
      let text = "cases:\n" + entry
      _ = try cases(in: text, name, model, known)
      return Addition(text: text, isNew: true)
    }
    let before = try cases(in: old, name, model, known)
    let gap = old.hasSuffix("\n") ? "\n" : "\n\n"
    let text = old + gap + entry.indented(by: indent(of: old, name))
    let log = FindingLog()
    let document = Document(name: name, text: text, log: log)
    let after = read(document, model, known) ?? []
    let kept = Array(after.prefix(before.count))
    // The place of the end of a list is known only when what follows it is read as part of it.
    guard kept == before, log.hasErrors || after.count == before.count + 1 else {
      let log = FindingLog()
      Document(name: name, text: old, log: log).report(.endsElsewhere)
      throw Faults(findings: log.findings)
    }
    _ = try log.settle(after)
    return Addition(text: text, isNew: false)
  }

  private static func text(ofFile path: String, _ name: String) throws(Faults) -> String? {
    let log = FindingLog()
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileBytes.read(path, limit: Document.largestFile)
    } catch {
      if error == .missing { return nil }
      Document(name: name, text: "", log: log).report(Remark(error))
      throw Faults(findings: log.findings)
    }
    return try log.settled(Document.open(name, bytes: bytes, log: log)).text
  }

  private static func cases(
    in text: String, _ name: String, _ model: Model, _ known: [TrainingCase]
  ) throws(Faults) -> [TrainingCase] {
    let log = FindingLog()
    return try log.settled(read(Document(name: name, text: text, log: log), model, known))
  }

  private static func read(
    _ document: Document, _ model: Model, _ known: [TrainingCase]
  ) -> [TrainingCase]? {
    cases(in: document, model, taken: names(of: known))
  }

  /// How far the dashes of the list of cases stand to the right.
  private static func indent(of text: String, _ name: String) -> Int {
    let document = Document(name: name, text: text, log: FindingLog())
    guard case .mapping(let entries)? = Composer.items(of: document)?.content,
      case .list(let items)? = entries.first(where: { $0.key == "cases" })?.value.content,
      let first = items.first
    else { return 2 }
    return max(0, first.spot.column - 3)
  }
}

extension String {
  /// The lines of an entry, which stand two columns to the right, so many columns to the right.
  fileprivate func indented(by columns: Int) -> String {
    let blanks = String(repeating: " ", count: columns)
    return split(separator: "\n").map { blanks + $0.dropFirst(2) + "\n" }.joined()
  }
}

extension Remark {
  fileprivate static var endsElsewhere: Remark {
    Remark(
      .wrongType, "the file does not end with its list of cases, so none can be added to it",
      hint: "write to a new file")
  }
}
