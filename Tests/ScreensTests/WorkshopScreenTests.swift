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
        0
        """)
  }

  @Test func `a projector is set by letters, bars and roles`() throws {
    let session = try Position.projector.session(language: .nb)
    expect(
      session,
      shows: """
        1
        """)
  }

  @Test func `a story is read from the back row`() throws {
    let session = try Position.story.session(language: .nb)
    expect(
      session,
      shows: """
        2
        """)
  }

  @Test func `bars grow as people vote`() throws {
    let session = try Position.vote.session(language: .nb)
    expect(
      session,
      shows: """
        3
        """)
  }

  @Test func `votes are shown in nynorsk`() throws {
    let session = try Position.vote.session(language: .nn)
    expect(
      session,
      shows: """
        4
        """)
  }

  @Test func `votes are shown in English`() throws {
    let session = try Position.vote.session(language: .en)
    expect(
      session,
      shows: """
        5
        """)
  }

  @Test func `numbers can be typed instead`() throws {
    let session = try Position.count.session(language: .nb)
    expect(
      session,
      shows: """
        6
        """)
  }

  @Test func `while the room talks, its votes stay, and the model is silent`() throws {
    let session = try Position.discuss.session(language: .nb)
    expect(
      session,
      shows: """
        7
        """)
  }

  @Test func `the walk lights the tree`() throws {
    let session = try Position.reveal.session(language: .nb)
    expect(
      session,
      shows: """
        8
        """)
  }

  @Test func `the walk lights the grid`() throws {
    let session = try Position.revealGrid.session(language: .nb)
    expect(
      session,
      shows: """
        9
        """)
  }

  @Test func `the model says what it says, and how many said the same`() throws {
    let session = try Position.verdict.session(language: .nb)
    expect(
      session,
      shows: """
        10
        """)
  }

  @Test func `where there is room for judgement, the readings stand in order`() throws {
    let session = try Position.twoReadings.session(language: .nb)
    expect(
      session,
      shows: """
        11
        """)
  }

  @Test func `where there is room for judgement, it says so in nynorsk`() throws {
    let session = try Position.twoReadings.session(language: .nn)
    expect(
      session,
      shows: """
        12
        """)
  }

  @Test func `where there is room for judgement, it says so in English`() throws {
    let session = try Position.twoReadings.session(language: .en)
    expect(
      session,
      shows: """
        13
        """)
  }

  @Test func `the room chooses a reading`() throws {
    let session = try Position.roomReadings.session(language: .nb)
    expect(
      session,
      shows: """
        14
        """)
  }

  @Test func `one answer can be changed`() throws {
    let session = try Position.whatIf.session(language: .nb)
    expect(
      session,
      shows: """
        15
        """)
  }

  @Test func `what moves is marked`() throws {
    let session = try Position.whatIfChanged.session(language: .nb)
    expect(
      session,
      shows: """
        16
        """)
  }

  @Test func `two cases stand beside each other`() throws {
    let session = try Position.compare.session(language: .nb)
    expect(
      session,
      shows: """
        17
        """)
  }

  @Test func `two cases stand below each other where it is narrow`() throws {
    var session = try Position.compare.session(language: .nb)
    session.take(.resized(Size(columns: 40, lines: 24)))
    expect(
      session,
      shows: """
        18
        """)
  }

  @Test func `how far the room agrees`() throws {
    let session = try Position.results.session(language: .nb)
    expect(
      session,
      shows: """
        19
        """)
  }

  @Test func `the run sheet leads to its parts`() throws {
    let session = try Position.agenda.session(language: .nb)
    expect(
      session,
      shows: """
        20
        """)
  }

  @Test func `what the room voted can be saved in three forms`() throws {
    let session = try Position.roomExport.session(language: .nb)
    expect(
      session,
      shows: """
        21
        """)
  }

  @Test func `a vote fits a window of 40 columns and 12 lines`() throws {
    var session = try Position.vote.session(language: .nb)
    session.take(.resized(Size(columns: 40, lines: 12)))
    expect(
      session,
      shows: """
        22
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
        wide 0
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
        wide 1
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
        wide 2
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
        wide 3
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
        .followed(held, session.state.workshop.cases ?? [], hasLeader: true, showsNotes: false)))
    try session.type("1 Enter u e s")
    #expect(session.state.workshop.session == held)
    session.take(
      .workshop(
        .followed(held, session.state.workshop.cases ?? [], hasLeader: false, showsNotes: true)))
    #expect(session.words.contains("Skjermen som denne følger, er borte."))
    #expect(session.words.contains("Notater"))
  }

  @Test func `what is to be kept is kept after every vote and every step, and not otherwise`()
    throws
  {
    var session = try Position.vote.session()
    let held = try #require(session.state.workshop.session)
    session.take(.workshop(.began(held, session.state.workshop.cases ?? [], isKept: true)))
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
