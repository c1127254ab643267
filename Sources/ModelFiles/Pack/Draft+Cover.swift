import DecisionModel

/// What `model.yaml` holds.
struct Cover {
  let identity: Model.Identity
  let stages: [Stage]
  let contacts: [Contact]
}

extension Draft {
  /// Reads `model.yaml`.
  func cover(_ section: inout Section) -> Cover? {
    let identity = identity(&section)
    let stages = section.each("stages", path: "stages") { section -> Stage? in
      Stage(id: Stage.ID(section.id(&self.stages)), label: section.phrase("label"))
    }
    let contacts = section.each("contacts", path: "contacts") { section -> Contact? in
      Contact(
        id: Contact.ID(section.id(&self.contacts)), name: section.phrase("name"),
        phone: section.phone("phone"), use: section.phrase("use"),
        basis: section.basis(sources))
    }
    return Cover(identity: identity, stages: stages, contacts: contacts)
  }

  private func identity(_ section: inout Section) -> Model.Identity {
    var names = Names("model")
    let id = section.word("model")
    names.add(id, in: section.document)
    let format = section.word("format")
    if !format.text.isEmpty, format.text != "1" {
      section.document.report(.unknownFormat(format.text), at: format)
    }
    let identity = Model.Identity(
      id: Model.Identity.ID(id.text), version: section.text("version"),
      title: section.phrase("title"), languages: languages(&section),
      status: section.phrase("status"), owner: section.phrase("owner"),
      purpose: section.phrase("purpose"), use: section.phrase("use"),
      misuse: section.phrase("misuse"), notice: section.phrase("notice"),
      validFrom: section.date("valid-from"), reviewBy: section.date("review-by"))
    if let first = Day(identity.validFrom), let review = Day(identity.reviewBy), review < first,
      let word = section.optionalWord("review-by")
    {
      section.document.report(.reviewedTooEarly(identity.validFrom), at: word)
    }
    return identity
  }

  private func languages(_ section: inout Section) -> [String] {
    var seen: Set<String> = []
    return section.words("languages", isRequired: true).map { word in
      let isCode =
        (2...3).contains(word.text.utf8.count)
        && word.text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      if !isCode { section.document.report(.badLanguage(word.text), at: word) }
      if !seen.insert(word.text).inserted {
        section.document.report(.repeated(word.text), at: word)
      }
      return word.text
    }
  }

  /// Reads `sources.yaml`.
  func sources(_ section: inout Section) -> [Source]? {
    section.each("sources", path: "sources", isRequired: true) { section -> Source? in
      Source(
        id: Source.ID(section.id(&sources, letters: .mixed)), title: section.phrase("title"),
        publisher: section.optionalText("publisher"), date: section.optionalText("date"),
        urls: section.addresses("url"), note: section.optionalPhrase("note"))
    }
  }
}

extension Section {
  /// A day, written as `YYYY-MM-DD`.
  fileprivate mutating func date(_ key: String) -> String {
    let word = word(key)
    if !word.text.isEmpty, Day(word.text) == nil { document.report(.badDate(word.text), at: word) }
    return word.text
  }
}

extension Remark {
  fileprivate static func unknownFormat(_ format: String) -> Remark {
    Remark(.unknownFormat, "the format \(quoted(format)) is not known", hint: "known: 1")
  }
  fileprivate static func badLanguage(_ code: String) -> Remark {
    Remark(.badLanguage, "\(quoted(code)) is not a language code", hint: "such as nb or nn")
  }
  fileprivate static func reviewedTooEarly(_ start: String) -> Remark {
    Remark(
      .badDate, "the model would be due for review before it holds, from \(start)",
      hint: "'review-by' lies after 'valid-from'")
  }
  fileprivate static func badDate(_ text: String) -> Remark {
    Remark(.badDate, "\(quoted(text)) is not a day", hint: "write it like 2025-02-26")
  }
}
