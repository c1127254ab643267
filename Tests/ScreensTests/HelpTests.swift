import Canvas
import DecisionModel
import Testing
import Texts

@testable import Screens

/// Every key there is, those that work first; Enter does them too.
struct HelpTests {
  @Test func `the help in nynorsk`() throws {
    var session = try Session(language: .nn)
    try session.type("Enter ?")
    expect(
      session,
      shows: """
         Hjelp
        ────────────────────────────────────────────────────────────────────────────────
         Verkar her
           0–9                 svar med talet framfor; 0 er veit ikkje
         > Enter               gjer det som er merkt
           ← Esc ⌫             gå eitt steg tilbake; svara blir verande
           /                   tilbod som passar, og alle andre
           k                   heile avgjerdstreet, med vegen som er gått
           o                   kva fagorda tyder, med kjelde
           j                   alle kjelder, og kva i modellen som byggjer på dei
           i                   versjon, status, bruk, og kva ein kontroll av modellen
                               finn
           ?                   alle tastar; / søkjer, Enter utfører
           l                   byt til neste språk
           ↑                   flytt opp ei linje
           ↓                   flytt ned ei linje
           PgUp                flytt opp ei side
           PgDn                flytt ned ei side
           Home                gå til første linja
           End                 gå til siste linja
           Ctrl-L              teikn skjermen på nytt
           Ctrl-Z              tilbake til skalet; fg hentar programmet fram att
        ─────────────────────────────────────────────────────────────────────── 20/79 ──
         Enter vel   ← tilbake   / søk   l språk   q avslutt
        """)
  }

  @Test func `the help in English goes on with what works elsewhere`() throws {
    var session = try Session(language: .en)
    try session.type("Enter ? End")
    expect(
      session,
      shows: """
         Help
        ────────────────────────────────────────────────────────────────────────────────
           Tab                 show or hide notes and time at the side
           w                   make a training case of the walk-through
           u                   take back the last answer
           r                   repeat what was undone
           n                   start a new walk-through; the answers are deleted
           w                   hold a workshop for a room, with cases, votes and
                               agreement
           d                   review the plan, see its history, make a new one of it,
                               archive it or delete it
           Tab                 show the plans that have been archived, or the others
           p                   add the service to the plan that is open
           e                   have the plan as text, page, file or on the clipboard
           f                   save the plan as a new version now
           - ⌫                 remove what is marked from the plan; u takes it back
           <                   move the marked part one place up
           >                   move the marked part one place down
           Tab                 go to the next part of the plan, or to the next field
         > Tab                 go to the part of the plan before, or to the field
                               before (Shift and Tab)

        ─────────────────────────────────────────────────────────────────────── 78/82 ──
         ← back   / search   l language   q quit
        """)
  }

  @Test func `the help in a small window`() throws {
    var session = try Session(40, 12)
    try session.type("Enter ?")
    expect(
      session,
      shows: """
         Hjelp
        ─────────────────────────────── 8/179 ──
         Virker her
           0–9
             svar med tallet foran; 0 er vet
             ikke
         > Enter
             gjør det som er merket
           ← Esc ⌫
             gå ett steg tilbake; svarene
         Enter velg   ← tilbake   / søk
         l språk   q avslutt
        """)
  }

  @Test func `the help is searched, and Esc ends the search before it leaves`() throws {
    var session = try Session()
    try session.type("Enter ? /\n:text kommune")
    #expect(session.screen.contains("> g"))
    try session.type("Esc")
    #expect(session.screen.hasPrefix(" Hjelp"))
    #expect(!session.screen.contains("Søk:"))
    try session.type("Esc")
    #expect(session.question?.id.text == "alder")
  }

  @Test func `Enter does what is selected`() throws {
    var session = try Session()
    try session.type("Enter ? /\n:text kommune\nEnter")
    #expect(session.screen.hasPrefix(" Velg kommune"))
  }

  @Test func `a command that works elsewhere is not done, and that is said`() throws {
    var session = try Session()
    try session.type("? /\n:text journalen\nEnter")
    #expect(session.screen.contains(session.texts(.messageNotHere, "e")))
    #expect(session.screen.hasPrefix(" Hjelp"))
  }

  @Test func `the help follows the language`() throws {
    var session = try Session()
    try session.type("Enter ? l")
    #expect(session.screen.contains("Verkar her"))
  }

  @Test func `on the map the arrows fold, and only Esc goes back`() throws {
    var session = try Session()
    try session.type("k ?")
    #expect(session.words.contains("← → skjul eller vis det som ligger under"))
    #expect(session.words.contains("Esc ⌫ gå ett steg tilbake"))
    try session.type("Esc Tab ?")
    #expect(session.words.contains("← → gå til ruten ved siden av"))
  }
}
