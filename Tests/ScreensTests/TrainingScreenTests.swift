import DecisionModel
import Testing
import Texts
import Workshops

@testable import Screens

/// The training cases outside of a workshop that is held, on a screen of 80 columns and 24 lines.
struct TrainingScreenTests {
  private func library(_ keys: String...) throws -> Session {
    var session = try Session()
    try session.type("w 3\n" + keys.joined(separator: "\n"))
    return session
  }

  @Test func `the cases can be searched by what they are about and how hard they are`() throws {
    let words = try library("/", ":text vanskelig rus").words
    #expect(words.contains("4 av 24 passer"))
    #expect(words.contains("V17 Avhengig av sovetabletter vanskelig Rusmidler"))
    let learned = try library("/", ":text remisjon").words
    #expect(learned.contains("> V23 Snart ut av fengsel"))
  }

  @Test func `cases of one's own say so in the list and on their page`() throws {
    var session = try library()
    let shelf = try #require(session.state.workshop.shelf)
    let own = try #require(shelf.cases.last)
    session.take(
      .workshop(.read(nil, CaseShelf(Array(shelf.cases.dropLast()), own: [own]))))
    try session.type("End")
    #expect(session.words.contains("V23 Snart ut av fengsel vanskelig"))
    #expect(session.words.contains("> V24 (egen) Middels deprimert"))
    try session.type("Enter")
    #expect(session.words.contains("V24 · egen · vanskelig · Depresjon"))
  }

  @Test func `a case is walked with all its answers`() throws {
    for name in ["V01", "V16", "V20", "V21"] {
      let session = try library("/", ":text \(name)", "Enter 1")
      let item = try #require(session.state.trainingCases.first { $0.id.text == name })
      #expect(session.state.present.answers == item.answers, "\(name)")
      #expect((session.state.conclusion == nil) == (name == "V21"), "\(name)")
    }
  }

  @Test func `what is being walked is not lost without a question`() throws {
    var session = try Session()
    try session.walk(case: "V14")
    session.state.layers = [session.state.layers[0]]
    try session.type("w 3\n/\n:text V01\nEnter 1")
    #expect(session.words.contains("Slette svarene og begynne på nytt?"))
    #expect(session.state.present.answers.byQuestion.count > 5)
    try session.type("1")
    let item = session.state.trainingCases.first { $0.id.text == "V01" }
    #expect(session.state.present.answers == item?.answers)
  }

  @Test func `somebody practises a case, takes an answer back, and is told why`() throws {
    var session = try library("/", ":text V17", "Enter 2", "1 1 Esc 2 2 3")
    let words = session.words
    #expect(words.contains("+ Alvorlighet: Milde – som modellen."))
    #expect(words.contains("+ Forventet varighet: Langvarig – som modellen."))
    #expect(words.contains("+ Hovedforløp: HF2 lang – en av lesningene."))
    #expect(words.contains("1 av 1 saker, 4 av 4 svar som modellen."))
    try session.type("Enter")
    #expect(session.words.contains("Det var den siste saken. Ingenting er lagret."))
    try session.type("Enter")
    #expect(session.words.contains("Øv på saken"))
  }

  @Test func `every case can be practised in a row`() throws {
    var session = try Session(40, 12, language: .nn)
    try session.type("w 4")
    for _ in 0..<24 { try session.type("1 1 1 1 Enter") }
    #expect(session.words.contains("Det var den siste saka."))
  }
}
