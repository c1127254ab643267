import Texts

/// A place in the program that keys lead to.
enum Position: CaseIterable, Sendable {
  case start, choice, ticks, result, refined, held, readings, possible, stop, undecided
  case map, mapSearch, grid
  case offers, offersOfCase, offer, reasons, details, record, help, answers
  case offersSearch, offersNarrowed, offersNarrowing, offersByName, glossary, glossarySearch
  case sources, term, source, about, helpSearch, palette, mapDetails
  case planHome, planLabel, plan, emptyPlan, planText, planChoice, planPicker, planPart
  case planExport, planReport
  case planList, planSearch, planArchive, planMenu, planReview, planComparison, planHistory
  case planRevision, confirmDelete, confirmDrop
  case workshopMenu, projector, welcome, gridTalk, story, vote, count, discuss, reveal, revealGrid
  case verdict, twoReadings, roomReadings, whatIf, whatIfChanged, compare, results, agenda,
    roomExport
  case outcomes, departures, departureText, departed, file, confirmNew, confirmQuit
  case bless

  private static let reached = ReachedSessions()

  /// A session that stands there.
  func session(language: Language = .nb) throws -> Session {
    try Self.reached.session(at: self, language) { try walk(in: language) }
  }

  private func walk(in language: Language) throws -> Session {
    var session =
      hasPlans
      ? try SamplePlans.session(language: language)
      : try Session(language: language)
    if let walked { try session.walk(case: walked) }
    try session.type(keys)
    return session
  }

  /// Whether plans are kept there.
  private var hasPlans: Bool {
    let kept: [Position] = [
      .planList, .planSearch, .planArchive, .planMenu, .planReview, .planComparison, .planHistory,
      .planRevision, .confirmDelete, .confirmDrop,
    ]
    return kept.contains(self)
  }

  /// The training case that is walked first.
  private var walked: String? {
    switch self {
    case .start, .choice, .ticks, .held, .undecided, .offers, .offersSearch, .offersNarrowed,
      .glossary, .glossarySearch, .sources, .term, .source, .about, .emptyPlan:
      nil
    case _ where Position.workshop.contains(self): nil
    case .readings: "V17"
    case .possible: "V21"
    case .stop: "V20"
    case .plan, .planText, .planChoice, .planPicker, .planPart, .planExport, .planReport: "V14"
    case _ where hasPlans: nil
    default: "V01"
    }
  }

  /// Whether letters are text there.
  var isTyping: Bool {
    let typing: [Position] = [
      .count, .bless,
      .departureText, .file, .planLabel, .planText, .planPicker, .planSearch, .mapSearch,
      .offersSearch, .glossarySearch, .helpSearch, .palette,
    ]
    return typing.contains(self)
  }

  private static let workshop: [Position] = [
    .workshopMenu, .projector, .welcome, .gridTalk, .story, .vote, .count, .discuss, .reveal,
    .revealGrid, .verdict, .twoReadings, .roomReadings, .whatIf, .whatIfChanged, .compare, .results,
    .agenda, .roomExport,
  ]

  private static let revealed = "w 1 s 4 Enter 1 1 2 Enter 1 1 2 Enter 1 1 2 Enter"
  private static let ambiguous =
    "w 1 s 5 Enter 2 2 Enter 2 Enter Enter 2 Enter 2 2 2 " + String(repeating: " Enter", count: 11)
  private static let planKeys = "p 1\n:text V14\nEnter"

  private var keys: String {
    switch self {
    case .start, .result, .readings, .possible, .stop: ""
    case .choice: "Enter"
    case .ticks: "Enter 1 1 1 3 5"
    case .refined: "t 3 4 Enter"
    case .held: "Enter 1 1 1 2 Enter 1 1 1 1"
    case .undecided: "Enter 1 1 6 Enter"
    case .map: "k"
    case .mapSearch: "k /\n:text rus"
    case .grid: "k Tab"
    case .offers, .offersOfCase: "/"
    case .offersSearch: "/ /\n:text rus"
    case .offersNarrowing: "/ Tab"
    case .offersNarrowed: "/ Tab Space Enter"
    case .offersByName: "/ x x"
    case .glossary: "o"
    case .glossarySearch: "o /\n:text care"
    case .sources: "j"
    case .term: "o Enter"
    case .source: "j Enter"
    case .about: "i"
    case .offer: "/ Enter"
    case .reasons: "h"
    case .details: "d"
    case .record: "e"
    case .help: "?"
    case .helpSearch: "? /\n:text kart"
    case .palette: ":text :"
    case .mapDetails: "k d"
    case .answers: "s"
    case .outcomes: "v"
    case .departures: "v 2"
    case .departureText: "v 2 1\n:text Ønsker mer"
    case .departed: "v 2 1\n:text Ønsker mer\nEnter Down"
    case .file: "e f"
    case .workshopMenu: "w"
    case .projector: "w 2"
    case .welcome: "w 1 Enter"
    case .gridTalk: "w 1 Enter Enter"
    case .story: "w 1 s 4"
    case .vote: "w 1 s 4 Enter 1 1 2"
    case .count: "w 1 s 4 Enter e\n:text 12"
    case .discuss: "w 1 s 5 Enter 2 2 3 Enter 1 2 2 Enter"
    case .reveal: Position.revealed
    case .revealGrid: Position.revealed + " Enter Enter Enter Enter Enter"
    case .verdict: Position.revealed + " Enter Enter Enter Enter Enter Enter Enter Enter"
    case .twoReadings: Position.ambiguous
    case .roomReadings: Position.ambiguous + " Enter 1 1 2"
    case .whatIf: Position.ambiguous + " Enter Enter"
    case .whatIfChanged: Position.ambiguous + " Enter Enter Down Down Down Down 2"
    case .compare: "w 1 s 9"
    case .results: Position.revealed + " s End Enter"
    case .agenda: "w 1 s"
    case .roomExport: Position.revealed + " s End Enter e"
    case .planHome: "p"
    case .planLabel: "p 1\n:text V1"
    case .plan: Position.planKeys
    case .planText: Position.planKeys + " Enter\n:text Ro"
    case .planChoice: Position.planKeys + " Up Enter"
    case .planPicker: Position.planKeys + " Tab Tab Enter"
    case .planPart: Position.planKeys + " Down Enter\n:text Ro\nEnter"
    case .planExport: Position.planKeys + " e"
    case .planReport: Position.planKeys + " e 4"
    case .planList: "3"
    case .planSearch: "3 /\n:text hoved"
    case .planArchive: "3 Tab"
    case .planMenu: "3 d"
    case .planReview: "3 d 2"
    case .planComparison: "3 d 2 End Enter"
    case .planHistory: "3 d 3"
    case .planRevision: "3 d 3 Enter"
    case .confirmDelete: "3 d 6"
    case .confirmDrop: "3 d 2 Down 2 Left"
    case .emptyPlan: "3 Enter 2\n:text A-14\nEnter"
    case .confirmNew: "n"
    case .confirmQuit: "q"
    case .bless: "w"
    }
  }
}
