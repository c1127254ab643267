import Canvas
import CarePlans
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// The list of plans, and what can be done with one of them.
struct PlanListTests {
  @Test func `the review that is overdue comes first`() throws {
    var session = try SamplePlans.session()
    try session.type("3")
    expect(
      session,
      shows: """
         Planer                                                                  2 av 6
        ────────────────────────────────────────────────────────────────────────────────
           + Ny plan
         > A-14                    Hovedforløp 3 stepped care  2027-01-17 forfalt
           B-20                    Hovedforløp 3 mixed care    2027-02-05 snart
           D-31                    Hovedforløp 3 stepped care  2027-05-03
           E-02                    Hovedforløp 3 ikke valgt    ingen dag satt
           Skadet plan 0badc0de, kan ikke leses













        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   / søk   ? hjelp   l språk   q avslutt   d mer
         Tab arkiv
        """)
  }

  @Test func `a narrow window shows what is due before all else`() throws {
    var session = try SamplePlans.session(40, 12, language: .nn)
    try session.type("3")
    expect(
      session,
      shows: """
         Planar                          2 av 6
        ────────────────────────────────────────
           + Ny plan
         > A-14        2027-01-17 forfallen
           B-20        2027-02-05 snart
           D-31        2027-05-03
           E-02        ingen dag sett
           Skadd plan 0badc0de, kan ikkje lesa…


         Enter vel   ← tilbake   / søk
         ? hjelp   l språk   q avslutt   d meir
        """)
  }

  @Test func `where nothing is kept, there is a new plan to be made`() throws {
    var session = try Session(language: .en)
    try session.type("3")
    expect(
      session,
      shows: """
         Plans                                                                   1 of 1
        ────────────────────────────────────────────────────────────────────────────────
         > + New plan

         No plans are kept here.

















        ────────────────────────────────────────────────────────────────────────────────
         Enter choose   ← back   / search   ? help   l language   q quit   Tab archive
        """)
  }

  @Test func `what is typed filters the list`() throws {
    var session = try SamplePlans.session()
    try session.type("3 /\n:text mixed\nEnter")
    #expect(session.state.plans.open?.present.label == "B-20")
    var other = try SamplePlans.session()
    try other.type("3 /\n:text b20")
    #expect(other.screen.contains("B-20"))
    #expect(!other.screen.contains("A-14"))
  }

  @Test func `plans that have been put away are shown with Tab`() throws {
    var session = try SamplePlans.session()
    try session.type("3 Tab")
    expect(
      session,
      shows: """
         Arkiverte planer                                                        1 av 1
        ────────────────────────────────────────────────────────────────────────────────
         > C-07                    Hovedforløp 3 ikke valgt    ingen dag satt


















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   / søk   ? hjelp   l språk   q avslutt   d mer
         Tab arkiv
        """)
    try session.type("d 5 Tab")
    #expect(session.words.contains("C-07"))
    #expect(session.shelf.plans["c3"]?.isArchived == false)
  }

  @Test func `what can be done with a plan`() throws {
    var session = try SamplePlans.session()
    try session.type("3 d")
    expect(
      session,
      shows: """
         Plan A-14
        ────────────────────────────────────────────────────────────────────────────────
         > 1  Åpne                            les planen og endre den
           2  Vurder på nytt                  hva som har skjedd, og hvor planen går
                                              videre
           3  Historikk                       alle versjoner, og hvorfor de ble til
           4  Ny plan med de samme tiltakene  tar med forløp, tiltak, trapp og plikter,
                                              men ikke det som gjelder personen
           5  Arkiver                         tar planen ut av listen; ingenting
                                              slettes
           6  Slett for godt                  alle versjoner blir borte











        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a plan is put away, and the list says so`() throws {
    var session = try SamplePlans.session()
    try session.type("3 d 5")
    #expect(session.shelf.plans["a1"]?.isArchived == true)
    #expect(session.words.contains("Planen er arkivert. Tab viser arkiverte planer."))
    #expect(!session.screen.contains("A-14"))
  }

  @Test func `deleting asks once, and says what will be gone`() throws {
    var session = try SamplePlans.session()
    try session.type("3 d 6")
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2
        ────────────────────────────────────────────────────────────────────────────────
         Slette planen A-14 for godt? Alle versjonene til og med nummer 2 og det som
         ikke er lagret som versjon, blir borte fra denne maskinen. Det kan ikke
         angres.

           1  Ja
         > 2  Nei














        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
    try session.type("2 d 6 Enter")
    #expect(session.shelf.plans["a1"] != nil)
    try session.type("d 6 1")
    #expect(session.shelf.plans["a1"] == nil)
    #expect(session.words.contains("Planen er slettet for godt."))
  }

  @Test func `a damaged plan is said so, and can only be deleted`() throws {
    var session = try SamplePlans.session()
    try session.type("3 End")
    #expect(session.words.contains("> Skadet plan 0badc0de, kan ikke leses"))
    try session.type("Enter")
    #expect(session.words.contains("> 1 Slett for godt"))
    #expect(!session.words.contains("Åpne"))
    try session.type("1 1")
    #expect(session.shelf.damaged == [])
    #expect(!session.screen.contains("0badc0de"))
  }

  @Test func `a new plan takes over what is not about the person`() throws {
    var session = try SamplePlans.session()
    try session.type("3 d 4 1\n:text F-1\nEnter")
    let copy = try #require(session.state.plans.open?.present)
    #expect(copy.label == "F-1")
    #expect(copy.components.map(\.what?.name) == ["Samtaler i rustjenesten", "Likepersonsgruppe"])
    #expect(copy.components.allSatisfy { $0.state == .planned })
    #expect(copy.steps.map(\.text) == ["Samtaler", "Poliklinikk", "Døgn"])
    #expect(copy.matters.isEmpty)
    #expect(copy.reviewDay == nil)
    #expect(session.shelf.plans["a1"]?.plan.matters != "")
  }

  @Test func `a plan that lives in memory only stands in the list, and is not lost unasked`() throws
  {
    var session = try SamplePlans.session()
    try session.type("3 Home Enter 2\n:text M-1\nEnter")
    try session.type("Left")
    #expect(session.words.contains("M-1 bare i minnet"))
    try session.type("Down Down Enter")
    #expect(session.words.contains("Det du har endret i planen M-1, er ikke lagret"))
    try session.type("2")
    #expect(session.state.plans.open?.present.label == "M-1")
    try session.type("Enter 1")
    #expect(session.state.plans.open?.present.label == "A-14")
  }

  @Test func `plans that cannot be listed say why, for as long as it lasts`() throws {
    var session = try SamplePlans.session()
    session.shelf.listTrouble = PlanTrouble(.planFailureBusy)
    try session.type("3 Down Up")
    #expect(session.words.contains("Et annet program bruker lageret."))
    #expect(!session.words.contains("Ingen planer er lagret her."))
  }

  @Test func `a plan that is open already is not read again`() throws {
    var session = try SamplePlans.session()
    try session.type("3 Enter Left Enter")
    let opened = session.effects.filter { $0 == .plan(.open("a1")) }
    #expect(opened.count == 1)
  }
}
