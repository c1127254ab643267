extension Reasoner {
  /// For every other suggestion, the fewest answers that would have to be different.
  ///
  /// With those answers the outcome certainly comes first, whatever is still missing. When
  /// nothing is missing, no smaller number of answers would do.
  /// - Complexity: linear in the size of the verdict diagram for each outcome.
  public func nearest(from answers: Answers) -> [Nearest] {
    let facts = Facts(answers, for: model)
    let shown = Set(placement(facts).readings)
    let outcomes = model.outcomes.indices.filter {
      model.outcomes[$0].kind == .suggestion && !shown.contains($0)
    }
    if outcomes.isEmpty { return [] }
    let search = NearestSearch(
      self, diagrams.variables.assignment(facts, in: model), outcomes)
    return outcomes.indices.map {
      Nearest(outcome: outcomes[$0], steps: search.steps(to: $0))
    }
  }
}

/// Finds the ways through the verdict diagram that depart from the fewest answers.
///
/// One pass from the leaves up says for every node how many answers must be different to come from
/// there to each outcome: with its own question untouched, and with it changed already.
private struct NearestSearch {
  typealias Reference = DiagramStore.Reference

  private let reasoner: Reasoner
  private let assignment: [Int]
  private let outcomes: [Int]
  private let verdict: VerdictDiagram
  /// What the search has to know of each variable.
  private let traits: [Trait]
  /// By verdict: the outcome that comes first, or -1.
  private let firsts: [Int]
  /// By node, by whether its question has been changed already, by outcome.
  private var costs: [UInt16]

  /// More than any model has questions.
  private static let never: UInt16 = 1 << 14

  init(_ reasoner: Reasoner, _ assignment: [Int], _ outcomes: [Int]) {
    self.reasoner = reasoner
    self.assignment = assignment
    self.outcomes = outcomes
    verdict = reasoner.verdict
    traits = reasoner.diagrams.variables.traits
    firsts = reasoner.model.tree.verdicts.map { $0.first ?? -1 }
    costs = Array(repeating: Self.never, count: reasoner.verdict.count * 2 * outcomes.count)
    for node in 0..<reasoner.verdict.count { add(Reference(node)) }
  }

  /// What would have to be answered to come to one of the outcomes.
  func steps(to outcome: Int) -> [Nearest.Step] {
    var place = Place(node: verdict.root)
    guard cost(place, outcome) < Self.never else { return [] }
    var cells: [Int: Int] = [:]
    while place.node >= 0 {
      let variable = Int(verdict.variables[Int(place.node)])
      var best: (cell: Int, cost: UInt16, place: Place)?
      for cell in moves(of: variable) {
        let next = self.place(after: cell, of: variable, place)
        let cost = price(of: cell, variable, place) + cost(next, outcome)
        if best.map({ cost < $0.cost }) ?? true { best = (cell, cost, next) }
      }
      guard let best else { break }
      if best.cell != assignment[variable] { cells[variable] = best.cell }
      place = best.place
    }
    return grouped(cells)
  }

  /// A node, and what was done on the way to it with the question it looks at.
  private struct Place {
    var node: Reference
    /// Whether an answer to the question has been changed, and paid for.
    var isChanged = false
    /// Whether the question was left at "do not know", so that no value of it can be chosen.
    var isUnknown = false
  }

  /// The values that a variable can be given; the present one may be the one after the answers,
  /// which stands for none.
  private func moves(of variable: Int) -> Range<Int> {
    0..<max(traits[variable].answers, assignment[variable] + 1)
  }

  private func price(of cell: Int, _ variable: Int, _ place: Place) -> UInt16 {
    cell == assignment[variable] || place.isChanged ? 0 : 1
  }

  private func place(after cell: Int, of variable: Int, _ place: Place) -> Place {
    let child = verdict.child(place.node, cell)
    guard child >= 0 else { return Place(node: child) }
    let next = traits[Int(verdict.variables[Int(child)])].question
    guard next == traits[variable].question else { return Place(node: child) }
    return Place(
      node: child, isChanged: place.isChanged || cell != assignment[variable],
      isUnknown: traits[variable].isUnknown && cell == 1)
  }

  private func cost(_ place: Place, _ outcome: Int) -> UInt16 {
    if place.isUnknown { return Self.never }
    guard let value = DiagramStore.value(place.node) else {
      return costs[start(place) + outcome]
    }
    return value < firsts.count && firsts[value] == outcomes[outcome] ? 0 : Self.never
  }

  private func start(_ place: Place) -> Int {
    (Int(place.node) * 2 + (place.isChanged ? 1 : 0)) * outcomes.count
  }

  /// Works out what a node costs, once those below it are known.
  private mutating func add(_ node: Reference) {
    let variable = Int(verdict.variables[Int(node)])
    // The first variable of a question has nothing before it that could be changed already.
    for isChanged in traits[variable].isFirst ? [false] : [false, true] {
      let place = Place(node: node, isChanged: isChanged)
      let start = start(place)
      for cell in moves(of: variable) {
        let next = self.place(after: cell, of: variable, place)
        let price = price(of: cell, variable, place)
        for outcome in outcomes.indices {
          let cost = min(Self.never, price + cost(next, outcome))
          if cost < costs[start + outcome] { costs[start + outcome] = cost }
        }
      }
    }
  }

  private func grouped(_ cells: [Int: Int]) -> [Nearest.Step] {
    let variables = reasoner.diagrams.variables.all
    let byQuestion = Dictionary(grouping: cells.keys.sorted()) { variables[$0].question }
    return reasoner.order.compactMap { question in
      byQuestion[question].map { step(question, $0, cells) }
    }
  }

  private func step(_ question: Int, _ changed: [Int], _ cells: [Int: Int]) -> Nearest.Step {
    var options: [Int] = []
    var removed: [Int] = []
    var number: Int?
    for variable in changed {
      let cell = cells[variable] ?? 0
      switch reasoner.diagrams.variables.all[variable].aspect {
      case .choice: options.append(cell)
      case .tick(let option):
        if cell == 1 { options.append(option) } else { removed.append(option) }
      case .stretch(let starts): number = starts[cell]
      case .isUnknown: break
      }
    }
    return Nearest.Step(question: question, options: options, removed: removed, number: number)
  }
}

/// What a search has to know of a variable, without anything that would have to be counted.
private struct Trait {
  var question: Int
  var answers: Int
  /// Whether its second value stands for "do not know".
  var isUnknown: Bool
  /// Whether it is the first variable of its question.
  var isFirst: Bool
}

extension Variables {
  fileprivate var traits: [Trait] {
    all.enumerated().map { index, variable in
      Trait(
        question: variable.question, answers: variable.answers,
        isUnknown: variable.aspect == .isUnknown,
        isFirst: ofQuestion[variable.question].lowerBound == index)
    }
  }
}
