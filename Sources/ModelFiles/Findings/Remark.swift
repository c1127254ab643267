/// The words of a finding, before it is known where they apply.
///
/// Each file that checks something keeps its remarks as private static members of this type.
struct Remark {
  let code: Finding.Code
  let message: Sentence
  var hint: Sentence?
  var severity = Finding.Severity.error
  var evidence: Finding.Evidence?

  init(
    _ code: Finding.Code, _ message: Sentence, hint: Sentence? = nil,
    severity: Finding.Severity = .error
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.severity = severity
  }
}

/// Puts a name from a file between quotation marks, shortened when it is very long.
func quoted(_ name: String) -> String {
  let start = name.prefix(60)
  return start.endIndex == name.endIndex ? "'\(name)'" : "'\(start)…'"
}

/// Lists names in quotation marks.
func listed(_ names: some Sequence<String>) -> String {
  names.map(quoted).joined(separator: ", ")
}
