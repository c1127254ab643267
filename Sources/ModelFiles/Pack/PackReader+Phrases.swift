extension PackReader {
  /// Every text for people, in the language of the pack, by the keys that translations have.
  public func phrases() throws(Faults) -> [String: String] {
    let log = FindingLog(keepsPhraseKeys: true)
    let pages = pages(log)
    let reader = ModelReader(log: log, page: pages)
    _ = reader.model()
    _ = section("offers.yaml", pages) { reader.draft.offers(&$0) }
    _ = section("glossary.yaml", pages) { reader.draft.glossary(&$0) }
    let cases = section("cases.yaml", pages) { reader.draft.cases(&$0) }
    _ = runSheet(log, cases: cases, model: nil)
    return try log.settle(log.phrases)
  }
}
