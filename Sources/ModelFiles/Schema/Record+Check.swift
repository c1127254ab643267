extension Record {
  /// What `veiviser check --format json` writes.
  static var check: Record {
    let model = Record(.needs("id", text), .needs("version", text))
    return Record(
      .needs("kind", .word(["veiviser-check"])), .needs("format", number),
      .may("model", .record(model.open), "Left out when no whole model could be read."),
      .needs("summary", .record(summary)),
      .needs("findings", .list(of: .record(finding), isFilled: false))
    ).open
  }

  private static var summary: Record {
    Record(
      .needs("errors", number), .needs("warnings", number), .needs("notes", number),
      .may("questions", number), .may("rules", number, "Rules and branches."),
      .may("outcomes", number), .may("offers", number), .may("trainingCases", number),
      .may("languages", names, "The language of the pack first, then its translations."),
      .may("provedCases", number, "How many distinct cases the rules were proved over."),
      .may("provedAbsent", names, "The findings that were proved never to occur.")
    ).open
  }

  private static var finding: Record {
    Record(
      .needs(
        "severity", .word([Finding.Severity.error, .warning, .note].map(\.rawValue))),
      .needs("code", .word(Finding.Code.allCases.map(\.rawValue))),
      .needs("file", text), .may("line", number, "From 1."),
      .may("column", number, "In characters, from 1."), .may("length", number, "In characters."),
      .needs("message", text), .may("hint", text),
      .may("cases", number, "In how many cases it shows; 0 for what never happens."),
      .may("witness", answers, "One of the cases, as a file of answers."),
      .may("raised", answers, "The same case after an answer was raised.")
    ).open
  }
}
