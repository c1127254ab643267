extension Record {
  /// What `veiviser diff --format json` writes.
  static var difference: Record {
    let reference = Record(
      .needs("id", text), .needs("title", text), .needs("version", text),
      .needs("contentHash", text))
    let translation = Record(.needs("language", text), .needs("texts", number))
    let stale = Record(.needs("language", text), .needs("keys", names))
    return Record(
      .needs("kind", .word(["veiviser-diff"])), .needs("format", number),
      .needs("language", .word(["nb", "nn", "en"])), .needs("old", .record(reference.open)),
      .needs("new", .record(reference.open)),
      .needs("equal", yesOrNo, "Whether nothing has changed that a person could notice."),
      .needs("outcomes", .record(movedOutcomes.open)),
      .needs("effects", list(effect), "What else a case gets."),
      .needs("trainingCases", list(movedCase)), .needs("parts", list(part)),
      .needs("translations", list(translation), "How many texts changed in other languages."),
      .needs("staleTranslations", list(stale), "The text has changed, the translation has not.")
    ).open
  }

  private static var movedOutcomes: Record {
    let unshared = Record(
      .needs("question", text), .needs("options", names),
      .needs("numbers", names, "Stretches such as 521..600."))
    let said = Record(.needs("outcomes", names), .needs("ranked", yesOrNo))
    let move = Record(
      .needs("old", list(said)), .needs("new", list(said)), .needs("cases", number),
      .needs("witness", answers, "One of the cases, as a file of answers."))
    return Record(
      .needs("cases", number), .needs("moved", number), .needs("moves", list(move)),
      .needs("onlyOld", list(unshared), "In no case, because only the old model has it."),
      .needs("onlyNew", list(unshared), "In no case, because only the new model has it."))
  }

  private static var effect: Record {
    let value = Record(
      .may("result", text, "Of the referral or the adaptation; left out where there is none."),
      .may("applies", yesOrNo, "Whether the hold, the flag or the duty applies."))
    let move = Record(
      .needs("old", list(value)), .needs("new", list(value)), .needs("cases", number),
      .needs("witness", answers, "One of the cases, as a file of answers."))
    return Record(
      .needs("subject", .word(["referral", "adaptation", "hold", "flag", "duty"])),
      .may("id", text, "The adapted outcome, the flag or the duty."), .needs("moved", number),
      .needs("moves", list(move)))
  }

  private static var movedCase: Record {
    let said = Record(
      .needs("readings", names), .may("first", text), .needs("referral", names),
      .needs("adaptation", names), .needs("flags", names), .needs("held", yesOrNo),
      .needs("duties", names))
    return Record(
      .needs("id", text), .needs("title", text), .needs("old", .record(said.open)),
      .needs("new", .record(said.open)),
      .needs("leftOut", names, "Questions of its answers that the other pack does not know."))
  }

  private static var part: Record {
    let field = Record(.needs("field", text), .may("old", text), .may("new", text))
    return Record(
      .needs("part", text, "Such as question, rule or offer."), .needs("id", text),
      .needs("name", text), .needs("change", .word(["added", "removed", "changed"])),
      .needs("fields", list(field)))
  }
}
