import Reports
import Testing

/// What changes in what two packs say about plans.
struct PlanningDifferenceTests {
  private let old = """
    life-areas:
      - {id: work, label: Work, strength: model-choice}
      - {id: home, label: Home, strength: model-choice}
    rules:
      - id: goals
        kind: missing
        field: goals
        when: {goal-count: "0"}
        text: Write the person's own goals.
        strength: model-choice
      - id: start
        kind: missing
        each: components
        field: start
        when: {start: empty, state: "planned, running"}
        text: Say when it begins.
        strength: model-choice
    """

  private func text(from old: String?, to new: String?) throws -> String {
    let before = try FixturePack.content(planning: old)
    let after = try FixturePack.content(planning: new)
    return try PackDifference(from: before, to: after).text()
  }

  @Test func `life areas and rules that are new, gone or different are said in words`() throws {
    let new = """
      life-areas:
        - {id: money, label: Money, strength: model-choice}
        - {id: work, label: Work and school, strength: model-choice}
      rules:
        - id: start
          kind: missing
          each: components
          field: start
          when: {start: empty, state: planned, position: "first, only", component-count: ">= 2"}
          text: Say when it begins.
          strength: model-choice
        - id: late
          kind: contradiction
          field: review-day
          when: {review: overdue, any: [{departs: "yes"}, {rights: "open, no"}]}
          text: The review is overdue.
          strength: model-choice
      """
    #expect(
      try text(from: old, to: new).hasSuffix(
        """
        LIFE AREAS
        - New: Money [money]
            text: Money
            source and strength: model choice
        - Changed: Work and school [work]
            text: before: Work
              now: Work and school
        - Removed: Home [home]
            text: Home
            source and strength: model choice

        RULES FOR PLANS
        - Changed: Say when it begins. [start]
            when: before: Begins: empty and Status: planned or running
              now: Begins: empty and Status: planned and Place in the list: first or
                the only one and Number of components now: ≥ 2
        - New: The review is overdue. [late]
            finds: Does not go together
            the mark stands beside: Next review
            when: The day of the review: has passed and (Departs from the suggestion:
              yes or Told about rights: not said or no)
            text: The review is overdue.
            source and strength: model choice
        - Removed: Write the person's own goals. [goals]
            finds: Missing in the plan
            the mark stands beside: Own goals
            when: Number of goals: 0
            text: Write the person's own goals.
            source and strength: model choice

        """))
  }

  @Test func `a pack that begins to say something about plans says what`() throws {
    let text = try text(from: nil, to: old)
    #expect(text.contains("INDIVIDUAL PLANS\n- New: planning\n"))
    #expect(text.contains("LIFE AREAS\n- New: Work [work]\n"))
    #expect(try self.text(from: old, to: nil).contains("- Removed: Home [home]\n"))
  }

  @Test func `an order that is changed is a change`() throws {
    let turned = old.replacing("work, label: Work", with: "§").replacing(
      "home, label: Home", with: "work, label: Work"
    ).replacing("§", with: "home, label: Home")
    #expect(
      try text(from: old, to: turned).hasSuffix(
        """
        INDIVIDUAL PLANS
        - Changed: planning
            order of the life areas: before: work, home
              now: home, work

        """))
  }
}
