import Workshops

extension Record {
  /// `workshop.yaml`, and run sheets elsewhere.
  static var runSheet: Record {
    Record(
      .needs("title", .text, "What the workshop is called."),
      .may("minutes", .integer(RunSheetDraft.minuteRange), "How many minutes there are."),
      .may(
        "cases", .oneOrMany(.text, isFilled: false, atMost: nil),
        "Files of cases beside the run sheet, or folders of them."),
      .needs("items", .list(of: .record(item), isFilled: true), "What is shown, in order."))
  }

  private static var item: Record {
    let kinds = KindWord.allCases.map(\.rawValue)
    return Record(
      .needs("id", .shared(.name)),
      .needs("kind", .word(kinds)),
      .needs("minutes", .integer(RunSheetDraft.minuteRange), "How many minutes it takes."),
      .may("notes", .text, "What the trainer wants to remember; the room does not see it."),
      .may("heading", .text, "A few words on the screen."),
      .may("text", .text, "A sentence or two below them."),
      .may("shows", .word(RunSheet.Picture.allCases.map(\.rawValue)), "What is drawn."),
      .may("case", .text, "The training case."),
      .may(
        "votes", .oneOrMany(.text, isFilled: false, atMost: nil),
        "What the room judges; everything when it is left out."),
      .may("discuss", .flag, "Whether the room talks, and judges again."),
      .may("cases", .list(of: .text, isFilled: true), "Two training cases.")
    )
    .when(
      "kind", is: ["talk"], requires: ["heading"], forbids: ["case", "votes", "discuss", "cases"]
    )
    .when("kind", is: ["case"], requires: ["case"], forbids: ["heading", "text", "shows", "cases"])
    .when(
      "kind", is: ["compare"], requires: ["cases"],
      forbids: ["heading", "text", "shows", "case", "votes", "discuss"]
    )
    .when(
      "kind", is: ["screen-test", "pause", "results"],
      forbids: ["heading", "text", "shows", "case", "votes", "discuss", "cases"])
  }
}
