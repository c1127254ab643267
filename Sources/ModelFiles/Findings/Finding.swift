/// Something that is wrong, or at least odd, in a file; it points at the place.
public struct Finding: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, but its author should look at it.
    case warning
    /// Nothing is wrong; the author may want to know.
    case note
  }

  /// A place in a file.
  public struct Place: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int

    /// Makes a place.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// How bad it is.
  public let severity: Severity
  /// What kind of fault it is; stable, for scripts.
  public let code: Code
  /// The file, as a path inside its pack.
  public let file: String
  /// Where in the file; nil when the file as a whole is meant.
  public let place: Place?
  /// The line of the file, shortened around the place when it is long.
  public let line: String
  /// How many characters of ``line`` come before the place.
  public let caretOffset: Int
  /// How many characters are meant.
  public let length: Int
  /// What is wrong, in one line.
  public private(set) var message: String
  /// What may help, in one line.
  public private(set) var hint: String?
  /// The message and the hint, as they can be said in another language.
  let sentences: [Sentence]
  /// What a proof has found; nil for what can be seen without one.
  public let evidence: Evidence?

  /// In how many cases something shows, and one of them.
  public struct Evidence: Hashable, Sendable {
    /// How many cases there are; the largest number when there are more; 0 for what never happens.
    public let count: Int
    /// One of them, in the shape of a file of answers; without members for what never happens.
    public let witness: JSON
    /// For an answer that was raised: the same case after it.
    public let raised: JSON?
  }
}

extension Finding {
  /// The finding with its message and its hint in another language.
  public func said(in sentences: Sentences) -> Finding {
    var finding = self
    if let first = self.sentences.first { finding.message = first.said(in: sentences).harmless }
    if self.sentences.count > 1 { finding.hint = self.sentences[1].said(in: sentences).harmless }
    return finding
  }
}

/// What keeps a file or a pack from being used: every finding, at least one of them an error.
public struct Faults: Error, Hashable, Sendable {
  /// All findings, in the order of the files.
  public let findings: [Finding]
}
