import Canvas
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// Sentences about what happened, which are read whole.
struct MessageTests {
  private static let reason =
    "config.yaml:3:15: error[bad-value]: '12' is not a municipality number, which has four digits"

  @Test func `a long reason is shown to its end`() throws {
    var session = try Session()
    session.take(AppEvent.notRemembered(.unreadable(Self.reason)))
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2                                 Bokmål
        ─────────────────────────────────────────────────────────────────────── 18/19 ──
         Dette er støtte. Fagpersonen avgjør. Veilederens råd er ikke rettslig
         bindende, men de er faglig normgivende.
         Hva vil du gjøre?
         > 1  Start gjennomgangen  fra avklaring til forslag, ett spørsmål om gangen
           2  Se tilbudene         alle tilbud i katalogen
           3  Planer               lag en individuell plan, eller arbeid videre med en
           4  Verksted             la et rom stemme over øvingssaker
           5  Ordliste             hva ordene betyr
           6  Kilder               hva modellen bygger på
           7  Om modellen          versjon, bruk, og hva en kontroll finner
           8  Hjelp                alle taster som virker
           9  Avslutt              svarene lagres ikke

         Bruk       Brukes av fastleger og andre fagfolk sammen med egen kartlegging og
                    personens egne ønsker.
         Ikke til   Skal ikke stille diagnose, avgjøre rettigheter, erstatte
                    akuttvurdering eller brukes uten fagperson.
         Status     Utkast. Bygger på det som kunne leses av veilederen. Ikke
         Innstillingene ble ikke lest: config.yaml:3:15: error[bad-value]: '12' is not
         a municipality number, which has four digits
         Enter velg   p plan   / tilbud   k kart   ? hjelp   l språk   q avslutt
         g kommune
        """)
  }

  @Test(arguments: Language.allCases)
  func `what could not be read is said in the language of the moment`(language: Language) throws {
    var session = try Session(language: language)
    session.take(AppEvent.notRemembered(.unreadable(Self.reason)))
    #expect(session.words.contains(session.texts(.memoryBroken, Self.reason)))
    session.press(.character("l"))
    session.take(AppEvent.notRemembered(.unwritable("Permission denied")))
    #expect(session.words.contains(session.texts(.memoryFailed, "Permission denied")))
    #expect(session.texts.language == language.next)
  }

  @Test(arguments: Language.allCases)
  func `why the stop stays is read to its end`(language: Language) throws {
    for columns in [40, 80] {
      var session = try Session(columns, 24, language: language)
      try session.walk(case: "V20")
      try session.type("Esc")
      #expect(session.words.contains(session.texts[.stopStays]))
    }
  }

  @Test func `a message that no window has room for ends in dots`() throws {
    var session = try Session(40, 12)
    let reason = String(repeating: "grunn ", count: 100)
    session.take(AppEvent.notRemembered(.unwritable(reason)))
    #expect(session.screen.contains("…"))
    #expect(session.frame.fault == nil)
  }
}
