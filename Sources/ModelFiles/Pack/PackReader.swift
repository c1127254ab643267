import Crypto
public import DecisionModel

/// Reads the parts of one model pack, each only when it is asked for.
///
/// Every fault of every file is found in one go; findings of files already read are not repeated.
public struct PackReader: Sendable {
  /// The most bytes that the files of a pack may have together.
  static let largestPack = 16_000_000

  /// The files of a pack, in the order of their names.
  public static let files = [
    "advice.yaml", "cases.yaml", "en.yaml", "glossary.yaml", "model.yaml", "nb.yaml", "nn.yaml",
    "offers.yaml", "outcomes.yaml", "planning.yaml", "questions.yaml", "sources.yaml",
    "tree.yaml", "workshop.yaml",
  ]

  let folder: Folder

  /// Makes a reader of the pack at a place; nothing is read yet.
  public init(_ location: PackLocation) { folder = location.folder }

  /// The model: what a decision needs, without offers, glossary and cases.
  ///
  /// A pack that has been checked already can be read without its sources; their names are then
  /// taken on trust, and ``sources()`` reads them when they are shown.
  public func model(withSources: Bool = true) throws(Faults) -> Model {
    let log = FindingLog()
    return try log.settled(
      ModelReader(log: log, page: pages(log)).model(withSources: withSources))
  }

  /// What the statements of the pack rest on.
  public func sources() throws(Faults) -> [Source] {
    let log = FindingLog()
    return try log.settled(section("sources.yaml", pages(log)) { Draft().sources(&$0) })
  }

  /// What the pack calls itself, read from its `model.yaml` alone.
  public func identity() throws(Faults) -> Model.Identity {
    let log = FindingLog()
    let draft = Draft()
    draft.sources.isComplete = false
    return try log.settled(section("model.yaml", pages(log)) { draft.cover(&$0)?.identity })
  }

  /// The offers of the pack; they name outcomes and areas of its model.
  public func offers(for model: Model) throws(Faults) -> OfferCatalogue {
    let log = FindingLog()
    return try log.settled(section("offers.yaml", pages(log)) { Draft(model).offers(&$0) })
  }

  /// The terms that the pack explains; they name sources of its model.
  public func glossary(for model: Model) throws(Faults) -> [GlossaryEntry] {
    let log = FindingLog()
    return try log.settled(section("glossary.yaml", pages(log)) { Draft(model).glossary(&$0) })
  }

  /// The training cases of the pack, with answers to the questions of its model.
  public func cases(for model: Model) throws(Faults) -> [TrainingCase] {
    let log = FindingLog()
    return try log.settled(
      section("cases.yaml", pages(log)) { Draft(model).cases(&$0) })
  }

  /// The texts of the pack in another language, by the keys of its phrases.
  ///
  /// Empty when the pack has not been translated into it.
  public func translation(language: String) throws(Faults) -> [String: String] {
    let log = FindingLog()
    return try log.settle(folder.texts(language: language, log) ?? [:])
  }

  /// The SHA-256 of the pack's files, in lower-case hexadecimal digits.
  ///
  /// For each file that exists, in the order of their names: name, length and bytes.
  public func contentHash() throws(Faults) -> String {
    let log = FindingLog()
    var hash = SHA256()
    var budget = Self.largestPack
    for name in Self.files {
      do throws(FileFault) {
        let bytes = try folder.bytes(of: name, limit: min(Document.largestFile, budget))
        budget -= bytes.count
        hash.update(data: Array("\(name)\n\(bytes.count)\n".utf8))
        hash.update(data: bytes)
      } catch {
        if error != .missing { Document(name: name, text: "", log: log).report(Remark(error)) }
      }
    }
    return try log.settle(hash.finalize().hexadecimal)
  }

  func section<Value>(
    _ name: String, _ pages: (String) -> ModelReader.Page?, _ body: (inout Section) -> Value?
  ) -> Value? {
    guard let page = pages(name) else { return nil }
    return page.document.section(page.root, path: page.document.topic, body)
  }

  /// Opens files of the pack, as long as they stay small enough together.
  func pages(_ log: FindingLog) -> (String) -> ModelReader.Page? {
    var budget = Self.largestPack
    return { name in
      let limit = min(Document.largestFile, budget)
      guard let document = Document.open(name, in: folder, limit: limit, log: log) else {
        return nil
      }
      budget -= document.text.utf8.count
      return Composer.items(of: document).map { ModelReader.Page(document: document, root: $0) }
    }
  }
}

extension FindingLog {
  /// The value, when there is one and no error; without a value there is an error.
  func settled<Value>(_ value: Value?) throws(Faults) -> Value {
    if let value { return try settle(value) }
    throw Faults(findings: inOrder)
  }
}

extension SHA256.Digest {
  /// The hash in lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return reduce(into: "") { text, byte in
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
  }
}

extension Draft {
  /// The names of a finished model, for what is read after it.
  convenience init(_ model: Model) {
    self.init()
    func enter(_ texts: [String], _ names: inout Names) {
      let document = Document(name: "", text: "", log: FindingLog())
      for text in texts {
        names.add(Word(text: text, spot: Spot(line: 1, column: 1)), letters: .mixed, in: document)
      }
    }
    enter(model.sources.map(\.id.text), &sources)
    sources.isComplete = !model.sources.isEmpty
    enter(model.questions.map(\.id.text), &questionNames)
    enter(model.outcomes.map(\.id.text), &outcomeNames)
    enter(model.advice.flags.map(\.id.text), &flagNames)
    enter(model.advice.areas.map(\.id.text), &areaNames)
    enter(model.advice.referral?.results.map(\.id.text) ?? [], &referralNames)
    enter(model.advice.adaptation?.results.map(\.id.text) ?? [], &adaptationNames)
    questions = model.questions
  }
}
