/// What a finding means, and how to mend it.
public struct Explanation: Hashable, Sendable {
  /// The finding.
  public let code: Finding.Code
  /// What it means.
  public let meaning: String
  /// What to do about it.
  public let mend: String
  /// A piece of a file, or a command, that gives the finding.
  public let wrong: String
  /// The same as it should be.
  public let right: String
}

extension Library {
  /// What a finding means, in a language.
  public func explanation(
    of code: Finding.Code, language: String
  ) throws(Faults) -> Explanation {
    let log = FindingLog()
    let texts = folder.folder("Findings").texts(language: language, log)
    let examples = folder.folder("Findings").texts(language: "examples", log)
    func text(_ key: String, _ texts: [String: String]?, _ file: String) -> String {
      if let text = texts?["\(code).\(key)"] { return text }
      Document(name: "\(file).yaml", text: "", log: log).report(.missing("\(code).\(key)"))
      return ""
    }
    let explanation = Explanation(
      code: code, meaning: text("meaning", texts, language), mend: text("mend", texts, language),
      wrong: text("wrong", examples, "examples"), right: text("right", examples, "examples"))
    return try log.settle(explanation)
  }
}

extension Finding.Code {
  /// The code that was probably meant, if one is near enough.
  public static func nearest(to name: String) -> Finding.Code? {
    ModelFiles.nearest(to: name, among: allCases.map(\.rawValue)).flatMap(Self.init)
  }
}

extension Remark {
  fileprivate static func missing(_ key: String) -> Remark {
    Remark(.missingKey, "the text \(quoted(key)) is missing")
  }
}
