/// Answers laid out by position, ready to be evaluated many times.
///
/// What is not known is kept as the set of values that remain possible.
public struct Facts: Hashable, Sendable {
  /// How much is known about one question.
  enum Knowledge: UInt8, Sendable {
    case answered, unknown, notAsked
    /// A refinement that nobody has answered: nothing is chosen or ticked.
    case nothing

    /// Whether it says what the answer is.
    var isSettled: Bool { self == .answered || self == .nothing }
  }

  /// The values that one question may still have.
  ///
  /// For a choice, `may` is the mask of possible options. For a tick-list, `must` holds the
  /// options that are ticked and `may` those that can be. For a number, `low...high`.
  struct Slot: Hashable, Sendable {
    var knowledge: Knowledge
    var must: UInt64
    var may: UInt64
    var low: Int
    var high: Int
  }

  var slots: [Slot]

  /// Lays out the answers for a model; answers to other questions are left out.
  ///
  /// An answer that does not fit its question, such as an option that does not exist, counts
  /// as not asked.
  public init(_ answers: Answers, for model: Model) {
    slots = model.questions.map { question in
      let slot = Facts.slot(for: question, answer: answers[question.id])
      guard question.isRefinement, slot.knowledge != .answered else { return slot }
      return Slot(knowledge: .nothing, must: 0, may: 0, low: 0, high: 0)
    }
    for (index, question) in model.questions.enumerated() {
      if case .score(let items) = question.kind {
        slots[index] = Facts.score(of: items, in: model, slots: slots)
      }
    }
  }

  private static func slot(for question: Question, answer: Answer?) -> Slot {
    let every = mask(below: question.options.count)
    switch (question.kind, answer) {
    case (.choice, .option(let index)) where question.options.indices.contains(index),
      (.ordinal, .option(let index)) where question.options.indices.contains(index):
      return Slot(knowledge: .answered, must: 1 << index, may: 1 << index, low: 0, high: 0)
    case (.many, .ticked(let options)) where options.allSatisfy(question.options.indices.contains):
      let ticked = options.reduce(0 as UInt64) { $0 | 1 << $1 } & ~noneMask(question)
      return Slot(knowledge: .answered, must: ticked, may: ticked, low: 0, high: 0)
    case (.number(let range), .number(let value)) where range.contains(value):
      return Slot(knowledge: .answered, must: 0, may: 0, low: value, high: value)
    case (.number(let range), _):
      return Slot(
        knowledge: knowledge(answer), must: 0, may: 0, low: range.lowerBound,
        high: range.upperBound)
    case (_, .unknown), (_, .declined):
      if case .assume(let option) = question.unknown {
        return slot(
          for: question, answer: question.kind == .many ? .ticked([option]) : .option(option))
      }
      return Slot(
        knowledge: .unknown, must: 0, may: every & ~noneMask(question), low: 0, high: 0)
    default:
      return Slot(
        knowledge: .notAsked, must: 0, may: every & ~noneMask(question), low: 0, high: 0)
    }
  }

  private static func knowledge(_ answer: Answer?) -> Knowledge {
    answer?.isMissing == true ? .unknown : .notAsked
  }

  private static func noneMask(_ question: Question) -> UInt64 {
    question.options.firstIndex(where: \.isNone).map { 1 << $0 } ?? 0
  }

  private static func score(of items: [Question.ID], in model: Model, slots: [Slot]) -> Slot {
    var sum = Slot(knowledge: .answered, must: 0, may: 0, low: 0, high: 0)
    for item in items {
      guard let index = model.questionIndex(item) else { continue }
      let points = slots[index].points(of: model.questions[index])
      sum.low += points.lowerBound
      sum.high += points.upperBound
      if !slots[index].knowledge.isSettled { sum.knowledge = slots[index].knowledge }
    }
    return sum
  }
}

extension Facts.Slot {
  /// The smallest and largest number of points that the answer can be worth.
  func points(of question: Question) -> ClosedRange<Int> {
    switch question.kind {
    case .number, .score:
      return low...high
    case .many:
      var range = (low: 0, high: 0)
      for (index, option) in question.options.enumerated() where !option.isNone {
        let bit = UInt64(1) << UInt64(index)
        if must & bit != 0 {
          range = (range.low + option.points, range.high + option.points)
        } else if may & bit != 0 {
          range = (range.low + min(0, option.points), range.high + max(0, option.points))
        }
      }
      return range.low...range.high
    case .choice, .ordinal:
      let points = question.options.indices.filter { may & (1 << $0) != 0 }
        .map { question.options[$0].points }
      return (points.min() ?? 0)...(points.max() ?? 0)
    }
  }
}

/// A mask with the given number of lowest bits set; all 64 for 64 or more.
func mask(below count: Int) -> UInt64 { count >= 64 ? .max : (1 << UInt64(max(0, count))) - 1 }
