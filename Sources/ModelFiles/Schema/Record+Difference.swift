import Canvas

extension Record {
  private static var text: Shape { Shape.json(.string) }
  private static var number: Shape { Shape.json(.integer) }
  private static var flag: Shape { Shape.json(.boolean) }
  private static var names: Shape { Shape.list(of: .json(.string), isFilled: false) }
  private static var answers: Shape { Shape.mapping(of: .shared(.answerInJSON)) }

  private static func list(_ record: Record) -> Shape {
    .list(of: .record(record.open), isFilled: false)
  }

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
      .needs("equal", flag, "Whether nothing has changed that a person could notice."),
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
    let said = Record(.needs("outcomes", names), .needs("ranked", flag))
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
      .may("applies", flag, "Whether the hold, the flag or the duty applies."))
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
      .needs("adaptation", names), .needs("flags", names), .needs("held", flag),
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
      .needs("text", text), .needs("holds", flag, "Shown to decide where it holds."),
      .needs("fails", flag, "Shown to decide where it does not hold."))
    let rule = Record(
      .needs("id", text), .needs("cases", number), .needs("tests", list(test)),
      .may("witness", answers, "For a rule without a case: answers that would be one."))
    let grid = Record(
      .needs("place", text), .needs("questions", names), .needs("cells", number),
      .needs("missing", .list(of: names, isFilled: false)))
    return Record(.needs("rules", list(rule)), .needs("grids", list(grid)))
  }

  /// `/etc/veiviser/policy.yaml`.
  static var policy: Record {
    Record(
      .needs("format", .word(["1"])),
      .may("municipality", .pattern("^(?!0000)[0-9]{4}$"), "The one that everybody works in."),
      .may("content-hash", .pattern("^[0-9a-f]{12,64}$"), "How the hash of the model begins."),
      .may("files", .flag, "Whether a walk may write files."),
      .may("plans", .flag, "Whether plans may be kept and read."))
  }

  /// `config.yaml`.
  static var config: Record {
    Record(
      .needs("format", .word(["1"])),
      .may("municipality", .pattern("^(?!0000)[0-9]{4}$"), "The one that was chosen last."),
      .may("language", .word(["nb", "nn", "en"]), "The one that was chosen last."),
      .may(
        "theme", .word(Theme.Name.allCases.map(\.rawValue)), "The one that was chosen last."))
  }
}
