import CarePlans
import DecisionModel
import ModelFiles
import Reports
import Testing
import Texts

/// What the national pack says is missing in a plan, and what contradicts.
struct PlanRuleTests {
  private let model: Model
  private let guide: PlanGuide
  private let today = Day("2026-11-22")

  init() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    model = try reader.model()
    guide = try reader.planning(for: model)
  }

  private func remarks(_ plan: CarePlan) -> [String] {
    guide.remarks(on: plan, today: today).map(\.rule.id.text)
  }

  private func start(_ name: String) throws -> PlanStart {
    let trainingCase = try PackReader(Library.embedded.nationalPack).cases(for: model)
      .first { $0.id.text == name }
    let answers = try #require(trainingCase).answers
    return PlanStart(
      model: model, contentHash: "0f", answers: answers,
      decision: try Reasoner(model).decide(answers), setting: Setting(today: today))
  }

  private var words: PlanWords {
    PlanWords(phrase: \.text, answer: { answer, _ in "\(answer)" })
  }

  @Test func `an empty plan lacks what every plan needs`() {
    #expect(
      remarks(CarePlan()) == [
        "mal", "viktig", "forlop", "tiltak", "tilpasning", "barn", "rettigheter", "medvirket",
        "mening", "gjennomgang",
      ])
  }

  @Test func `a plan that begins with a walk has what the decision says`() throws {
    let plan = CarePlan(label: "A-14", from: try start("V14"), guide: guide, in: words)
    #expect(plan.pathway?.id == "hf3")
    #expect(plan.adaptation == .mixed)
    #expect(plan.reviewDay?.description == "2027-01-17")
    #expect(plan.reviewOrigin == .byDefault)
    #expect(plan.origin?.model.contentHash == "0f")
    #expect(plan.origin?.referral?.id == "refer")
    #expect(plan.origin?.answers.count == 9)
    #expect(plan.duties.compactMap(\.what?.id).contains("plikt-koordinator"))
    #expect(plan.duties.allSatisfy { $0.strength != nil && $0.state == .open })
    #expect(!plan.departs && plan.saveRefusals == [])
    #expect(remarks(plan).contains("koordinator") && remarks(plan).contains("ip"))
  }

  @Test func `another pathway than the suggested one needs a reason before it is saved`() throws {
    var plan = CarePlan(label: "A-14", from: try start("V14"), guide: guide, in: words)
    plan.pathway = Reference(id: "hf1", name: "Hovedforløp 1")
    #expect(plan.departs && plan.saveRefusals == [.departureWithoutReason])
    #expect(remarks(plan).contains("avvik"))
    plan.departureReason = Reference(id: "brukers-onske", name: "Personen ønsker noe annet")
    #expect(plan.saveRefusals == [.departureWithoutReason])
    plan.departureText = "Vil begynne lett"
    #expect(plan.saveRefusals == [])
    #expect(!remarks(plan).contains("avvik"))
  }

  @Test(arguments: PlanAdaptation.allCases)
  func `a ladder and a mix are judged by how many parts they have`(
    adaptation: PlanAdaptation
  ) throws {
    for steps in 0...3 {
      for components in 0...3 {
        var plan = CarePlan()
        plan.adaptation = adaptation
        for _ in 0..<steps { try plan.add(to: .steps) }
        for _ in 0..<components { try plan.addComponent(Reference(name: "x")) }
        let found = Set(remarks(plan))
        #expect(found.contains("mixed-en") == (adaptation.isMixed && components == 1))
        #expect(found.contains("mixed-justering") == (adaptation.isMixed && components >= 2))
        #expect(found.contains("trapp-trinn") == (adaptation == .stepped && steps <= 1))
        #expect(found.contains("trapp-naa") == (adaptation.hasLadder && steps >= 1))
        #expect(found.contains("trapp-opp") == (adaptation.hasLadder && steps >= 2))
        #expect(found.contains("tilpasning") == (adaptation == .open))
        #expect(found.contains("tiltak") == (components == 0))
      }
    }
  }

  @Test func `criteria are asked for where there is a step to go to`() throws {
    var plan = CarePlan()
    plan.adaptation = .stepped
    let steps = try (0..<3).map { _ in try plan.add(to: .steps) }
    let fields = guide.remarks(on: plan, today: today).compactMap { remark -> PlanField? in
      if case .field(let field) = remark.place, field.place?.list == .steps { return field }
      return nil
    }
    #expect(
      fields == [
        .step(steps[0], .up), .step(steps[1], .up), .step(steps[1], .down),
        .step(steps[2], .down),
      ])
  }

  @Test(arguments: ["hf1", "hf2a", "hf2b", "hf3"], PlanOffering.allCases)
  func `a coordinator must have been considered in pathway 3`(
    pathway: String, coordinator: PlanOffering
  ) {
    var plan = CarePlan()
    plan.pathway = Reference(id: pathway, name: pathway)
    plan.coordination.coordinator = coordinator
    let found = Set(remarks(plan))
    #expect(found.contains("koordinator") == (pathway == "hf3" && coordinator == .open))
    #expect(found.contains("koordinator-nei") == (pathway == "hf3" && coordinator == .notNeeded))
    let isTwo = pathway.hasPrefix("hf2")
    #expect(found.contains("koordinator-kort") == (isTwo && coordinator == .open))
  }

  @Test func `a next of kin without consent has no part`() throws {
    for consent in PlanConsent.allCases {
      var plan = CarePlan()
      let id = try plan.add(to: .relatives)
      try plan.set(.relative(id, .consent), to: .choice(consent.rawValue))
      try plan.set(.relative(id, .part), to: .text("Følger til timer"))
      let found = Set(remarks(plan))
      #expect(found.contains("samtykke") == (consent == .open))
      #expect(found.contains("samtykke-nei") == (consent == .refused || consent == .withdrawn))
    }
  }

  @Test func `a review whose day has passed says so`() {
    var plan = CarePlan()
    plan.reviewDay = Day("2026-11-21")
    #expect(remarks(plan).contains("forfalt"))
    #expect(!guide.remarks(on: plan, today: nil).map(\.rule.id.text).contains("forfalt"))
    plan.reviewDay = today
    #expect(!remarks(plan).contains("forfalt") && !remarks(plan).contains("gjennomgang"))
  }

  @Test func `children that the flag names are not overlooked`() throws {
    let found = try PackReader(Library.embedded.nationalPack).cases(for: model).first {
      $0.expected.flags.contains("R8")
    }
    let name = try #require(found).id.text
    var plan = CarePlan(from: try start(name), guide: guide, in: words)
    plan.children = .none
    #expect(remarks(plan).contains("barn-flagg"))
    plan.children = .followedUp
    #expect(!remarks(plan).contains("barn-flagg"))
  }

  @Test func `every rule has a source or says that it is a choice of the model`() {
    for rule in guide.rules {
      #expect(!rule.basis.sources.isEmpty || rule.basis.strength == .modelChoice, "\(rule.id)")
    }
    #expect(guide.rules.count > 30)
  }

  @Test func `completeness is said section by section`() throws {
    var plan = CarePlan(label: "K")
    let empty = PlanCompleteness(plan, guide.remarks(on: plan, today: today))
    #expect(empty.states[.person] == .empty && empty.states[.crisis] == .complete)
    plan.matters = "ro"
    let begun = PlanCompleteness(plan, guide.remarks(on: plan, today: today))
    #expect(begun.states[.person] == .begun)
    let goal = try plan.add(to: .goals)
    try plan.set(.goal(goal, .text), to: .text("sove"))
    let complete = PlanCompleteness(plan, guide.remarks(on: plan, today: today))
    #expect(complete.states[.person] == .complete && !complete.isComplete)
  }
}
