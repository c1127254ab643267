import DecisionModel

/// A model with two suggestions, a stop and an undecided end, small enough to see through.
enum SmallModel {
  static let model = Model(
    identity: identity, stages: [], sources: [guideline, law], contacts: [emergency],
    questions: [age, severity, duration, duties], decisions: [], tree: tree,
    outcomes: [
      outcome("lett", .suggestion, rank: 1, "Lett hjelp", "Kort hjelp i kommunen."),
      outcome("tung", .suggestion, rank: 2, "Tung hjelp", "Lang hjelp av flere."),
      outcome("barn", .stop, rank: nil, "Ikke voksen", "Veilederen gjelder voksne."),
      outcome("uklar", .undecided, rank: nil, "Alderen mangler", "Avklar alderen."),
    ],
    advice: advice)

  static let identity = identity(version: "1.0")

  static func identity(version: String) -> Model.Identity {
    Model.Identity(
      id: "liten", version: version, title: phrase("Liten modell"), languages: ["nb"],
      status: phrase("Utkast"), owner: phrase("Ingen"), purpose: phrase("Prøve"),
      use: phrase("Prøver"), misuse: phrase("Alt annet"), notice: phrase("Dette er en prøve."),
      validFrom: "2025-01-01", reviewBy: "2027-01-01")
  }

  private static let guideline = Source(
    id: "V-1", title: phrase("Veilederen"), publisher: "Utgiver", date: "2025-02-26",
    urls: ["https://example.org/v"], note: nil)
  private static let law = Source(
    id: "L-1", title: phrase("Loven"), publisher: nil, date: nil, urls: [], note: nil)
  private static let emergency = Contact(
    id: "nod", name: phrase("Nødtelefon"), phone: "113", use: phrase("Når det haster."),
    basis: basis("L-1", .info))

  // MARK: Questions

  static let age = question("alder", .choice, "Alder", [("voksen", "Voksen"), ("barn", "Barn")])
  static let severity = question(
    "alvorlighet", .ordinal, "Alvorlighet", [("mild", "Milde"), ("alvorlig", "Alvorlige")])
  static let duration = question(
    "varighet", .ordinal, "Varighet", [("kort", "Kort"), ("lang", "Lang")],
    unknown: .assume(option: 1))
  static let duties = question(
    "plikter", .many, "Plikter",
    [("ingen", "Ingen av disse"), ("vold", "Vold nå"), ("barn", "Barn")])

  private static func question(
    _ id: Question.ID, _ kind: Question.Kind, _ name: String, _ options: [(String, String)],
    unknown: Question.UnknownPolicy = .allowed
  ) -> Question {
    Question(
      id: id, kind: kind, stage: nil, name: phrase(name), ask: phrase(name + "?"), why: nil,
      options: options.map { id, label in
        Question.Option(
          id: Question.Option.ID(id), label: phrase(label), help: nil, isNone: id == "ingen",
          points: 0)
      },
      bands: [], unknown: unknown, isRefinement: false, basis: basis("V-1", .info))
  }

  // MARK: Tree

  private static let tree = Tree(
    nodes: [
      Tree.Node(
        id: "alder", name: nil,
        kind: .ask(
          question: 0,
          branches: [
            branch("alder-1", answer(0, 1), .verdict(2), basis("V-1", .skal)),
            branch("alder-2", .always, .node(1), modelChoice),
          ],
          unknown: branch("alder-vet-ikke", .always, .verdict(3), modelChoice))),
      ask("plikter", 3, next: 2), ask("varighet", 2, next: 3),
      ask("alvorlighet", 1, next: 4),
      Tree.Node(
        id: "plassering", name: nil,
        kind: .decide(
          policy: .first,
          rules: [
            branch(
              "tung-lang", .all([answer(1, 1), answer(2, 1)]), .verdict(1), basis("V-1", .bor),
              reason: "Alvorlige vansker som varer"),
            branch("tung-kort", answer(1, 1), .verdict(4), modelChoice),
            branch(
              "lett", .always, .verdict(0), basis("V-1", .bor), reason: "Milde vansker"),
          ])),
    ],
    root: 0,
    verdicts: [[0], [1], [2], [3], [1, 0]].map { Tree.Verdict(outcomes: $0) })

  private static func ask(_ id: Tree.Node.ID, _ question: Int, next: Int) -> Tree.Node {
    let rule = branch(RuleList.Rule.ID("\(id)-1"), .always, .node(next), modelChoice)
    return Tree.Node(
      id: id, name: nil, kind: .ask(question: question, branches: [rule], unknown: nil))
  }

