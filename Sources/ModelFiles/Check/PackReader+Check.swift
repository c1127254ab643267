public import DecisionModel
import Texts

extension PackReader {
  /// Reads everything, and returns every finding, warnings included.
  ///
  /// When there is no error, the rules can be proved as well; only that gives notes.
  public func check(proving: Bool = false) -> [Finding] { checked(proving: proving).findings }

  /// Reads everything, proves the rules when there is no error, and says what was found.
  public func checked(proving: Bool = true) -> CheckResult { examined(proving: proving).result }

  /// Checks everything, and keeps what can be used: the model and the offers, when nothing is
  /// wrong with any file of the pack.
  public func examined(
    proving: Bool = true
  ) -> (result: CheckResult, model: Model?, offers: OfferCatalogue?) {
    let log = FindingLog(keepsPhraseKeys: true)
    let pages = pages(log)
    let reader = ModelReader(log: log, page: pages)
    let model = reader.model()
    let draft = reader.draft
    let offers = section("offers.yaml", pages) { draft.offers(&$0) }
    _ = section("glossary.yaml", pages) { draft.glossary(&$0) }
    _ = planning(log, draft)
    let cases = section("cases.yaml", pages) { draft.cases(&$0) }
    _ = runSheet(log, cases: log.hasErrors ? nil : cases, model: model)
    let listed = model?.identity.languages ?? []
    let translations = checkTranslations(log, into: listed)
    var proof: (cases: Int, found: Set<Finding.Code>)?
    if proving, let model, !log.hasErrors { proof = prove(model, draft, log) }
    let contents = model.map {
      CheckResult.Contents(
        $0, offers: offers?.offers.count ?? 0, cases: cases?.count ?? 0,
        languages: listed.prefix(1) + translations.filter { $0 != listed.first })
    }
    let result = CheckResult(
      findings: log.inOrder, contents: contents, provedCases: proof?.cases,
      proved: proof?.found ?? [])
    return log.hasErrors ? (result, nil, nil) : (result, model, offers)
  }

  /// Proves the rules of the model, over every case there is.
  ///
  /// Returns how many cases there are, and what was found; nil when that would take too much.
  private func prove(
    _ model: Model, _ draft: Draft, _ log: FindingLog
  ) -> (cases: Int, found: Set<Finding.Code>)? {
    func document(_ name: String) -> Document {
      Document.open(name, in: folder, log: log) ?? Document(name: name, text: "", log: log)
    }
    do throws(Reasoner.TooLarge) {
      let (flaws, cases) = try Reasoner(model).proofAndCases()
      guard !flaws.isEmpty else { return (cases, []) }
      let files = FlawFiles(
        questions: document("questions.yaml"), outcomes: document("outcomes.yaml"),
        tree: document("tree.yaml"), advice: document("advice.yaml"))
      for flaw in flaws { draft.report(flaw, of: model, in: files) }
      return (cases, Set(flaws.map { Remark($0, model).code }))
    } catch {
      Document(name: "tree.yaml", text: "", log: log).report(.tooLarge(error.nodes))
      return nil
    }
  }

  /// Compares the translations with the texts of the pack; returns the languages there are.
  ///
  /// The first of the languages is that of the pack itself.
  private func checkTranslations(_ log: FindingLog, into languages: [String]) -> [String] {
    let known = log.phraseKeys
    let spoken = Language.allCases.map(\.rawValue)
    var found: [String] = []
    for language in languages.dropFirst() where !spoken.contains(language) {
      Document(name: "model.yaml", text: "", log: log).report(.notSpoken(language, spoken))
    }
    for language in spoken {
      let document = Document(name: "\(language).yaml", text: "", log: log)
      guard let texts = folder.texts(language: language, log) else {
        if languages.dropFirst().contains(language), !log.hasErrors {
          document.report(.missingTranslation)
        }
        continue
      }
      found.append(language)
      if log.hasErrors { continue }
      for key in texts.keys.sorted() where !known.contains(key) {
        document.report(.unknownText(key))
      }
      let missing = known.subtracting(texts.keys).sorted()
      if !missing.isEmpty { document.report(.untranslated(missing)) }
    }
    return found
  }
}

extension Remark {
  fileprivate static func tooLarge(_ nodes: Int) -> Remark {
    Remark(.tooLarge, "needs more than \(nodes) nodes")
  }
  fileprivate static func notSpoken(_ language: String, _ spoken: [String]) -> Remark {
    Remark(
      .missingTranslation, "the program has no texts in \(quoted(language))",
      hint: "it speaks \(spoken.joined(separator: ", "))", severity: .warning)
  }
  fileprivate static var missingTranslation: Remark {
    Remark(
      .missingTranslation, "'languages' names it, but there is no such file",
      hint: "write the file, or take the language away in model.yaml", severity: .warning)
  }
  fileprivate static func unknownText(_ key: String) -> Remark {
    Remark(.unknownText, "the pack has no text \(quoted(key))", severity: .warning)
  }
  fileprivate static func untranslated(_ keys: [String]) -> Remark {
    let names = keys.prefix(3).joined(separator: ", ")
    let rest = keys.count - 3
    return Remark(
      .untranslated,
      rest > 0 ? "not translated: \(names) and \(rest) more" : "not translated: \(names)",
      severity: .warning)
  }
}
