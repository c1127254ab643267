import DecisionModel
public import Texts
public import Workshops

/// What a room voted and how far it agrees, as a page that can be handed out.
public struct RoomText: Sendable {
  /// The columns of a bar.
  private static let barColumns = 24

  private let result: RoomResult
  private let wording: Wording
  private var model: Model { wording.model }
  private var texts: Catalogue { wording.texts }

  /// Takes what a room voted.
  public init(_ result: RoomResult, wording: Wording) {
    self.result = result
    self.wording = wording
  }

  /// The page, with a newline at the end.
  public var text: String {
    var lines = PlainLines()
    lines.add(heading)
    for poll in result.polls { addMeasures(poll, to: &lines) }
    addCases(to: &lines)
    lines.addGap()
    lines.add(texts[.workshopKappa])
    lines.add(texts[.workshopBands])
    return lines.text
  }

  /// How many cases and votes there are.
  var heading: String {
    let cases = Set(result.polls.flatMap { $0.cases.map(\.trainingCase.id) }).count
    let votes = result.polls.reduce(0) { $0 + $1.voteCount }
    return texts(
      .workshopHeading, texts.count(cases, one: .workshopCaseOne, many: .workshopCaseMany),
      texts.count(votes, one: .workshopVoteOne, many: .workshopVoteMany))
  }

  private func addMeasures(_ poll: RoomResult.PollResult, to lines: inout PlainLines) {
    lines.addGap()
    lines.add("\(wording.name(of: poll.poll)) · \(wording.name(of: poll.round))")
    for measure in measures(of: poll) { lines.add(measure, indent: 4, first: 2) }
  }

  /// How far people agree about one thing in one round, a sentence for each measure.
  func measures(of poll: RoomResult.PollResult) -> [String] {
    var measures: [String] = []
    let (agreeing, total) = poll.withModel
    if total > 0 {
      let share = texts.percent(Double(agreeing) / Double(total))
      measures.append(texts(.workshopWithModel, String(agreeing), String(total), share))
    }
    if let pairs = poll.amongPeople {
      measures.append(texts(.workshopPairs, texts.percent(pairs.observed)))
    }
    measures.append(texts(.workshopModelKappa, inWords(poll.kappaWithModel)))
    measures.append(texts(.workshopAmong, inWords(poll.kappaAmongPeople)))
    if poll.closeness != .none { measures.append(texts[.workshopNeighbours]) }
    return measures
  }

  private func inWords(_ kappa: Double?) -> String {
    kappa.map(wording.kappa) ?? texts[.workshopTooFew]
  }

  private func addCases(to lines: inout PlainLines) {
    var seen: Set<TrainingCase.ID> = []
    for item in result.polls.flatMap(\.cases).map(\.trainingCase)
    where seen.insert(item.id).inserted {
      lines.addGap()
      lines.add("\(item.id) \(wording(item.title))")
      for poll in result.polls {
        guard let votes = poll.cases.first(where: { $0.trainingCase.id == item.id }) else {
          continue
        }
        lines.add(
          "\(wording.name(of: poll.poll)) · \(wording.name(of: poll.round))", indent: 4, first: 2)
        for line in bars(votes, poll.poll) { lines.add(line: line) }
      }
    }
  }

  /// A bar for each choice, as long as its part of the votes; the model's choice is named.
  private func bars(_ votes: RoomResult.CaseVotes, _ poll: Poll) -> [String] {
    let labels = poll.choices(in: model).map { wording($0.label) }
    let width = min(30, labels.map(\.count).max() ?? 0)
    return zip(labels, votes.tally.counts).enumerated().map { place, row in
      let (label, count) = row
      let filled = Int((votes.tally.share(of: place) ?? 0) * Double(Self.barColumns) + 0.5)
      let bar =
        String(repeating: "#", count: filled)
        + String(repeating: ".", count: Self.barColumns - filled)
      let name = label.prefix(width) + String(repeating: " ", count: max(0, width - label.count))
      let mark = votes.modelChoices.contains(place) ? "  \(texts[.workshopModelSays])" : ""
      return "    \(name)  \(bar)  \(count)\(mark)"
    }
  }
}

extension Wording {
  /// A kappa with two decimals, and what it means in words.
  public func kappa(_ kappa: Double) -> String {
    let band = TextID(key: "workshop.band-\(AgreementBand(kappa).rawValue)")
    return "\(texts.decimal(kappa)) (\(band.map { texts[$0] } ?? ""))"
  }

  /// What a room judges, in a word or two.
  public func name(of poll: Poll) -> String {
    switch poll {
    case .question(let index): self(model.questions[index].name)
    case .outcome: texts[.workshopOutcome]
    case .adaptation: texts[.workshopAdaptation]
    }
  }

  /// When a room judges.
  public func name(of round: Vote.Round) -> String {
    texts[round == .before ? .workshopBefore : .workshopAfter]
  }
}

extension Catalogue {
  /// A part of a whole, from 0 to 1, in per cent.
  public func percent(_ part: Double) -> String {
    // A half that a Double cannot hold is still a half.
    let number = Int((part * 100 + 1e-9).rounded())
    return language == .en ? "\(number)%" : "\(number)\u{A0}%"
  }

  /// A number with two decimals.
  func decimal(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let sign = number < 0 && hundredths > 0 ? "−" : ""
    let rest = hundredths % 100
    let comma = language == .en ? "." : ","
    return "\(sign)\(hundredths / 100)\(comma)\(rest < 10 ? "0" : "")\(rest)"
  }
}
