import DecisionModel
import ModelFiles
import Testing
import Workshops

struct BallotImportTests {
  @Test func `a row is a vote on everything that it has a cell for`() throws {
    let ballots = try Room.read().ballots(
      """
      Sak;Runde;Antall;alvorlighet;varighet;hovedforløp
      V01;før;3;mild;Kortvarig;hf1
      v01;2;;2;;HF3

      V02;;0;alvorlig;;
      """)
    #expect(ballots.findings.isEmpty)
    #expect(ballots.rowCount == 3)
    let room = try Room.read()
    let polls = Poll.all(in: room.reasoner.model)
    let first = room.cases[0].id
    #expect(
      ballots.votes == [
        Vote(first, .before, polls[0], choice: 0, people: 3),
        Vote(first, .before, polls[1], choice: 0, people: 3),
        Vote(first, .before, polls[2], choice: 0, people: 3),
        Vote(first, .after, polls[0], choice: 1),
        Vote(first, .after, polls[2], choice: 3),
        Vote(room.cases[1].id, .before, polls[0], choice: 2, people: 0),
      ])
  }

  @Test func `what is not understood is said with its place, and left out`() throws {
    let ballots = try Room.read().ballots(
      """
      case,round,people,alvorlighet,colour
      V99,before,1,mild,red
      V01,sometimes,1,mild
      V01,before,many,mild
      V01,before,1,midl
      ,before,1,mild
      V01,before,1,mild,blue,more
      """)
    #expect(ballots.votes.count == 1)
    #expect(
      ballots.findings.map(\.rendered).joined(separator: "\n") == """
        stemmer.csv:1:31: warning[unknown-key]: no column is called 'colour'; it was passed over
          1 | case,round,people,alvorlighet,colour
            |                               ^^^^^^
        stemmer.csv:2:1: warning[bad-value]: the model has no case 'V99'; the row was left out
          2 | V99,before,1,mild,red
            | ^^^
          hint: did you mean 'V09'?
        stemmer.csv:3:5: warning[bad-value]: 'sometimes' is no round; the row was left out
          3 | V01,sometimes,1,mild
            |     ^^^^^^^^^
          hint: understood: '1', '2', 'after', 'before', 'etter', 'før'
        stemmer.csv:4:12: warning[bad-number]: 'many' is not a number of people; the row was left out
          4 | V01,before,many,mild
            |            ^^^^
          hint: a whole number from 0 to 1000
        stemmer.csv:5:14: warning[bad-value]: 'midl' is none of the choices; it was left out
          5 | V01,before,1,midl
            |              ^^^^
          hint: did you mean 'mild'?
        stemmer.csv:6:2: warning[missing-key]: the row does not name a case; it was left out
          6 | ,before,1,mild
            |  ^^^^^^
        stemmer.csv:7:24: warning[wrong-type]: the cell has no heading above it; it was passed over
          7 | V01,before,1,mild,blue,more
            |                        ^^^^
        """)
  }

  @Test func `without a heading for the cases, or for what is judged, there are no votes`() throws {
    let ballots = try Room.read().ballots("round;people\nbefore;3\n")
    #expect(ballots.votes.isEmpty)
    #expect(
      ballots.findings.map(\.rendered).joined(separator: "\n") == """
        stemmer.csv:1:1: error[missing-key]: the first row has no heading for the cases
          1 | round;people
            | ^^^^^
          hint: understood: case, sak
        stemmer.csv:1:1: error[missing-key]: the first row has no heading for what was judged
          1 | round;people
            | ^^^^^
          hint: understood: alvorlighet, varighet, outcome, adaptation
        """)
  }
}
