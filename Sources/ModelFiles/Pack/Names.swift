/// The names of one kind of thing, by position, and whether all of them could be read.
struct Names {
  /// What the names are names of, in the singular.
  let kind: String
  /// The names, in the order of the file.
  private(set) var all: [String] = []
  /// What is said of a name that is not among them; nil where nothing refers to them by name.
  let unknown: Finding.Code?
  /// Whether every name could be read; if not, an unknown name may be a known one.
  var isComplete = true
  private var entries: [String: (position: Int, place: Spot)] = [:]

  /// Begins with the names of things that nothing refers to.
  init(_ kind: String) {
    self.kind = kind
    unknown = nil
  }

  /// Begins with the names of things that others refer to.
  init(unknown: Finding.Code) {
    kind = unknown.kind
    self.unknown = unknown
  }

  /// Adds a name; a name that is taken is reported with both places.
  ///
  /// The thing keeps its position even when its name is bad, so positions stay in step.
  mutating func add(_ word: Word, letters: Letters = .small, in document: Document) {
    let name = word.text
    defer { all.append(name) }
    guard !name.isEmpty else {
      isComplete = false
      return
    }
    if !letters.allow(name) { document.report(.badID(name, letters), at: word) }
    if let known = entries[name] {
      document.report(.duplicateID(kind, name, known.place), at: word)
    } else {
      entries[name] = (all.count, word.spot)
    }
  }

  /// The position of a name; an unknown one is reported.
  func position(of word: Word, in document: Document) -> Int? {
    if let known = entries[word.text] { return known.position }
    if isComplete, let unknown {
      document.report(.unknown(unknown, word.text, among: all), at: word)
    }
    return nil
  }

  /// Whether a name may be used: it is known, or cannot be told from one that is; an unknown one
  /// is reported.
  func allow(_ word: Word, in document: Document) -> Bool {
    position(of: word, in: document) != nil || !isComplete
  }

  /// The position of a name, or nil.
  func position(of name: String) -> Int? { entries[name]?.position }

  /// The place where a name was given first.
  func place(of name: String) -> Spot? { entries[name]?.place }
}

extension Names {
  /// Which letters a name may have.
  enum Letters {
    /// Small letters, digits and hyphens.
    case small
    /// Capitals too.
    case mixed

    fileprivate func allow(_ name: String) -> Bool {
      guard let first = name.utf8.first, first != UInt8(ascii: "-") else { return false }
      return name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): self == .mixed
        default: false
        }
      }
    }
  }
}

extension Remark {
  fileprivate static func badID(_ name: String, _ letters: Names.Letters) -> Remark {
    let allowed: Sentence =
      letters == .small
      ? "small letters a to z, digits and hyphens" : "letters a to z, digits and hyphens"
    return Remark(.badID, "\(quoted(name)) is not a name", hint: "names have \(allowed)")
  }

  fileprivate static func duplicateID(_ kind: String, _ name: String, _ place: Spot) -> Remark {
    Remark(
      .duplicateID,
      "\(Sentence(form: "the \(kind)")) \(quoted(name)) already stands on line \(place.line), column \(place.column)"
    )
  }

  static func unknown(_ code: Finding.Code, _ name: String, among names: [String]) -> Remark {
    let few: Sentence? =
      names.count <= 8 && !names.isEmpty ? "known: \(names.joined(separator: ", "))" : nil
    return Remark(
      code, Sentence(form: "unknown \(code.kind) {0}", quoted(name)),
      hint: didYouMean(name, among: names) ?? few)
  }
}
