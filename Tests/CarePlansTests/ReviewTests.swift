import DecisionModel
import Testing

@testable import CarePlans

/// Looking at a plan again.
struct ReviewTests {
  @Test(arguments: 1...4, PlanReview.Direction.allCases)
  func `a review moves along the ladder, and not beyond it`(
    count: Int, direction: PlanReview.Direction
  ) throws {
    for place in 0..<count {
      var plan = CarePlan()
      plan.adaptation = .stepped
      let steps = try (0..<count).map { _ in try plan.add(to: .steps) }
      plan.presentStep = steps[place]
      var review = PlanReview(of: plan)
      review.direction = direction
      let wanted = place + (direction == .up ? 1 : direction == .down ? -1 : 0)
      let isPossible = steps.indices.contains(wanted)
      #expect(review.applied(to: plan).presentStep == steps[isPossible ? wanted : place])
      let refusals = review.refusals(for: plan)
      #expect(refusals.contains(.noReason) == (direction != .keep))
      #expect(refusals.contains(.noStepAbove) == (direction == .up && !isPossible))
      #expect(refusals.contains(.noStepBelow) == (direction == .down && !isPossible))
    }
  }

  @Test(arguments: 1...5)
  func `components rise, fall and end`(intensity: Int) throws {
    var plan = CarePlan()
    let id = try plan.addComponent(Reference(name: "Samtaler"))
    try plan.set(.component(id, .intensity), to: .number(intensity))
    try plan.set(.component(id, .state), to: .choice("running"))
    let expected: [PlanReview.Judgement: Int] = [
      .open: intensity, .keep: intensity, .end: intensity, .raise: min(5, intensity + 1),
      .lower: max(1, intensity - 1),
    ]
    for judgement in PlanReview.Judgement.allCases {
      var review = PlanReview(of: plan)
      #expect(review.components.map(\.name) == ["Samtaler"])
      review.components[0].judgement = judgement
      let after = review.applied(to: plan).components[0]
      #expect(after.intensity == expected[judgement])
      #expect(after.state == (judgement == .end ? .completed : .running))
    }
  }

  @Test func `a review can change how the plan is adapted, and sets the next day`() throws {
    var plan = CarePlan()
    plan.adaptation = .stepped
    plan.reviewDay = Day("2026-11-22")
    var review = PlanReview(of: plan)
    review.direction = .change
    review.adaptation = .mixed
    review.opinion = "Vil heller ha flere ting samtidig"
    review.nextReview = Day("2027-01-17")
    let after = review.applied(to: plan)
    #expect(after.adaptation == .mixed)
    #expect(after.involvement.opinion == review.opinion)
    #expect(after.reviewDay == review.nextReview && after.reviewOrigin == .chosen)
  }
}
