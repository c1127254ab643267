extension CheckResult {
  /// The same result with findings in files that belong to the pack without lying in it.
  public func adding(_ more: [Finding]) -> CheckResult {
    CheckResult(
      findings: findings + more, contents: contents, provedCases: provedCases, proved: proved)
  }
}
