import CarePlans

extension Record {
  private static func word<Choice: PlanChoice>(_ type: Choice.Type) -> Shape {
    .word(Choice.allCases.map(\.rawValue))
  }

  private static func strictList(_ record: Record) -> Shape {
    .list(of: .record(record), isFilled: false)
  }

  /// What `veiviser plan export --format json` writes, and `veiviser plan import` reads.
  static var plan: Record {
    Record(
      .needs("kind", .word([PlanDocument.kind])), .needs("format", number),
      .needs("plan", text, "The name of the plan, the same in every copy."),
      .needs(
        "revisions", .list(of: .record(revision), isFilled: true),
        "The oldest first; the last one is the plan."))
  }

  private static var revision: Record {
    Record(
      .needs("id", text), .needs("number", number), .may("parent", text),
      .may("mergedFrom", text), .needs("kind", word(PlanRevision.Kind.self)),
      .may("day", .calendarDay),
      .needs("reason", text), .may("review", .record(review)), .needs("plan", .record(content)))
  }

  private static var review: Record {
    let component = Record(
      .needs("id", number), .needs("name", text), .needs("happened", text),
      .needs("judgement", word(PlanReview.Judgement.self)))
    return Record(
      .needs("direction", word(PlanReview.Direction.self)), .needs("reason", text),
      .needs("components", strictList(component)), .needs("opinion", text),
      .may("adaptation", word(PlanAdaptation.self)), .may("nextReview", .calendarDay))
  }

  private static var content: Record {
    Record(
      .needs("label", text, "What the professional calls it; never a name."),
      .needs("stage", word(PlanStage.self)), .may("origin", .record(origin)),
      .may("pathway", reference), .may("departureReason", reference),
      .needs("departureText", text), .needs("matters", text), .needs("goals", strictList(goal)),
      .needs("components", strictList(component)), .needs("adaptation", word(PlanAdaptation.self)),
      .needs("adaptationReason", text), .needs("steps", strictList(step)),
      .may("presentStep", number), .may("reviewDay", .calendarDay),
      .needs("reviewOrigin", word(PlanDateOrigin.self)),
      .needs("coordination", .record(coordination)), .needs("crisis", .record(crisis)),
      .needs("relatives", strictList(relative)), .needs("children", word(PlanChildren.self)),
      .needs("childrenNote", text), .needs("involvement", .record(involvement)),
      .needs("duties", strictList(duty)), .needs("notes", text), .needs("serviceContacts", names),
      .needs("lastElement", number, "The highest number that a part of a list has had."))
  }

  private static var reference: Shape {
    .record(Record(.may("id", text), .needs("name", text)))
  }

  private static var origin: Record {
    let model = Record(
      .needs("id", text), .needs("title", text), .needs("version", text),
      .needs("contentHash", text))
    let answer = Record(
      .needs("question", text), .needs("name", text), .needs("values", names),
      .may("missing", .word(["unknown", "declined"])), .needs("words", text))
    let references = Shape.list(of: reference, isFilled: false)
    return Record(
      .needs("model", .record(model)), .may("day", .calendarDay), .may("municipality", text),
      .needs("status", text), .needs("isHeld", .json(.boolean)), .may("suggested", reference),
      .needs("readings", references), .needs("orAbove", references),
      .may("adaptation", reference), .may("referral", reference), .needs("flags", references),
      .needs("answers", strictList(answer)))
  }

  private static var goal: Record {
    Record(
      .needs("id", number), .needs("text", text), .needs("state", word(PlanGoalState.self)))
  }

  private static var component: Record {
    Record(
      .needs("id", number), .may("what", reference), .needs("method", text),
      .may("intensity", number, "1 to 5."), .needs("frequency", text),
      .needs("responsible", text), .may("start", .calendarDay), .needs("duration", text),
      .needs("state", word(PlanComponentState.self)), .may("area", reference),
      .needs("atReview", word(PlanAtReview.self)), .needs("atReviewNote", text))
  }

  private static var step: Record {
    Record(.needs("id", number), .needs("text", text), .needs("up", text), .needs("down", text))
  }

  private static var relative: Record {
    Record(
      .needs("id", number), .needs("role", text), .needs("consent", word(PlanConsent.self)),
      .needs("part", text))
  }

  private static var duty: Record {
    Record(
      .needs("id", number), .may("what", reference), .may("strength", .shared(.strength)),
      .needs("sources", names), .needs("state", word(PlanDutyState.self)),
      .may("day", .calendarDay),
      .needs("note", text))
  }

  private static var coordination: Record {
    let member = Record(.needs("id", number), .needs("role", text), .needs("task", text))
    return Record(
      .needs("individualPlan", word(PlanOffering.self)),
      .needs("coordinator", word(PlanOffering.self)), .needs("coordinatorRole", text),
      .needs("group", word(PlanOffering.self)), .needs("rhythm", text),
      .needs("members", strictList(member)))
  }

  private static var crisis: Record {
    Record(
      .needs("state", word(PlanOffering.self)), .needs("signs", text), .needs("helps", text),
      .needs("who", text))
  }

  private static var involvement: Record {
    Record(
      .needs("rights", word(PlanAnswer.self)), .needs("tookPart", word(PlanAnswer.self)),
      .needs("opinion", text))
  }
}
