import DecisionModel
import Reports
import Testing
import Texts
import Workshops

/// Somebody works through cases alone.
struct PracticeTests {
  private let room: Room

  init() throws { room = try Room.read() }

  private func practice(_ names: String...) -> Practice {
    Practice(
      names.compactMap { name in room.cases.first { $0.id.text == name } },
      in: room.reasoner.model)
  }

  private func told(_ name: String, _ choices: Int..., language: Language = .nb) throws -> String {
    var practice = practice(name)
    for choice in choices { practice.judge(choice, by: room.reasoner) }
    return PracticeText(try room.wording(language), room.reasoner).plain(practice)
  }

  @Test func `a case is told before the first thing that is judged`() throws {
    let text = PracticeText(try room.wording(.nb), room.reasoner)
    var practice = practice("V01")
    #expect(
      text.plain(practice) == """

        V01 Uro etter ny jobb (sak 1 av 1)
        En mann på 34 år begynte i ny jobb for tre uker siden. Siden da har han hatt
          uro og hjertebank. Han går på arbeid, sover godt og har aldri hatt dette
          før. Risiko er kartlagt uten funn.

        Alvorlighet
          1. Milde
          2. Moderate
          3. Alvorlige
        Svar med et tall fra 1 til 3, < for å gå tilbake, q for å slutte.

        """)
    practice.judge(0, by: room.reasoner)
    practice.judge(0, by: room.reasoner)
    #expect(
      text.plain(practice) == """

        Hovedforløp
          1. HF1
          2. HF2 lang
          3. HF2 kort
          4. HF3
          5. Ingen av dem nå: stopp eller avklar først
        Svar med et tall fra 1 til 5, < for å gå tilbake, q for å slutte.

        """)
  }

  @Test func `what agrees and what does not is said with the reasons and their sources`() throws {
    #expect(
      try told("V01", 0, 1, 0, 2) == """

        - Alvorlighet: Milde – som modellen.
        - Forventet varighet: Langvarig – annerledes. Modellen sier: Kortvarig.
        - Hovedforløp: HF1 – som modellen.
        - Tilpasning: Mixed care – annerledes. Modellen sier: Stepped care.
        Hvorfor: Nyoppstått angst med milde symptomer som ventes å bli kortvarige.
          Funksjonen er bevart.
        Reglene: Milde og forventet kortvarige vansker (G25-HF1 · bør); Nyoppstått
          angst, søvnvansker eller stress (G25-HF1 · info)
        Å lære: Nyoppstått, mildt og ventet kortvarig hører til hovedforløp 1.
        1 av 1 saker, 2 av 4 svar som modellen.

        Enter går til neste sak, q slutter.

        """)
  }

  @Test func `where sources leave room every reading will do, and that is said`() throws {
    for choice in [0, 1, 3] {
      let text = try told("V17", 0, 1, choice, 2).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(text.contains("– en av lesningene. Modellen viser: HF3, HF1 eller HF2 lang."))
      #expect(text.contains("Der det er rom for skjønn: Hovedforløp 1 tar med problemfylt bruk"))
      #expect(text.contains("1 av 1 saker, 4 av 4 svar som modellen."))
    }
    #expect(try told("V17", 0, 1, 2, 2).contains("HF2 kort – annerledes."))
  }

  @Test func `in a stop only the stop is right, and nothing else is counted`() throws {
    let right = try told("V19", 2, 0, 4, 2)
    #expect(right.contains("Ingen av dem nå: stopp eller avklar først – som modellen."))
    #expect(right.contains("Alvorlighet: Alvorlige – modellen sier ikke noe om dette her."))
    #expect(right.contains("1 av 1 svar som modellen."))
    let wrong = try told("V19", 2, 0, 3, 2, language: .en)
    #expect(wrong.contains("0 of 1 answers as the model."))
  }

  @Test func `the expected answers of every case agree with the model`() {
    let model = room.reasoner.model
    for item in room.cases {
      let decision = room.reasoner.decide(item.answers)
      var practice = Practice([item], in: model)
      while let poll = practice.poll {
        let said = poll.modelChoices(item.answers, decision, in: model).min()
        let last = poll.practiceChoices(in: model).count - 1
        let isStopped = [.stopped, .undecided].contains(decision.status)
        practice.judge(poll == .outcome && isStopped ? last : said ?? 0, by: room.reasoner)
      }
      #expect(practice.judgements?.allSatisfy { $0.verdict != .otherwise } == true, "\(item.id)")
      #expect(practice.progress.judged > 0)
    }
  }

  @Test func `a choice can be taken back until the case has been told`() {
    var practice = practice("V01", "V02")
    let early = practice.takeBack()
    #expect(!early)
    practice.judge(7, by: room.reasoner)
    #expect(practice.chosen.isEmpty)
    practice.judge(1, by: room.reasoner)
    let isBack = practice.takeBack()
    #expect(isBack)
    practice.next()
    #expect(practice.position == 0)
    for choice in [0, 0, 0, 0] { practice.judge(choice, by: room.reasoner) }
    let late = practice.takeBack()
    #expect(!late)
    #expect(practice.progress == (1, 4, 4))
    practice.next()
    #expect(practice.current?.id.text == "V02")
    for choice in [0, 0, 0, 0] { practice.judge(choice, by: room.reasoner) }
    practice.next()
    #expect(practice.current == nil)
    practice.judge(0, by: room.reasoner)
    practice.next()
    #expect(practice.progress == (2, 8, 8))
  }
}
