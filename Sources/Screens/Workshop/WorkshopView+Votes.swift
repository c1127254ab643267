import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// A vote: what is judged, a bar for each choice, and how many have voted.
  func voteChrome(
    _ round: Vote.Round, _ poll: Poll, _ session: RoomSession, _ screen: WorkshopScreen,
    _ set: Typesetter
  ) -> Chrome {
    let wording = content.wording
    let labels = poll.choices(in: content.model).map { wording($0.label) }
    var page = BigPage(set)
    page.addHeading(wording.name(of: poll))
    if isSecondRound(session) { page.add(wording.name(of: round), .muted) }
    addBallot(labels, session, screen, to: &page)
    return Chrome(heading: "", body: page.body(lines: bodyLines))
  }

  /// Whether the room judges this case twice, so that the rounds must be told apart.
  private func isSecondRound(_ session: RoomSession) -> Bool {
    guard case .training(let training)? = session.item?.kind else { return false }
    return training.isDiscussed
  }

  /// The room says which of several readings it would choose.
  func readingsChrome(
    _ decision: Decision, _ session: RoomSession, _ screen: WorkshopScreen, _ set: Typesetter
  ) -> Chrome {
    let wording = content.wording
    var page = BigPage(set)
    page.addHeading(wording.texts[.roomReadings])
    let labels = decision.readings.map { wording.short($0.outcome) }
    addBallot(labels, session, screen, to: &page)
    return Chrome(heading: "", body: page.body(lines: bodyLines))
  }

  private func addBallot(
    _ labels: [String], _ session: RoomSession, _ screen: WorkshopScreen, to page: inout BigPage
  ) {
    let texts = content.wording.texts
    guard let ballot = session.ballot else { return }
    let tally = session.tally(ballot)
    page.add(
      zip(labels, tally.counts).enumerated().map { choice, row in
        let isSelected = screen.count?.choice == choice
        return Bar(
          label: row.0, people: row.1, share: tally.share(of: choice).map(texts.percent) ?? "",
          isSelected: isSelected, typed: isSelected ? screen.count?.field : nil)
      })
    page.add(texts.count(tally.total, one: .workshopVoteOne, many: .workshopVoteMany), .heading)
    if workshop.following == nil, !page.inner.isLinear {
      page.add(texts[screen.count == nil ? .roomVoteHint : .roomCountHint], .muted)
    }
  }

  /// The room talks; what it voted stays on the screen, and what the model says does not.
  func discussChrome(
    _ training: RunSheet.Training, _ session: RoomSession, _ set: Typesetter
  ) -> Chrome {
    let wording = content.wording
    var page = BigPage(set)
    page.addHeading(wording.texts[.roomDiscuss])
    page.add(wording.texts[.roomDiscussText])
    for poll in training.polls {
      let ballot = RoomSession.Ballot(training.trainingCase, .before, .poll(poll))
      addBars(wording.name(of: poll), poll, session.tally(ballot), to: &page)
    }
    return Chrome(heading: "", body: page.body(lines: bodyLines))
  }

  private func addBars(
    _ heading: String, _ poll: Poll, _ tally: Tally, to page: inout BigPage
  ) {
    let wording = content.wording
    guard tally.total > 0 else { return }
    page.add(heading, .heading)
    let labels = poll.choices(in: content.model).map { wording($0.label) }
    page.add(
      zip(labels, tally.counts).enumerated().map { choice, row in
        Bar(
          label: row.0, people: row.1,
          share: tally.share(of: choice).map(wording.texts.percent) ?? "")
      })
  }
}
