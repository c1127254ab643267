extension Record {
  /// What `veiviser test --format json` writes.
  static var test: Record {
    let difference = Record(.needs("part", text), .needs("expected", text), .needs("found", text))
    let failure = Record(
      .needs("id", text), .needs("title", text), .needs("differences", list(difference)),
      .needs("grounds", names, "The rules that led there, in words."))
    return Record(
      .needs("kind", .word(["veiviser-test"])), .needs("format", number),
      .needs("language", .word(["nb", "nn", "en"])), .needs("cases", number),
      .needs("passed", number), .needs("failures", list(failure)),
      .may("coverage", .record(coverage.open), "Only with --coverage.")
    ).open
  }

  private static var coverage: Record {
    let test = Record(
      .needs("text", text), .needs("holds", yesOrNo, "Shown to decide where it holds."),
      .needs("fails", yesOrNo, "Shown to decide where it does not hold."))
    let rule = Record(
      .needs("id", text), .needs("cases", number), .needs("tests", list(test)),
      .may("witness", answers, "For a rule without a case: answers that would be one."))
    let grid = Record(
      .needs("place", text), .needs("questions", names), .needs("cells", number),
      .needs("missing", .list(of: names, isFilled: false)))
    return Record(.needs("rules", list(rule)), .needs("grids", list(grid)))
  }
}
