import DecisionModel
import Reports
import Testing
import Texts
import Workshops

/// Twenty people judge two cases, before and after they have talked.
struct RoomResultTests {
  private static let sheet = """
    case;round;people;alvorlighet;outcome;adaptation
    V01;before;12;mild;hf1;
    V01;before;8;moderat;hf2a;
    V01;after;19;mild;hf1;
    V01;after;1;moderat;hf2a;
    V14;before;9;moderat;hf2a;stepped
    V14;before;11;alvorlig;hf3;mixed
    """

  @Test func `the page shows the measures, and every vote beside the model`() throws {
    let room = try Room.read()
    let text = RoomText(try room.result(Self.sheet), wording: try room.wording(.nb)).text
    #expect(
      text == """
        Enighet i rommet: 2 saker og 140 stemmer

        Alvorlighet · før samtalen
          Enige med modellen: 23 av 40 (58 %).
          Av alle par i rommet er 74 % enige.
          Enighet med modellen ut over det tilfeldige: kappa 0,58 (moderat).
          Enighet i rommet ut over det tilfeldige: kappa 0,37 (noe).
          Svarene har en rekkefølge; naboer teller delvis som enige, også blant
            parene.

        Alvorlighet · etter samtalen
          Enige med modellen: 19 av 20 (95 %).
          Av alle par i rommet er 95 % enige.
          Enighet med modellen ut over det tilfeldige: kappa regnes ikke ut av så få
            eller så like saker.
          Enighet i rommet ut over det tilfeldige: kappa regnes ikke ut av så få eller
            så like saker.
          Svarene har en rekkefølge; naboer teller delvis som enige, også blant
            parene.

        Hovedforløp · før samtalen
          Enige med modellen: 23 av 40 (58 %).
          Av alle par i rommet er 49 % enige.
          Enighet med modellen ut over det tilfeldige: kappa 0,40 (moderat).
          Enighet i rommet ut over det tilfeldige: kappa 0,22 (noe).

        Hovedforløp · etter samtalen
          Enige med modellen: 19 av 20 (95 %).
          Av alle par i rommet er 90 % enige.
          Enighet med modellen ut over det tilfeldige: kappa regnes ikke ut av så få
            eller så like saker.
          Enighet i rommet ut over det tilfeldige: kappa regnes ikke ut av så få eller
            så like saker.

        Tilpasning · før samtalen
          Enige med modellen: 11 av 20 (55 %).
          Av alle par i rommet er 48 % enige.
          Enighet med modellen ut over det tilfeldige: kappa regnes ikke ut av så få
            eller så like saker.
          Enighet i rommet ut over det tilfeldige: kappa regnes ikke ut av så få eller
            så like saker.

        V01 Uro etter ny jobb
          Alvorlighet · før samtalen
            Milde      ##############..........  12  modellen
            Moderate   ##########..............  8
            Alvorlige  ........................  0
          Alvorlighet · etter samtalen
            Milde      #######################.  19  modellen
            Moderate   #.......................  1
            Alvorlige  ........................  0
          Hovedforløp · før samtalen
            HF1       ##############..........  12  modellen
            HF2 lang  ........................  0
            HF2 kort  ##########..............  8
            HF3       ........................  0
          Hovedforløp · etter samtalen
            HF1       #######################.  19  modellen
            HF2 lang  ........................  0
            HF2 kort  #.......................  1
            HF3       ........................  0

        V14 Femten år med alkohol
          Alvorlighet · før samtalen
            Milde      ........................  0
            Moderate   ###########.............  9
            Alvorlige  #############...........  11  modellen
          Hovedforløp · før samtalen
            HF1       ........................  0
            HF2 lang  ........................  0
            HF2 kort  ###########.............  9
            HF3       #############...........  11  modellen
          Tilpasning · før samtalen
            Stepped care                ###########.............  9
            Mixed care med trapperegel  ........................  0
            Mixed care                  #############...........  11  modellen

        Kappa er 1 når alle er enige, 0 når enigheten er som ved tilfeldige svar, og
          under 0 når den er mindre. I rommet er den regnet ut etter Fleiss (1971),
          med Gwets utvidelse (2014) for svar som mangler eller har en rekkefølge; mot
          modellen etter Cohen (1960 og 1968).
        Ordene er de som Landis og Koch (1977) foreslo: under 0 dårlig, til 0,20 svak,
          til 0,40 noe, til 0,60 moderat, til 0,80 betydelig, over det nesten full
          enighet. De er en konvensjon, ikke en grense i veilederen.

        """)
  }

  @Test(arguments: [Language.nn, .en])
  func `the page is there in every language`(language: Language) throws {
    let room = try Room.read()
    let text = RoomText(try room.result(Self.sheet), wording: try room.wording(language)).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains(language == .nn ? "Semje i rommet" : "Agreement in the room"))
  }

  @Test func `the table has a row for each thing judged and round`() throws {
    let room = try Room.read()
    let table = RoomTable(try room.result(Self.sheet), model: room.reasoner.model)
    #expect(
      table.csv == """
        poll,round,cases,votes,votes-with-model,votes-compared,share-with-model,kappa-with-model,observed-agreement,expected-agreement,kappa,weights
        alvorlighet,before,2,40,23,40,0.5750,0.5750,0.7434,0.5906,0.3732,linear
        alvorlighet,after,1,20,19,20,0.9500,,0.9500,0.9525,,linear
        outcome,before,2,40,23,40,0.5750,0.4035,0.4868,0.3463,0.2151,none
        outcome,after,1,20,19,20,0.9500,,0.9000,0.9050,,none
        adaptation,before,1,20,11,20,0.5500,,0.4789,0.5050,,none

        """)
  }

  @Test func `where the model lets no reading come first, each of them agrees with it`() throws {
    let room = try Room.read()
    let result = try room.result("case;outcome;people\nV21;hf1;2\nV21;hf3;3\nV21;hf2a;5\n")
    let votes = try #require(result.polls.first?.cases.first)
    #expect(votes.modelChoices.count == 2)
    #expect(votes.agreeing == 5)
    // Two readings are no single choice, which kappa would need.
    #expect(result.polls[0].kappaWithModel == nil)
  }

  @Test func `a single case has no kappa, however much people agree`() throws {
    let result = try Room.read().result("case;outcome;people\nV01;hf1;19\nV01;hf2a;1\n")
    #expect(result.polls[0].kappaAmongPeople == nil)
    #expect(result.polls[0].kappaWithModel == nil)
    #expect(result.polls[0].amongPeople?.observed == 0.9)
  }

  @Test func `a vote that nobody gave counts for nothing`() throws {
    let room = try Room.read()
    #expect(try room.result("case;outcome;people\nV01;hf1;0\n").polls.isEmpty)
  }
}
