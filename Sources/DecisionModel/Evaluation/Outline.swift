/// The result of one evaluation by position and mask, before anything is put into words.
///
/// It is reused from call to call, so that evaluating allocates nothing.
public struct Outline: Sendable {
  /// What a decision can still say.
  struct ResultState: Sendable {
    /// The results that are possible.
    var possible: UInt64 = 0
    /// Whether no result at all is possible.
    var mayBeNone = false
    /// The rule that settled it, or -1.
    var rule: Int32 = -1
    /// Whether it has been worked out in this evaluation.
    var isKnown = false

    /// The only possible result.
    var certain: Int? {
      possible.nonzeroBitCount == 1 && !mayBeNone ? possible.trailingZeroBitCount : nil
    }
  }

  /// The verdict when it is certain, otherwise -1.
  public internal(set) var verdict = -1
  /// The verdicts that three-valued logic cannot rule out, when none is certain.
  public internal(set) var possibleVerdicts: [Int] = []
  /// The nodes that the walk certainly passes, in order.
  public internal(set) var path: [Int] = []
  /// The numbers of the rules that certainly hold and decided something, in order.
  public internal(set) var firedRules: [Int] = []
  /// The questions that those rules tested, as a bit per question.
  public internal(set) var usedQuestions: [UInt64] = []
  /// Flags that are certainly raised, as a bit per flag.
  public internal(set) var raisedFlags: UInt64 = 0
  /// Flags that cannot be ruled out, as a bit per flag.
  public internal(set) var openFlags: UInt64 = 0

  /// The outcome that comes first, as a mask; every one while the verdict is open.
  var firstReading: UInt64 = .max
  /// The outcomes of the verdict, as a mask; every one while the verdict is open.
  var readings: UInt64 = .max
  var reached: [Truth] = []
  var decisions: [ResultState] = []
  var referral = ResultState()
  var adaptations: [ResultState] = []
  var duties: [Truth] = []
  var notes: [Truth] = []
  var reading = -1
  /// Whether the walk may come to a node that it cannot leave, while the verdict is open.
  var mayEndNowhere = false

  /// Makes an empty outline; the evaluator gives it its size.
  public init() {}
}
