/// The files that a new model begins with, in one language and with a translation.
public struct StartingModel: Hashable, Sendable {
  /// A file of the new folder.
  public struct File: Hashable, Sendable {
    /// Its path inside the folder.
    public let path: String
    /// What it holds.
    public let text: String
  }

  /// The files, in the order of their paths.
  public let files: [File]
}

extension Library {
  /// Fills in the files of a new model.
  ///
  /// `id` is the name of the model; `days` are the one from which it is valid and the one by which
  /// it is to be looked at again, as `YYYY-MM-DD`.
  public func startingModel(
    id: String, language: String, days: (from: String, until: String)
  ) throws(Faults) -> StartingModel {
    let log = FindingLog()
    let other = language == "nb" ? "nn" : "nb"
    let shared = [
      "id": id, "language": language, "other": other, "today": days.from,
      "in-two-years": days.until,
    ]
    var files: [StartingModel.File] = []
    for kind in FileKind.ofPack {
      let spoken = kind == .translation ? other : language
      guard let template = template(kind, log), let texts = templateTexts(spoken, log) else {
        continue
      }
      // What is said to the author is said in the author's language everywhere.
      let comments = (templateTexts(language, log) ?? [:]).filter { $0.key.hasPrefix("comments.") }
      let values = shared.merging(texts) { own, _ in own }.merging(comments) { $1 }
      let text = template.filled(with: values)
      let name = kind == .translation ? "\(other).yaml" : "\(kind.rawValue).yaml"
      let line = "# yaml-language-server: $schema=schemas/\(kind.schemaName)\n"
      files.append(StartingModel.File(path: name, text: line + text))
    }
    for kind in FileKind.ofPack {
      let text = JSONSchema(of: kind).document.written
      files.append(StartingModel.File(path: "schemas/\(kind.schemaName)", text: text))
    }
    return try log.settle(StartingModel(files: files.sorted { $0.path < $1.path }))
  }

  private func template(_ kind: FileKind, _ log: FindingLog) -> String? {
    let place = folder.folder("Templates").folder("model")
    return Document.open("\(kind.rawValue).yaml", in: place, log: log)?.text
  }

  private func templateTexts(_ language: String, _ log: FindingLog) -> [String: String]? {
    let place = folder.folder("Templates").folder("texts")
    guard let texts = place.texts(language: language, log) else {
      Document(name: "\(language).yaml", text: "", log: log).report(Remark(FileFault.missing))
      return nil
    }
    return texts
  }
}

extension String {
  /// The text with every `{{key}}` replaced; a comment `#{{key}}` takes as many lines as it needs.
  ///
  /// What does not stand in a comment or after `=` is put in quotation marks where YAML needs them.
  fileprivate func filled(with values: [String: String]) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.filled(with: values) }.joined(separator: "\n")
  }

  /// The text as a value of YAML, with quotation marks where it needs them.
  fileprivate var asValue: String {
    let starts = "[]{}>|*&!%#@`\"'-?:,"
    let isPlain =
      !isEmpty && !starts.contains(first ?? " ") && !contains { "[]{},".contains($0) }
      && !contains(": ") && !contains(" #") && last != ":"
    if isPlain { return self }
    return "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension Substring {
  fileprivate func filled(with values: [String: String]) -> String {
    let indent = prefix { $0 == " " }
    if let key = dropFirst(indent.count).key(after: "#{{") {
      let lines = (values[key] ?? "").split(separator: "\n")
      return lines.map { "\(indent)# \($0)" }.joined(separator: "\n")
    }
    var text = ""
    var rest = self
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let key = rest[open.upperBound..<close.lowerBound]
      let isRaw = key.first == "="
      let value = values[String(isRaw ? key.dropFirst() : key)] ?? ""
      text += rest[..<open.lowerBound] + (isRaw ? value : value.asValue)
      rest = rest[close.upperBound...]
    }
    return text + rest
  }

  /// What stands between some letters and `}}`, when nothing else is there.
  private func key(after start: String) -> String? {
    guard hasPrefix(start), hasSuffix("}}") else { return nil }
    return String(dropFirst(start.count).dropLast(2))
  }
}
