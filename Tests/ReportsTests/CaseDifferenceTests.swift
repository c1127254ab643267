import DecisionModel
import Reports
import Testing

struct CaseDifferenceTests {
  private func trainingCase(readings: [Outcome.ID], first: Outcome.ID?) -> TrainingCase {
    let phrase = Phrase(key: "", text: "")
    return TrainingCase(
      id: "P1", title: phrase, story: phrase, why: nil, ambiguity: nil,
      answers: Answers([
        "alder": .option(0), "alvorlighet": .option(1), "varighet": .option(1),
        "plikter": .ticked([]),
      ]),
      expected: TrainingCase.Expected(
        readings: readings, first: first, referral: "refer", adaptation: "trinn", flags: [],
        isHeld: false),
      sources: [])
  }

  @Test func `a case that leads where it must has no difference`() throws {
    let reasoner = try Reasoner(SmallModel.model)
    let fitting = trainingCase(readings: ["tung"], first: "tung")
    #expect(CaseDifference.all(in: fitting, by: reasoner).isEmpty)
  }

  @Test func `a case that leads elsewhere says what was expected and found`() throws {
    let reasoner = try Reasoner(SmallModel.model)
    let other = trainingCase(readings: ["tung", "lett"], first: nil)
    #expect(
      CaseDifference.all(in: other, by: reasoner).map(\.description) == [
        "readings: expected tung, lett, found tung", "first: expected none, found tung",
      ])
  }
}
