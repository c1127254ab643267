public import DecisionModel

/// A training case that does not come out as it must.
public struct CaseFault: Hashable, Sendable {
  /// The case.
  public let trainingCase: TrainingCase.ID
  /// The key of the expectation that is not met, such as `readings`.
  public let part: String
  /// What is wrong.
  public let message: String
  /// What led there.
  public let hint: String?

  /// Makes a fault.
  public init(trainingCase: TrainingCase.ID, part: String, message: String, hint: String? = nil) {
    self.trainingCase = trainingCase
    self.part = part
    self.message = message
    self.hint = hint
  }
}

extension PackReader {
  /// Faults of training cases as findings that point at the expectation in `cases.yaml`.
  ///
  /// An expectation that is not written there, such as no flags, is pointed at by its case.
  public func findings(_ faults: [CaseFault]) -> [Finding] {
    let name = "cases.yaml"
    return CaseFault.findings(
      faults, in: Document.open(name, in: folder, log: FindingLog()), name: name)
  }
}

extension CaseFault {
  /// Faults as findings in a document; nil when that cannot be read any more.
  static func findings(_ faults: [CaseFault], in document: Document?, name: String) -> [Finding] {
    let root = document.flatMap { Composer.items(of: $0) }
    return faults.map { fault in
      let log = FindingLog()
      let remark = Remark(
        .caseFails, Sentence(fault.message), hint: fault.hint.map { Sentence($0) })
      let target = Document(name: name, text: document?.text ?? "", log: log)
      if let word = root?.place(of: fault) {
        target.report(remark, at: word)
      } else {
        target.report(remark)
      }
      return log.findings[0]
    }
  }
}

extension Item {
  /// Where the expectation of a case stands, or the case itself.
  fileprivate func place(of fault: CaseFault) -> Word? {
    guard case .list(let cases)? = self["cases"]?.value.content else { return nil }
    let found = cases.first { $0["id"]?.value.text == fault.trainingCase.text }
    guard let found else { return nil }
    let expect = found["expect"]
    let entry = expect?.value[fault.part]
    if let entry, case .text = entry.value.content { return entry.value.word }
    return entry?.keyWord ?? expect?.keyWord ?? found["id"]?.value.word
  }

  private subscript(_ key: String) -> Entry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }
  }
}
