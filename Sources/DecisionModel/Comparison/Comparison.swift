/// How two models decide the same answers, over every case there is.
///
/// A case is one answer to each question that either model asks, as far as both know the question
/// and the answer. Numbers between which no rule of either tells count as one answer; where "do not
/// know" leads somewhere of its own it is an answer too; a refinement counts only where it can
/// change the outcome, and is otherwise taken as not answered. What only one of the models asks
/// stays open there, so that it may leave several outcomes.
public struct Comparison: Hashable, Sendable {
  /// What a model can say of a case: the outcomes in order; none where no rule applies.
  public struct Said: Hashable, Sendable {
    /// The outcomes, the first reading first.
    public let outcomes: [Outcome.ID]
    /// Whether the first one comes first; otherwise none does.
    public let isRanked: Bool

    /// Makes what a model says.
    public init(outcomes: [Outcome.ID], isRanked: Bool) {
      self.outcomes = outcomes
      self.isRanked = isRanked
    }
  }

  /// Cases of which the two models say something different.
  public struct Move: Hashable, Sendable {
    /// What the old model says; several where that rests on what the new one does not ask.
    public let old: [Said]
    /// What the new model says; several where that rests on what the old one does not ask.
    public let new: [Said]
    /// How many cases there are; more than the largest number is the largest number.
    public let count: Int
    /// One of the cases, as answers to the old model.
    public let oldAnswers: Answers
    /// The same case, as answers to the new model.
    public let newAnswers: Answers
  }

  /// Answers that only one of the models knows, and that are therefore in no case.
  public struct Unshared: Hashable, Sendable {
    /// The question.
    public let question: Question.ID
    /// The options that only this model has; with no numbers either, the other lacks the question.
    public let options: [Question.Option.ID]
    /// The numbers that only this model takes.
    public let numbers: [ClosedRange<Int>]
  }

  /// The number of cases; more than the largest number is the largest number.
  public let cases: Int
  /// The moves, the one with the most cases first.
  public let moves: [Move]
  /// What else changes: the referral, the adaptation, holds, flags and duties.
  public let effects: [Effect]
  /// What only the old model asks.
  public let onlyOld: [Unshared]
  /// What only the new model asks.
  public let onlyNew: [Unshared]

  /// The number of cases of which the two say something different.
  public var moved: Int { moves.map(\.count).cappedSum }

  /// Compares two models.
  ///
  /// - Throws: ``Reasoner/TooLarge`` when more than `limit` diagram nodes would be needed.
  /// - Complexity: about the product of the sizes of both verdict diagrams at worst; no case is
  ///   looked at on its own.
  public init(
    _ old: Reasoner, _ new: Reasoner, limit: Int = 2_000_000
  ) throws(Reasoner.TooLarge) {
    do throws(DiagramStore.LimitReached) {
      var comparer = Comparer(old, new, limit: limit)
      let (cases, moves) = try comparer.compare()
      self.cases = cases
      self.moves = moves
      effects = try comparer.effects()
    } catch {
      throw Reasoner.TooLarge(nodes: error.nodes)
    }
    onlyOld = old.model.unshared(with: new.model)
    onlyNew = new.model.unshared(with: old.model)
  }
}

extension Model {
  /// The questions and options that another model lacks.
  fileprivate func unshared(with other: Model) -> [Comparison.Unshared] {
    questions.compactMap { question in
      if case .score = question.kind { return nil }
      guard let index = other.questionIndex(question.id),
        question.isShared(with: other.questions[index])
      else { return Comparison.Unshared(question: question.id, options: [], numbers: []) }
      let options = question.options.map(\.id).filter {
        other.questions[index].optionIndex($0) == nil
      }
      let numbers = question.numbers(outside: other.questions[index])
      return options.isEmpty && numbers.isEmpty
        ? nil : Comparison.Unshared(question: question.id, options: options, numbers: numbers)
    }
  }
}

extension Question {
  /// The numbers that this question takes and another does not.
  fileprivate func numbers(outside other: Question) -> [ClosedRange<Int>] {
    guard case .number(let own) = kind, case .number(let others) = other.kind else { return [] }
    var ranges: [ClosedRange<Int>] = []
    if own.lowerBound < others.lowerBound { ranges.append(own.lowerBound...others.lowerBound - 1) }
    if own.upperBound > others.upperBound { ranges.append(others.upperBound + 1...own.upperBound) }
    return ranges
  }

  /// Whether an answer to this question can be an answer to the other.
  func isShared(with other: Question) -> Bool {
    guard isRefinement == other.isRefinement else { return false }
    switch (kind, other.kind) {
    case (.choice, .choice), (.choice, .ordinal), (.ordinal, .choice), (.ordinal, .ordinal):
      return options.contains { other.optionIndex($0.id) != nil }
    case (.many, .many): return true
    case (.number(let range), .number(let others)): return range.overlaps(others)
    default: return false
    }
  }
}
