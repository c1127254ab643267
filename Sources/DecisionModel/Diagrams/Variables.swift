/// How the questions of a model become variables of its diagrams.
///
/// A choice is one variable; a tick-list is one variable for each thing that can be ticked; a
/// number has one value for each stretch between the points where a condition cuts it. Where
/// "do not know" leads somewhere of its own, a variable before them says whether that is the
/// answer; the others still range over every value, because the walk goes elsewhere but the
/// truth stays open. A refinement has a further value for "not answered".
struct Variables: Sendable {
  /// What one variable stands for.
  struct Variable: Hashable, Sendable {
    /// The position of the question.
    var question: Int
    /// What about the question it tells.
    var aspect: Aspect
    /// The number of values.
    var cells: Int
    /// The number of values that remain possible while nothing is known.
    var regular: Int
    /// The number of values that an answer can have; they come first.
    var answers: Int
  }

  /// What a variable tells about its question.
  enum Aspect: Hashable, Sendable {
    /// Which option is chosen; one past the last for a refinement that is not answered.
    case choice
    /// Whether one option is ticked.
    case tick(Int)
    /// Whether the answer is "do not know", where that leads somewhere of its own.
    case isUnknown
    /// In which stretch a number lies; the stretches begin at these values. One past the last
    /// for a refinement that is not answered.
    case stretch([Int])
  }

  /// The variables, in the order of the walk.
  let all: [Variable]
  /// The variables of each question.
  let ofQuestion: [Range<Int>]

  /// Lays out the questions in the given order.
  init(_ model: Model, order: [Int], cuts: [Int: Set<Int>]) {
    var all: [Variable] = []
    var ofQuestion = [Range<Int>](repeating: 0..<0, count: model.questions.count)
    let special = Variables.questionsWithUnknownBranch(model)
    for question in order {
      let start = all.count
      all += Variables.variables(
        model.questions[question], question, hasUnknown: special.contains(question),
        cuts: cuts[question] ?? [])
      ofQuestion[question] = start..<all.count
    }
    self.all = all
    self.ofQuestion = ofQuestion
  }

  private static func questionsWithUnknownBranch(_ model: Model) -> Set<Int> {
    var special: Set<Int> = []
    for node in model.tree.nodes {
      guard case .ask(let question, _, .some) = node.kind,
        !model.questions[question].isRefinement
      else { continue }
      if case .assume = model.questions[question].unknown { continue }
      special.insert(question)
    }
    return special
  }

  private static func variables(
    _ question: Question, _ index: Int, hasUnknown: Bool, cuts: Set<Int>
  ) -> [Variable] {
    func variable(_ aspect: Aspect, _ answers: Int, extra: Int = 0) -> Variable {
      Variable(
        question: index, aspect: aspect, cells: answers + extra, regular: answers + extra,
        answers: answers)
    }
    let extra = question.isRefinement ? 1 : 0
    let unknown =
      hasUnknown
      ? [Variable(question: index, aspect: .isUnknown, cells: 2, regular: 1, answers: 1)] : []
    switch question.kind {
    case .choice, .ordinal:
      return unknown + [variable(.choice, question.options.count, extra: extra)]
    case .many:
      return unknown
        + question.options.indices.filter { !question.options[$0].isNone }
        .map { variable(.tick($0), 2) }
    case .number(let range):
      let starts = cuts.filter { range.contains($0) }.union([range.lowerBound]).sorted()
      return unknown + [variable(.stretch(starts), starts.count, extra: extra)]
    case .score: return []
    }
  }
}

extension Variables {
  /// What the facts fix of every variable: a value, or -1 where every regular one is possible.
  func assignment(_ facts: Facts, in model: Model) -> [Int] {
    all.map { variable in
      let slot = facts.slots[variable.question]
      let question = model.questions[variable.question]
      guard slot.knowledge == .answered else {
        return open(variable, slot.knowledge, isRefinement: question.isRefinement)
      }
      switch variable.aspect {
      case .choice: return slot.may.trailingZeroBitCount
      case .tick(let option): return slot.must & (1 << UInt64(option)) != 0 ? 1 : 0
      case .isUnknown: return 0
      case .stretch(let starts): return (starts.lastIndex { $0 <= slot.low }) ?? 0
      }
    }
  }

  private func open(
    _ variable: Variable, _ knowledge: Facts.Knowledge, isRefinement: Bool
  ) -> Int {
    switch variable.aspect {
    case .tick: isRefinement ? 0 : -1
    case .isUnknown: knowledge == .unknown ? 1 : 0
    case .choice, .stretch: isRefinement ? variable.cells - 1 : -1
    }
  }
}