  private static func branch(
    _ id: RuleList.Rule.ID, _ when: Condition, _ target: Tree.Target, _ basis: Basis,
    reason: String? = nil
  ) -> Tree.Branch {
    Tree.Branch(id: id, when: when, target: target, reason: reason.map(phrase), basis: basis)
  }

  // MARK: Advice

  private static let advice = Advice(
    flags: [
      Flag(
        id: "R1", effect: .hold, when: answer(3, 1), name: phrase("Vold som pågår"),
        why: phrase("Noen kan bli skadet."), actions: [phrase("Sørg for trygghet nå.")],
        contacts: ["nod"], blocked: 0, release: nil, basis: basis("L-1", .skal))
    ],
    referral: RuleList(
      id: "referral", name: phrase("Henvisning"), policy: .highest,
      results: [
        RuleList.Result(
          id: "none", label: phrase("Ingen henvisning"), text: nil, level: Referral.Level.none,
          urgency: Referral.Urgency.none),
        RuleList.Result(
          id: "refer", label: phrase("Henvis"), text: phrase("Send henvisning."), level: .refer,
          urgency: .soon),
      ],
      rules: [rule("henvis", .outcome(outcomes: 0b10), then: 1, basis("V-1", .bor))],
      otherwise: 0),
    adaptation: RuleList(
      id: "adaptation", name: phrase("Tilpasning"), policy: .first,
      results: [result("trinn", "Trinnvis"), result("samlet", "Samlet")],
      rules: [
        rule("samlet", answer(3, 2), then: 1, modelChoice, reason: "Barn er berørt"),
        rule("trinn", .always, then: 0, modelChoice),
      ],
      otherwise: nil),
    provisional: [
      Advice.Provisional(
        id: "heller-lett", when: .missing(question: 1), outcome: 0,
        reason: phrase("Alvorligheten mangler"), basis: modelChoice)
    ],
    duties: [
      Statement(
        id: "barn-pa", when: answer(3, 2), name: phrase("Barn"),
        text: phrase("Avklar behovet til barna."), basis: basis("L-1", .skal))
    ],
    notes: [
      Statement(
        id: "merk", when: .always, name: nil, text: phrase("Dette er en prøve."),
        basis: modelChoice)
    ],
    checklist: [],
    reviews: [
      Advice.Review(
        when: .always, weeks: 4...6, text: phrase("Se på det igjen."), basis: modelChoice)
    ],
    departures: [Advice.DepartureReason(id: "onske", label: phrase("Personens ønske"))],
    areas: [Advice.Area(id: "vold", label: phrase("Vold"), when: answer(3, 1))])

  private static func rule(
    _ id: RuleList.Rule.ID, _ when: Condition, then: Int, _ basis: Basis, reason: String? = nil
  ) -> RuleList.Rule {
    RuleList.Rule(id: id, when: when, then: then, reason: reason.map(phrase), basis: basis)
  }

  private static func result(_ id: RuleList.Result.ID, _ label: String) -> RuleList.Result {
    RuleList.Result(id: id, label: phrase(label), text: nil)
  }

  private static func outcome(
    _ id: Outcome.ID, _ kind: Outcome.Kind, rank: Int?, _ name: String, _ summary: String
  ) -> Outcome {
    Outcome(
      id: id, kind: kind, rank: rank, name: phrase(name), short: phrase(name),
      summary: phrase(summary), isOrAbove: id == "lett", steps: nil, basis: basis("V-1", .bor),
      statements: [])
  }

  // MARK: Offers

  static let offers = OfferCatalogue(
    categories: [], groups: [Offer.Group(id: "voksne", label: phrase("Voksne"), isGeneral: true)],
    offers: [
      Offer(
        id: "samtale", name: phrase("Samtaletilbud"), text: phrase("Noen å snakke med."),
        exclusions: nil, category: "samtale", isLowThreshold: .yes,
        marks: [.noReferral: .yes, .affordable: .varies, .earlyHelp: .unknown],
        noWaiting: .unknown, digital: .no, outcomes: ["lett"], areas: [], groups: ["voksne"],
        ages: 16...120, step: 1, role: .step, access: [.selfReferral], phone: nil, hours: nil,
        url: "https://example.org/samtale", reach: .type, place: nil, isSuggested: true,
        sourceURL: "https://example.org", sourceDate: nil, confidence: .high)
    ])

  // MARK: Shorthand

  private static let modelChoice = Basis(sources: [], strength: .modelChoice)

  private static func basis(_ source: Source.ID, _ strength: Strength) -> Basis {
    Basis(sources: [source], strength: strength)
  }

  private static func answer(_ question: Int, _ option: Int) -> Condition {
    .option(question: question, options: 1 << UInt64(option))
  }

  private static func phrase(_ text: String) -> Phrase { Phrase(key: text, text: text) }
}
