public import DecisionModel

/// Where a workshop stands, and what the room has voted.
///
/// A run sheet is laid out as a row of steps once, so that going on, back and to another item can
/// only lead to one of them.
public struct RoomSession: Hashable, Sendable {
  /// What is held.
  public let sheet: RunSheet
  /// Everything that is shown, in order; never empty.
  public let steps: [Step]
  /// Which of the steps is shown.
  public private(set) var position = 0
  /// How many people have made each choice, where somebody has.
  public private(set) var tallies: [Ballot: Tally] = [:]
  /// The one answer of a case that has been changed to see what moves.
  public private(set) var alterations: [TrainingCase.ID: WhatIf] = [:]
  /// By item: how many minutes have gone.
  public private(set) var usedMinutes: [Int]
  /// How many choices each ballot has.
  private let sizes: [Ballot: Int]
  /// The single votes that can be taken back, the latest last.
  private var given: [Ballot: [Int]] = [:]

  /// The most people that are counted for a choice.
  public static let mostPeople = 9_999

  /// By case that the room judges: the walk through it.
  public let walks: [TrainingCase.ID: CaseWalk]

  /// Lays out a run sheet; an item about a case that is not there is left out.
  public init(_ sheet: RunSheet, cases: [TrainingCase], reasoner: Reasoner) {
    self.sheet = sheet
    let layout = SessionLayout(sheet, cases: cases, reasoner: reasoner)
    walks = layout.walks
    let steps = sheet.items.enumerated().flatMap { index, item in
      layout.phases(of: item).map { Step(item: index, phase: $0) }
    }
    self.steps = steps.isEmpty ? [Step(item: 0, phase: .shown)] : steps
    usedMinutes = Array(repeating: 0, count: max(1, sheet.items.count))
    var sizes: [Ballot: Int] = [:]
    for step in steps {
      guard let ballot = step.ballot(in: sheet) else { continue }
      sizes[ballot] = layout.choiceCount(ballot)
    }
    self.sizes = sizes
  }

  /// The step that is shown.
  public var step: Step { steps[position] }
  /// The item that is shown; nil for a run sheet without any.
  public var item: RunSheet.Item? {
    sheet.items.indices.contains(step.item) ? sheet.items[step.item] : nil
  }
  /// What the room votes about now, if it does.
  public var ballot: Ballot? { step.ballot(in: sheet) }

  /// How many people have made each choice of a ballot.
  public func tally(_ ballot: Ballot) -> Tally {
    tallies[ballot] ?? Tally(choices: sizes[ballot] ?? 0)
  }

  /// The votes about what a room judges; what it said about readings is not among them.
  public var votes: [Vote] {
    tallies.keys.sorted().flatMap { ballot -> [Vote] in
      guard case .poll(let poll) = ballot.subject else { return [] }
      return tally(ballot).counts.enumerated().compactMap { choice, people in
        people == 0
          ? nil : Vote(ballot.trainingCase, ballot.round, poll, choice: choice, people: people)
      }
    }
  }
}

extension RoomSession {
  /// Goes one step on; says whether there was one.
  @discardableResult public mutating func next() -> Bool { go(to: position + 1) }

  /// Goes one step back; says whether there was one.
  @discardableResult public mutating func back() -> Bool { go(to: position - 1) }

  /// Goes to the first step of an item; says whether it has one.
  @discardableResult public mutating func jump(to item: Int) -> Bool {
    steps.firstIndex { $0.item == item }.map { go(to: $0) } ?? false
  }

  /// Goes to a step by its number; says whether there is one.
  @discardableResult public mutating func go(to position: Int) -> Bool {
    guard steps.indices.contains(position) else { return false }
    self.position = position
    return true
  }

  /// Counts one more person for a choice of what is voted about now; says whether it could.
  @discardableResult public mutating func vote(_ choice: Int) -> Bool {
    guard let ballot else { return false }
    let tally = tally(ballot)
    guard tally.counts.indices.contains(choice), tally.counts[choice] < Self.mostPeople else {
      return false
    }
    tallies[ballot] = Tally(tally.counts.enumerated().map { $1 + ($0 == choice ? 1 : 0) })
    given[ballot, default: []].append(choice)
    return true
  }

  /// Takes back the latest single vote of what is voted about now; says whether there was one.
  @discardableResult public mutating func takeBack() -> Bool {
    guard let ballot, let choice = given[ballot]?.popLast() else { return false }
    let counts = tally(ballot).counts
    keep(counts.enumerated().map { max(0, $1 - ($0 == choice ? 1 : 0)) }, for: ballot)
    return true
  }

  /// Says how many people made a choice of what is voted about now.
  public mutating func set(_ choice: Int, to people: Int) {
    guard let ballot else { return }
    var counts = tally(ballot).counts
    guard counts.indices.contains(choice) else { return }
    counts[choice] = min(max(0, people), Self.mostPeople)
    given[ballot] = nil
    keep(counts, for: ballot)
  }

  /// Takes over what was counted elsewhere; a ballot that is not part of the workshop, or has
  /// another number of choices, is passed over.
  public mutating func take(_ counts: [Int], for ballot: Ballot) {
    guard sizes[ballot] == counts.count else { return }
    given[ballot] = nil
    keep(counts.map { min($0, Self.mostPeople) }, for: ballot)
  }

  /// Takes over votes that were given on paper; says how many of them belong to the workshop.
  public mutating func take(_ votes: [Vote]) -> Int {
    var counted: [Ballot: [Int]] = [:]
    var people = 0
    for vote in votes {
      let ballot = Ballot(vote.trainingCase, vote.round, .poll(vote.poll))
      guard let size = sizes[ballot], vote.choice < size, vote.choice >= 0 else { continue }
      let count = min(max(0, vote.people), Self.mostPeople)
      counted[ballot, default: Array(repeating: 0, count: size)][vote.choice] += count
      people += count
    }
    for (ballot, counts) in counted { take(counts, for: ballot) }
    return people
  }

  private mutating func keep(_ counts: [Int], for ballot: Ballot) {
    tallies[ballot] = counts.allSatisfy { $0 == 0 } ? nil : Tally(counts)
  }

  /// Changes one answer of a case to see what moves, or with nil puts it back.
  public mutating func alter(_ trainingCase: TrainingCase.ID, _ whatIf: WhatIf?) {
    alterations[trainingCase] = whatIf
  }

  /// Takes note that a minute has gone.
  public mutating func tick(minutes: Int = 1) {
    guard usedMinutes.indices.contains(step.item), minutes > 0 else { return }
    usedMinutes[step.item] = min(usedMinutes[step.item] + minutes, Self.mostPeople)
  }

  /// Takes over how many minutes each item has taken; another number of items is passed over.
  public mutating func take(usedMinutes: [Int]) {
    guard usedMinutes.count == self.usedMinutes.count else { return }
    self.usedMinutes = usedMinutes.map { min(max(0, $0), Self.mostPeople) }
  }
}
