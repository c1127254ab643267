/// The files with the texts of the program in a language.
public enum TextPart: String, CaseIterable, Sendable {
  /// What the first screen shows.
  case start
  /// What the other screens of the walk and its lists show.
  case screens
  /// What plans show, and the commands for them.
  case plans
  /// What workshops show, and the commands for them.
  case workshops
  /// What the command line says.
  case commands
}

extension Library {
  /// The interface texts in a language, by key: nested keys are joined with full stops.
  ///
  /// - Parameter parts: the files to read; all of them where nothing is said.
  public func interfaceTexts(
    language: String, _ parts: [TextPart] = TextPart.allCases
  ) throws(Faults) -> [String: String] {
    let log = FindingLog()
    var texts: [String: String] = [:]
    for part in parts {
      let name = "\(language)/\(part.rawValue).yaml"
      guard language.isLanguageCode else {
        Document(name: name, text: "", log: log).report(Remark(FileFault.missing))
        break
      }
      guard let document = Document.open(name, in: folder.folder("Texts"), log: log) else { break }
      document.collect(&texts)
    }
    return try log.settle(texts)
  }
}

extension Folder {
  /// The texts of `<language>.yaml`, by dotted key; nil when there is no such file.
  func texts(language: String, _ log: FindingLog) -> [String: String]? {
    guard language.isLanguageCode,
      let document = Document.openIfPresent("\(language).yaml", in: self, log: log)
    else { return nil }
    var texts: [String: String] = [:]
    document.collect(&texts)
    return texts
  }
}

extension String {
  /// Whether it can be the code of a language, and so the name of its files.
  fileprivate var isLanguageCode: Bool {
    !isEmpty && utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}

extension Document {
  /// Enters every text under its dotted key.
  fileprivate func collect(_ texts: inout [String: String]) {
    if let root = Composer.items(of: self) { collect(root, "", &texts) }
  }

  /// Enters every text of a mapping under its dotted key.
  private func collect(_ item: Item, _ path: String, _ texts: inout [String: String]) {
    guard case .mapping(let entries) = item.content else {
      reportWrongType(item, expected: "a mapping")
      return
    }
    for entry in entries {
      let key = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      if case .mapping = entry.value.content {
        collect(entry.value, key, &texts)
      } else if let word = word(entry.value), texts.updateValue(word.text, forKey: key) != nil {
        report(.givenTwice(key), atKeyOf: entry)
      }
    }
  }
}

extension Remark {
  fileprivate static func givenTwice(_ key: String) -> Remark {
    Remark(.duplicateKey, "the text \(quoted(key)) is given twice")
  }
}
