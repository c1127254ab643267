import Canvas
import DecisionModel
import Reports
import Testing
import Texts
import Workshops

@testable import Screens

/// The workshop as a room sees it, in big text.
struct WorkshopScreenTests {
  @Test func `the menu names the workshop of the pack`() throws {
    let session = try Position.workshopMenu.session(language: .nb)
    expect(
      session,
      shows: """
         Verksted
        ────────────────────────────────────────────────────────────────────────────────
         > 1  Hold verkstedet   Hovedforløp i praksis, 45 minutter
           2  Prøv projektoren  bokstaver, stolper og farger på én side
           3  Øvingssaker       bla i sakene, vis en av dem stort, gå den eller øv på
                                den
           4  Øv alene          døm saker selv, og få vite hvorfor















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a projector is set by letters, bars and roles`() throws {
    let session = try Position.projector.session(language: .nb)
    expect(
      session,
      shows: """
         Prøv projektoren
        ────────────────────────────────────────────────────────────────────────────────
             P R Ø V   P R O J E K T O R E N

             Kan de bakerste lese dette?

             Æ Ø Å  æ ø å  É é  0 1 2 3 4 5 6 7 8 9  ≥ ≠ → ×

              1 A  █████                                                         2

              2 B  ████████████████                                              6

              3 C  ██████████████████████████                                   10

              4 D  ██████████                                                    4

             valgt   framhevet   advarsel   forklaring

             80 × 24 tegn

             Gjør skriften større, ikke vinduet. F2 bytter tema.

        ────────────────────────────────────────────────────────────────────────────────
         ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a story is read from the back row`() throws {
    let session = try Position.story.session(language: .nb)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────
             U R O   E T T E R   N Y   J O B B

             En mann på 34 år begynte i ny jobb for tre uker siden. Siden da har

             han hatt uro og hjertebank. Han går på arbeid, sover godt og har aldri

             hatt dette før. Risiko er kartlagt uten funn.












        ────────────────────────────────────────────────────────────────────────────────
         Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp   l språk
         q avslutt
        """)
  }

  @Test func `bars grow as people vote`() throws {
    let session = try Position.vote.session(language: .nb)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────
             A L V O R L I G H E T

              1 Milde      ████████████████████████████                   2  67 %

              2 Moderate   ██████████████                                 1  33 %

              3 Alvorlige                                                 0   0 %

             3 stemmer

             Trykk tallet, én gang for hver som stemmer.








        ────────────────────────────────────────────────────────────────────────────────
         1-3 stem   Enter videre   u angre   e antall   ← tilbake   s kjøreplan
         Tab notater   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `votes are shown in nynorsk`() throws {
    let session = try Position.vote.session(language: .nn)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────
             A L V O R S G R A D

              1 Milde      ████████████████████████████                   2  67 %

              2 Moderate   ██████████████                                 1  33 %

              3 Alvorlege                                                 0   0 %

             3 røyster

             Trykk talet, éin gong for kvar som røystar.








        ────────────────────────────────────────────────────────────────────────────────
         1-3 røyst   Enter vidare   u angre   e tal   ← tilbake   s køyreplan
         Tab notat   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `votes are shown in English`() throws {
    let session = try Position.vote.session(language: .en)
    expect(
      session,
      shows: """
         V01 Unease after a new job                                             4 of 10
        ────────────────────────────────────────────────────────────────────────────────
             S E V E R I T Y

              1 Mild      █████████████████████████████                   2   67%

              2 Moderate  ██████████████                                  1   33%

              3 Severe                                                    0    0%

             3 votes

             Press the number, once for each who votes.








        ────────────────────────────────────────────────────────────────────────────────
         1-3 vote   Enter go on   u take back   e counts   ← back   s run sheet
         Tab notes   ? help   l language   q quit
        """)
  }

  @Test func `numbers can be typed instead`() throws {
    let session = try Position.count.session(language: .nb)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────
             A L V O R L I G H E T

             >1 Milde                                                        12

              2 Moderate                                                         0

              3 Alvorlige                                                        0

             0 stemmer

             Skriv antallet og Enter. Esc går ut.









        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   Esc tilbake   Ctrl-C avslutt
        """)
  }

  @Test func `while the room talks, its votes stay, and the model is silent`() throws {
    let session = try Position.discuss.session(language: .nb)
    expect(
      session,
      shows: """
         V03 Nedstemt lenge etter et brudd                                      5 av 10
        ────────────────────────────────────────────────────────────────────────────────
             S N A K K   S A M M E N

             Hva taler for, og hva taler imot? Etterpå stemmer dere igjen.

             Forventet varighet

              1 Kortvarig                                                 0   0 %

              2 Langvarig  ██████████████████████████████████████████     2 100 %

             Hovedforløp

              1 HF1       ██████████████                                  1  33 %

              2 HF2 lang  █████████████████████████████                   2  67 %

              3 HF2 kort                                                  0   0 %

              4 HF3                                                       0   0 %
        ────────────────────────────────────────────────────────────────────────────────
         Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp   l språk
         q avslutt
        """)
  }

  @Test func `the walk lights the tree`() throws {
    let session = try Position.reveal.session(language: .nb)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────
             Alder: Voksen
             D24-BG, BU · info

         > - Alder: Voksen
           ├─  Under 18 år → Under 18
         * ├─  Ellers → Akutt fare
           └─  Vet ikke → Avklar alder
           - Akutt fare
           ├─  Ingen av disse → Risiko
           ├─  Ellers → Akutt
           └─  Vet ikke → Vurder fare
           - Risiko
           ├─  Ikke kartlagt → Kartlegg risiko
           ├─  Ellers → Plikter
           └─  Vet ikke → Kartlegg risiko
             Plikter
             Alvorlighet
             Forventet varighet
           - Tema
        ─────────────────────────────────────────────────────────────────────── 16/36 ──
         Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp   l språk
         q avslutt
        """)
  }

  @Test func `the walk lights the grid`() throws {
    let session = try Position.revealGrid.session(language: .nb)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────
             Forventet varighet: Kortvarig
             D24-BG, G25-HF1, G25-HF2, G25-HF3 · info
             Regel: Milde og forventet kortvarige vansker (G25-HF1 · bør)

                     Kortvarig             Langvarig             Vet ikke
         Milde       > saken: Hovedforløp    Hovedforløp 2,        Hovedforløp 1 /
                       1                     langvarig             Hovedforløp 2,
                                                                   langvarig
         Moderate      Hovedforløp 1         Hovedforløp 2,        Hovedforløp 1 /
                                             langvarig             Hovedforløp 2,
                                                                   langvarig
         Alvorlige     Hovedforløp 2,        Hovedforløp 3         Hovedforløp 2,
                       kortvarig                                   kortvarig /
                                                                   Hovedforløp 3
         Vet ikke      Hovedforløp 1 /       Hovedforløp 2,        Hovedforløp 1 /
                       Hovedforløp 2,        langvarig /           Hovedforløp 2,
                       kortvarig             Hovedforløp 3         langvarig /
                                                                   Hovedforløp 2,
                                                                   kortvarig /
        ─────────────────────────────────────────────────────────────────────── 15/16 ──
         Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp   l språk
         q avslutt
        """)
  }

  @Test func `the model says what it says, and how many said the same`() throws {
    let session = try Position.verdict.session(language: .nb)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────
             M O D E L L E N   S I E R

             Hovedforløp 1 · Stepped care

             Nyoppstått angst, søvnvansker eller stress (G25-HF1 · info)

             Milde og forventet kortvarige vansker (G25-HF1 · bør)

             Alvorlighet: 2 av 3 sa det samme (67 %)

             Forventet varighet: 2 av 3 sa det samme (67 %)

             Hovedforløp: 2 av 3 sa det samme (67 %)






        ────────────────────────────────────────────────────────────────────────────────
         Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp   l språk
         q avslutt
        """)
  }

  @Test func `where there is room for judgement, the readings stand in order`() throws {
    let session = try Position.twoReadings.session(language: .nb)
    expect(
      session,
      shows: """
         V03 Nedstemt lenge etter et brudd                                      5 av 10
        ────────────────────────────────────────────────────────────────────────────────
             M O D E L L E N   S I E R
             Her er det rom for skjønn. Lesningene står i rekkefølge:
             1. Hovedforløp 2 · langvarig, mildere · Stepped care
             2. Hovedforløp 1 · Stepped care
             Hovedforløp 1 nevner livskriser uten tidsgrense, og ingen kilde sier
             når langvarig begynner.
             Listen nevner hovedforløp 1, men vanskene varer (G25-HF2, G25-HF1 ·
             modellvalg)
             Belastende livshendelse eller livskrise (G25-HF1 · info)
             Forventet varighet, før samtalen: 2 av 2 sa det samme (100 %)
             Forventet varighet, etter samtalen: 1 av 1 sa det samme (100 %)
             Hovedforløp, før samtalen: 1 av 1 sa det samme (100 %)
             Hovedforløp, etter samtalen: 3 av 3 sa det samme (100 %)






        ────────────────────────────────────────────────────────────────────────────────
         Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp   l språk
         q avslutt
        """)
  }

  @Test func `where there is room for judgement, it says so in nynorsk`() throws {
    let session = try Position.twoReadings.session(language: .nn)
    expect(
      session,
      shows: """
         V03 Nedstemt lenge etter eit brot                                      5 av 10
        ────────────────────────────────────────────────────────────────────────────────
             M O D E L L E N   S E I E R
             Her er det rom for skjønn. Lesingane står i rekkjefølgje:
             1. Hovudforløp 2 · langvarig, mildare · Stepped care
             2. Hovudforløp 1 · Stepped care
             Hovudforløp 1 nemner livskriser utan tidsgrense, og inga kjelde seier
             når langvarig begynner.
             Lista nemner hovudforløp 1, men vanskane varer (G25-HF2, G25-HF1 ·
             modellval)
             Belastande livshending eller livskrise (G25-HF1 · info)
             Forventa varigheit, før samtalen: 2 av 2 sa det same (100 %)
             Forventa varigheit, etter samtalen: 1 av 1 sa det same (100 %)
             Hovudforløp, før samtalen: 1 av 1 sa det same (100 %)
             Hovudforløp, etter samtalen: 3 av 3 sa det same (100 %)






        ────────────────────────────────────────────────────────────────────────────────
         Enter vidare   ← tilbake   s køyreplan   Tab notat   ? hjelp   l språk
         q avslutt
        """)
  }

  @Test func `where there is room for judgement, it says so in English`() throws {
    let session = try Position.twoReadings.session(language: .en)
    expect(
      session,
      shows: """
         V03 Low in mood long after a break-up                                  5 of 10
        ────────────────────────────────────────────────────────────────────────────────
             T H E   M O D E L   S A Y S
             There is room for judgement here. The readings stand in order:
             1. Pathway 2 · long-lasting, milder · Stepped care
             2. Pathway 1 · Stepped care
             Pathway 1 names life crises without a time limit, and no source says
             when long-lasting begins.
             The list names pathway 1, but it is lasting (G25-HF2, G25-HF1 · model
             choice)
             Stressful life event or life crisis (G25-HF1 · info)
             Expected duration, before the discussion: 2 of 2 said the same (100%)
             Expected duration, after the discussion: 1 of 1 said the same (100%)
             Main pathway, before the discussion: 1 of 1 said the same (100%)
             Main pathway, after the discussion: 3 of 3 said the same (100%)







        ────────────────────────────────────────────────────────────────────────────────
         Enter go on   ← back   s run sheet   Tab notes   ? help   l language   q quit
        """)
  }

  @Test func `the room chooses a reading`() throws {
    let session = try Position.roomReadings.session(language: .nb)
    expect(
      session,
      shows: """
         V03 Nedstemt lenge etter et brudd                                      5 av 10
        ────────────────────────────────────────────────────────────────────────────────
             H V I L K E N   L E S N I N G   V E L G E R   D E R E ?

              1 HF2 lang  █████████████████████████████                   2  67 %

              2 HF1       ██████████████                                  1  33 %

             3 stemmer

             Trykk tallet, én gang for hver som stemmer.










        ────────────────────────────────────────────────────────────────────────────────
         1-2 stem   Enter videre   u angre   e antall   ← tilbake   s kjøreplan
         Tab notater   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `one answer can be changed`() throws {
    let session = try Position.whatIf.session(language: .nb)
    expect(
      session,
      shows: """
         V03 Nedstemt lenge etter et brudd                                      5 av 10
        ────────────────────────────────────────────────────────────────────────────────
             H V A   O M ?
             > Alder: Voksen
               Akutt fare: Ingen av disse
               Risiko: Kartlagt, uten funn
               Plikter: Barn eller søsken
               Alvorlighet: Milde
               Forventet varighet: Langvarig
               Tema: Livskrise, traume, sorg
               Krise, traume, sorg: Livshendelse eller krise
               Utvikling: Funksjonen er bevart
               Kontakt: Nytt
             1 Voksen   2 Ung voksen med overlapp   3 Under 18 år
             Ett annet svar er nok
             Alvorlighet: Alvorlige gir HF3
             Forventet varighet: Kortvarig gir HF1




        ────────────────────────────────────────────────────────────────────────────────
         1-3 endre   Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp
         l språk   q avslutt
        """)
  }

  @Test func `what moves is marked`() throws {
    let session = try Position.whatIfChanged.session(language: .nb)
    expect(
      session,
      shows: """
         V03 Nedstemt lenge etter et brudd                                      5 av 10
        ────────────────────────────────────────────────────────────────────────────────
             H V A   O M ?
               Alder: Voksen
               Akutt fare: Ingen av disse
               Risiko: Kartlagt, uten funn
               Plikter: Barn eller søsken
             > Alvorlighet: Milde → Moderate
               Forventet varighet: Langvarig
               Tema: Livskrise, traume, sorg
               Krise, traume, sorg: Livshendelse eller krise
               Utvikling: Funksjonen er bevart
               Kontakt: Nytt
             1 Milde   2 Moderate   3 Alvorlige
                           Slik saken er               Med endringen
               Hovedforløp HF2 lang, HF1               HF2 lang, HF1
             ≠ Tilpasning  Stepped care                Mixed care
             ≠ Henvisning  Vurder henvisning           Henvis
             ≠ Røde flagg  Barn eller søsken er        Barn eller søsken er
                           berørt                      berørt, Vedvarer eller
                                                       forverres
        ─────────────────────────────────────────────────────────────────────── 19/20 ──
         1-3 endre   Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp
         l språk   q avslutt
        """)
  }

  @Test func `two cases stand beside each other`() throws {
    let session = try Position.compare.session(language: .nb)
    expect(
      session,
      shows: """
         Sammenlign: V07 og V14                                                 9 av 10
        ────────────────────────────────────────────────────────────────────────────────
             V 0 7   O G   V 1 4
                                  V07 Lett nedstemt i t…  V14 Femten år med alk…
               Alder              Voksen                  Voksen
               Akutt fare         Ingen av disse          Ingen av disse
               Risiko             Kartlagt, uten funn     Kartlagt, uten funn
               Plikter            Ingen av disse          Ingen av disse
             ≠ Alvorlighet        Milde                   Alvorlige
               Forventet varighet Langvarig               Langvarig
             ≠ Tema               Depresjon               Rusmidler
             ≠ Depresjon          Vedvarende depresjon    –
             ≠ Rusmidler          –                       Avhengighet
             ≠ Utvikling          Funksjonen er bevart    –
             ≠ Kontakt            Nytt                    Kjent fra før
             ≠ Hovedforløp        HF2 lang                HF3
             ≠ Tilpasning         Stepped care            Mixed care
             ≠ Henvisning         Vurder henvisning       Henvis
               Røde flagg         –                       –
             ≠ viser det som er forskjellig.

        ────────────────────────────────────────────────────────────────────────────────
         Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp   l språk
         q avslutt
        """)
  }

  @Test func `two cases stand below each other where it is narrow`() throws {
    var session = try Position.compare.session(language: .nb)
    session.take(.resized(Size(columns: 40, lines: 24)))
    expect(
      session,
      shows: """
         Sammenlign: V07 og V14         9 av 10
        ────────────────────────────────────────
          V07 OG V14
            Alder: Voksen
            Akutt fare: Ingen av disse
            Risiko: Kartlagt, uten funn
            Plikter: Ingen av disse
          ≠ Alvorlighet
              V07 Lett nedstemt i to år:
                Milde
              V14 Femten år med alkohol:
                Alvorlige
            Forventet varighet: Langvarig
          ≠ Tema
              V07 Lett nedstemt i to år:
                Depresjon
              V14 Femten år med alkohol:
                Rusmidler
          ≠ Depresjon
              V07 Lett nedstemt i to år:
                Vedvarende depresjon
        ─────────────────────────────── 19/53 ──
         Enter videre   ← tilbake   s kjøreplan
         Tab notater   ? hjelp   l språk
        """)
  }

  @Test func `how far the room agrees`() throws {
    let session = try Position.results.session(language: .nb)
    expect(
      session,
      shows: """
         Hvor enige er dere?                                                   10 av 10
        ────────────────────────────────────────────────────────────────────────────────
             H V O R   E N I G E   E R   D E R E ?

             Alvorlighet

             enige med modellen: 2 av 3 (67 %)

             par som er enige: 67 %

             Forventet varighet

             enige med modellen: 2 av 3 (67 %)

             par som er enige: 33 %

             Hovedforløp

             enige med modellen: 2 av 3 (67 %)

             par som er enige: 33 %
        ────────────────────────────────────────────────────────────────────────────────
         Enter videre   e lagre   ← tilbake   s kjøreplan   Tab notater   ? hjelp
         l språk   q avslutt
        """)
  }

  @Test func `the run sheet leads to its parts`() throws {
    let session = try Position.agenda.session(language: .nb)
    expect(
      session,
      shows: """
         Kjøreplan: Hovedforløp i praksis
        ────────────────────────────────────────────────────────────────────────────────
         > 1  Prøv projektoren                       1 minutt, her
           2  Vi øver på å vurdere likt              3 minutter
           3  Alvorlighet og varighet                3 minutter
           4  V01 Uro etter ny jobb                  6 minutter
           5  V03 Nedstemt lenge etter et brudd      10 minutter
           6  Pause                                  3 minutter
           7  V06 Første psykose etter amfetamin     6 minutter
           8  V14 Femten år med alkohol              6 minutter
           9  Sammenlign: V07 og V14                 4 minutter
              Hvor enige er dere?                    3 minutter










        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `what the room voted can be saved in three forms`() throws {
    let session = try Position.roomExport.session(language: .nb)
    expect(
      session,
      shows: """
         Verksted
        ────────────────────────────────────────────────────────────────────────────────
         Hva vil du lagre?

         > 1  Siden som tekst   enighet, kappa i ord, og stolper for hver sak
           2  Siden som HTML    til å skrive ut på A4
           3  Tabellen som CSV  til et regneark















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a vote fits a window of 40 columns and 12 lines`() throws {
    var session = try Position.vote.session(language: .nb)
    session.take(.resized(Size(columns: 40, lines: 12)))
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb          4 av 10
        ────────────────────────────────────────
          ALVORLIGHET
           1 Milde      █████        2  67 %
           2 Moderate   ███          1  33 %
           3 Alvorlige               0   0 %
          3 stemmer
          Trykk tallet, én gang for hver som
          stemmer.

         1-3 stem   Enter videre   u angre
         e antall   ← tilbake   ? hjelp
        """)
  }

  @Test func `notes and time stand beside a vote`() throws {
    var session = try Position.vote.session(language: .nb)
    session.take(.resized(Size(columns: 160, lines: 50)))
    session.take(.workshop(.minutesPassed(8)))
    session.press(.tab)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                                                                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 A L V O R L I G H E T                                                                             │ Notater
                                                                                                                   │ En enkel sak å bli kjent med stemmingen på. Les
                  1 Milde      █████████████████████████████████████                        2  67 %                │ den høyt to ganger.
                                                                                                                   │
                  2 Moderate   ███████████████████                                          1  33 %                │ Denne delen: 8 av 6 min
                                                                                                                   │ I alt: 8 av 45 min
                  3 Alvorlige                                                               0   0 %                │ Planlagt så langt: 13 min
                                                                                                                   │
                 3 stemmer                                                                                         │ Etterpå: V03 Nedstemt lenge etter et brudd
                                                                                                                   │
                 Trykk tallet, én gang for hver som stemmer.                                                       │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         1-3 stem   Enter videre   u angre   e antall   ← tilbake   s kjøreplan   Tab notater   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `notes and time stand beside a vote in nynorsk`() throws {
    var session = try Position.vote.session(language: .nn)
    session.take(.resized(Size(columns: 160, lines: 50)))
    session.take(.workshop(.minutesPassed(8)))
    session.press(.tab)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                                                                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 A L V O R S G R A D                                                                               │ Notat
                                                                                                                   │ Ei enkel sak å bli kjend med røystinga på. Les
                  1 Milde      █████████████████████████████████████                        2  67 %                │ henne høgt to gonger.
                                                                                                                   │
                  2 Moderate   ███████████████████                                          1  33 %                │ Denne delen: 8 av 6 min
                                                                                                                   │ I alt: 8 av 45 min
                  3 Alvorlege                                                               0   0 %                │ Planlagt så langt: 13 min
                                                                                                                   │
                 3 røyster                                                                                         │ Etterpå: V03 Nedstemt lenge etter eit brot
                                                                                                                   │
                 Trykk talet, éin gong for kvar som røystar.                                                       │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         1-3 røyst   Enter vidare   u angre   e tal   ← tilbake   s køyreplan   Tab notat   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `notes and time stand beside the readings in English`() throws {
    var session = try Position.twoReadings.session(language: .en)
    session.take(.resized(Size(columns: 160, lines: 50)))
    session.take(.workshop(.minutesPassed(8)))
    session.press(.tab)
    expect(
      session,
      shows: """
         V03 Low in mood long after a break-up                                                                                                                  5 of 10
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 T H E   M O D E L   S A Y S                                                                       │ Notes
                                                                                                                   │ The guideline leaves room here. Let two who voted
                 There is room for judgement here. The readings stand in order:                                    │ differently say why before you vote again.
                                                                                                                   │
                 1. Pathway 2 · long-lasting, milder · Stepped care                                                │ This part: 8 of 10 min
                                                                                                                   │ In all: 8 of 45 min
                 2. Pathway 1 · Stepped care                                                                       │ Planned so far: 23 min
                                                                                                                   │
                 Pathway 1 names life crises without a time limit, and no source says when                         │ After this: Break
                                                                                                                   │
                 long-lasting begins.                                                                              │
                                                                                                                   │
                 The list names pathway 1, but it is lasting (G25-HF2, G25-HF1 · model choice)                     │
                                                                                                                   │
                 Stressful life event or life crisis (G25-HF1 · info)                                              │
                                                                                                                   │
                 Expected duration, before the discussion: 2 of 2 said the same (100%)                             │
                                                                                                                   │
                 Expected duration, after the discussion: 1 of 1 said the same (100%)                              │
                                                                                                                   │
                 Main pathway, before the discussion: 1 of 1 said the same (100%)                                  │
                                                                                                                   │
                 Main pathway, after the discussion: 3 of 3 said the same (100%)                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Enter go on   ← back   s run sheet   Tab notes   ? help   l language   q quit
        """)
  }

  @Test func `notes and time stand beside the walk`() throws {
    var session = try Position.revealGrid.session(language: .nb)
    session.take(.resized(Size(columns: 160, lines: 50)))
    session.take(.workshop(.minutesPassed(8)))
    session.press(.tab)
    expect(
      session,
      shows: """
         V01 Uro etter ny jobb                                                                                                                                  4 av 10
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 Forventet varighet: Kortvarig
                 D24-BG, G25-HF1, G25-HF2, G25-HF3 · info
                 Regel: Milde og forventet kortvarige vansker (G25-HF1 · bør)

         Alvorlighet og varighet: Alvorlighet × Forventet varighet                                                 │ Notater
                                                                                                                   │ En enkel sak å bli kjent med stemmingen på. Les
                     Kortvarig                      Langvarig                      Vet ikke                        │ den høyt to ganger.
                                                                                                                   │
         Milde       > saken: Hovedforløp 1           Hovedforløp 2, langvarig       Hovedforløp 1 / Hovedforløp   │ Denne delen: 8 av 6 min
                                                                                     2, langvarig                  │ I alt: 8 av 45 min
                                                                                                                   │ Planlagt så langt: 13 min
         Moderate      Hovedforløp 1                  Hovedforløp 2, langvarig       Hovedforløp 1 / Hovedforløp   │
                                                                                     2, langvarig                  │ Etterpå: V03 Nedstemt lenge etter et brudd
                                                                                                                   │
         Alvorlige     Hovedforløp 2, kortvarig       Hovedforløp 3                  Hovedforløp 2, kortvarig /    │
                                                                                     Hovedforløp 3                 │
                                                                                                                   │
         Vet ikke      Hovedforløp 1 / Hovedforløp    Hovedforløp 2, langvarig /     Hovedforløp 1 / Hovedforløp   │
                       2, kortvarig                   Hovedforløp 3                  2, langvarig / Hovedforløp    │
                                                                                     2, kortvarig / Hovedforløp 3  │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
                                                                                                                   │
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Enter videre   ← tilbake   s kjøreplan   Tab notater   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `what the model says is not seen before it is revealed`() throws {
    for position in [Position.story, .vote, .count, .discuss] {
      let session = try position.session()
      #expect(!session.words.contains("G25"))
      #expect(!session.words.contains("modellen"))
    }
  }

  @Test func `bars are drawn in ASCII too`() throws {
    var session = try Position.vote.session()
    session.charset = .ascii
    #expect(session.screen.contains("1 Milde      #####"))
  }

  @Test func `a vote is taken back, and nothing more than what was voted`() throws {
    var session = try Position.vote.session()
    try session.type("u u")
    session.press(.backspace)
    #expect(session.words.contains("0 stemmer"))
    try session.type("u")
    #expect(session.screen.contains("Her er det ingen enkelt stemme å ta tilbake."))
  }

  @Test func `notes are not shown where there is no room for them`() throws {
    var session = try Position.vote.session()
    session.press(.tab)
    #expect(session.words.contains("Notatene trenger minst 120 tegn"))
  }

  @Test func `what the room voted is saved in a new file`() throws {
    var session = try Position.roomExport.session()
    try session.type("3 Enter")
    let table = try #require(session.files["enighet.csv"])
    #expect(table.hasPrefix("poll,round,cases,votes"))
    #expect(table.contains("alvorlighet,before,1,3,2,3"))
    #expect(session.screen.contains("enighet.csv"))
  }

  @Test func `nothing is saved where files are not allowed`() throws {
    var session = try Position.results.session()
    session.state.content.allowance.savesFiles = false
    try session.type("e")
    #expect(session.screen.contains("e virker ikke her."))
  }

  @Test func `the workshop goes on where it was left`() throws {
    var session = try Position.vote.session()
    try session.type("Esc Esc")
    for _ in 0..<40 where !session.screen.contains("Fortsett") { session.press(.escape) }
    #expect(session.words.contains("der dere slapp"))
    try session.type("1")
    #expect(session.screen.contains("1 av 10"))
  }

  @Test func `only somebody who leads moves the workshop`() throws {
    var session = try Position.vote.session()
    let held = session.state.workshop.session
    session.take(
      .workshop(
        .followed(
          held, session.state.workshop.shelf ?? CaseShelf(), hasLeader: true, showsNotes: false)))
    try session.type("1 Enter u e s")
    #expect(session.state.workshop.session == held)
    session.take(
      .workshop(
        .followed(
          held, session.state.workshop.shelf ?? CaseShelf(), hasLeader: false, showsNotes: true)))
    #expect(session.words.contains("Skjermen som denne følger, er borte."))
    #expect(session.words.contains("Notater"))
  }

  @Test func `what is to be kept is kept after every vote and every step, and not otherwise`()
    throws
  {
    var session = try Position.vote.session()
    let held = try #require(session.state.workshop.session)
    session.take(.workshop(.began(held, session.state.workshop.shelf ?? CaseShelf(), .forGood)))
    try session.type("1")
    #expect(session.effects.last.map { "\($0.kind)" } == "workshop keep")
    let count = session.effects.count
    try session.type("F2 l PgDn")
    #expect(session.effects.filter { $0.kind == "workshop keep" }.count == 1)
    try session.type("Enter")
    #expect(session.effects.filter { $0.kind == "workshop keep" }.count == 2)
    #expect(count > 0)
  }
}
