public import DecisionModel

/// Reads a file of answers: a JSON object from questions to answers.
///
/// ```
/// {"alvorlighet": "moderat", "plikter": ["barn"], "alder": 34, "varighet": {"status": "unknown"}}
/// ```
public struct AnswersReader: Sendable {
  /// The most bytes that a file of answers may have.
  static let largestFile = 1_000_000

  private let model: Model

  /// Makes a reader of answers to the questions of a model.
  public init(model: Model) { self.model = model }

  /// The answers in a file.
  public func answers(inFile path: String) throws(Faults) -> Answers {
    let log = FindingLog()
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileBytes.read(path, limit: Self.largestFile)
    } catch {
      Document(name: name, text: "", log: log).report(Remark(error))
      throw Faults(findings: log.inOrder)
    }
    return try answers(bytes, name: name)
  }

  /// The answers in some bytes; findings show the name.
  public func answers(_ bytes: [UInt8], name: String) throws(Faults) -> Answers {
    let log = FindingLog()
    let (document, root) = try Document.openJSON(
      name, bytes: bytes, limit: Self.largestFile, log: log)
    let reader = AnswerReader(document: document, draft: Draft(model), allowsQuotedNumbers: false)
    return try log.settle(reader.answers(root))
  }
}
