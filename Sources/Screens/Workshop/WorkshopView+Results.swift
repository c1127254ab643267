import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// What the room has voted so far, counted.
  func roomResult(_ session: RoomSession) -> RoomResult {
    RoomResult(session.votes, cases: workshop.cases ?? [], reasoner: content.reasoner)
  }

  /// How far the room agrees, about everything it has judged.
  func resultsBody(_ session: RoomSession, _ set: Typesetter) -> Body {
    let wording = content.wording
    let texts = wording.texts
    var page = BigPage(set)
    page.addTitle(texts[.roomResults])
    let result = roomResult(session)
    if result.polls.isEmpty { page.add(texts[.roomNoResults]) }
    let isTwice = result.polls.contains { $0.round == .after }
    for poll in result.polls {
      let name = wording.name(of: poll.poll)
      page.add(isTwice ? "\(name) · \(wording.name(of: poll.round))" : name, .heading)
      for line in measures(of: poll) { page.add(line) }
    }
    if result.polls.contains(where: { $0.kappaAmongPeople != nil }) {
      page.add(texts[.workshopBands], .muted)
    }
    return page.body(lines: bodyLines)
  }

  private func measures(of poll: RoomResult.PollResult) -> [String] {
    let texts = content.wording.texts
    var lines: [String] = []
    let (agreeing, total) = poll.withModel
    if total > 0 {
      let share = texts.percent(Double(agreeing) / Double(total))
      lines.append(texts(.roomWithModel, String(agreeing), String(total), share))
    }
    var among: [String] = []
    if let pairs = poll.amongPeople {
      among.append(texts(.roomWithEachOther, texts.percent(pairs.observed)))
    }
    if let kappa = poll.kappaAmongPeople {
      among.append(texts(.roomKappa, content.wording.kappa(kappa)))
    }
    if !among.isEmpty { lines.append(among.joined(separator: " · ")) }
    return lines
  }
}
