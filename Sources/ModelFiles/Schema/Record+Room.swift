import Workshops

extension Record {
  /// What `veiviser workshop --keep` writes.
  static var room: Record {
    let votes = Record(
      .needs("case", text), .needs("round", .word(Vote.Round.allCases.map(\.rawValue))),
      .needs("poll", text, "The name of a question, 'outcome', 'adaptation' or 'readings'."),
      .needs("counts", counts, "How many people made each choice, in the order of the model."))
    let change = Record(
      .needs("case", text), .needs("question", text),
      .needs("option", number, "The position of the other answer, from 0."))
    let file = Record(.needs("name", text), .needs("text", text))
    return Record(
      .needs("kind", .word([RoomSnapshot.kind])), .needs("format", number),
      .needs("pack", text, "The hash of the model."),
      .needs("run-sheet", text, "The hash of the run sheet and its files of cases."),
      .needs("step", number, "What is shown, counted from 0."),
      .needs("minutes", counts, "How many minutes each item has taken."),
      .needs("votes", list(votes), "How many people chose what; never who."),
      .needs("what-if", list(change), "The answers that have been changed to see what moves."),
      .may("run-sheet-text", text, "The run sheet, where it is not that of the model."),
      .may("case-files", list(file), "The files of cases that the run sheet names.")
    ).open
  }

  private static var counts: Shape { .list(of: number, isFilled: false) }
}
