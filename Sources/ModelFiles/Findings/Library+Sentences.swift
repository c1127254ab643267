extension Library {
  /// What findings say in a language; English needs nothing.
  public func sentences(language: String) throws(Faults) -> Sentences {
    guard language != "en" else { return Sentences() }
    let log = FindingLog()
    let findings = folder.folder("Findings")
    guard let document = Document.open("sentences.yaml", in: findings, log: log),
      let root = Composer.items(of: document)
    else { return try log.settle(Sentences()) }
    var forms: [String: String] = [:]
    if case .list(let items) = root.content {
      for item in items { document.collect(item, language, &forms) }
    } else {
      document.reportWrongType(root, expected: "a list")
    }
    return try log.settle(Sentences(forms))
  }
}

extension Document {
  /// Enters what a sentence is in the language under its English form.
  fileprivate func collect(_ item: Item, _ language: String, _ forms: inout [String: String]) {
    section(item, path: "sentences") { section in
      let form = section.text("en")
      for key in ["nb", "nn"] {
        let said = section.text(key)
        if key == language { forms[form] = said }
      }
    }
  }
}
