extension Library {
  /// The interface texts in a language, by key: nested keys are joined with full stops.
  public func interfaceTexts(language: String) throws(Faults) -> [String: String] {
    let log = FindingLog()
    let texts = folder.folder("Texts").texts(language: language, log)
    if texts == nil {
      Document(name: "\(language).yaml", text: "", log: log).report(Remark(FileFault.missing))
    }
    return try log.settle(texts ?? [:])
  }
}

extension Folder {
  /// The texts of `<language>.yaml`, by dotted key; nil when there is no such file.
  func texts(language: String, _ log: FindingLog) -> [String: String]? {
    let isCode =
      !language.isEmpty
      && language.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard isCode, let document = Document.openIfPresent("\(language).yaml", in: self, log: log)
    else { return nil }
    var texts: [String: String] = [:]
    if let root = Composer.items(of: document) { document.collect(root, "", &texts) }
    return texts
  }
}

extension Document {
  /// Enters every text of a mapping under its dotted key.
  fileprivate func collect(_ item: Item, _ path: String, _ texts: inout [String: String]) {
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
