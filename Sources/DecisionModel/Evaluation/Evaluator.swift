/// Evaluates one model, again and again, in three-valued logic.
///
/// When every question that is reached is answered, the result is exact. With missing answers
/// it is sound but cautious: it may call something open that every completion settles.
/// ``Reasoner`` adds the exact answer.
public struct Evaluator: Sendable {
  /// The model that is evaluated.
  public let model: Model
  /// Every rule of the model, numbered.
  public let rules: RuleBook

  let interpreter: Interpreter

  /// Prepares a model.
  ///
  /// - Complexity: linear in the size of the model.
  public init(_ model: Model) {
    self.model = model
    rules = RuleBook(model)
    interpreter = Interpreter(model, rules)
  }

  /// Evaluates the facts into an outline that is reused.
  ///
  /// - Complexity: linear in the number of rules; no allocation once the outline has its size.
  public func evaluate(_ facts: Facts, into outline: inout Outline) {
    interpreter.evaluate(facts.slots, into: &outline)
  }

  /// Works out which duties and notes apply, after an evaluation of the same facts.
  public func advise(_ facts: Facts, into outline: inout Outline) {
    interpreter.advise(facts.slots, into: &outline)
  }

  /// Evaluates the facts, duties and notes included.
  public func evaluate(_ facts: Facts) -> Outline {
    var outline = Outline()
    evaluate(facts, into: &outline)
    advise(facts, into: &outline)
    return outline
  }
}

extension Evaluator {
  /// Where the condition of each rule begins in the program.
  struct Code: Sendable {
    var decisions: [[Int32]]
    var nodes: [[Int32]]
    var flags: [Int32]
    var referral: [Int32]
    var adaptation: [Int32]
    var provisional: [Int32]
    var duties: [Int32]
    var notes: [Int32]
    var reviews: [Int32]
    var areas: [Int32]

    init(_ model: Model, _ program: inout Program) {
      func lay(_ conditions: [Condition]) -> [Int32] { conditions.map { program.append($0) } }
      decisions = model.decisions.map { lay($0.rules.map(\.when)) }
      nodes = model.tree.nodes.map { lay($0.branches.map(\.when)) }
      flags = lay(model.advice.flags.map(\.when))
      referral = lay(model.advice.referral?.rules.map(\.when) ?? [])
      adaptation = lay(model.advice.adaptation?.rules.map(\.when) ?? [])
      provisional = lay(model.advice.provisional.map(\.when))
      duties = lay(model.advice.duties.map(\.when))
      notes = lay(model.advice.notes.map(\.when))
      reviews = lay(model.advice.reviews.map(\.when))
      areas = lay(model.advice.areas.map(\.when))
    }
  }
}
