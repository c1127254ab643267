/// Conditions laid out flat, so that evaluating one follows no pointers.
///
/// Each condition is a run of instructions in prefix order; `end` is where the next one begins.
struct Program: Sendable {
  /// What one instruction tests or combines.
  enum Operation: UInt8, Sendable {
    case always, option, noneTicked, number, missing, reached
    case all, any, not, count, sum, term, range
    case decision, outcome, reading, readings, referral, flag
  }

  /// One instruction.
  struct Instruction: Sendable {
    var operation: Operation
    var isTickList = false
    var index: Int32 = 0
    var end: Int32 = 0
    var mask: UInt64 = 0
    var low = 0
    var high = 0
  }

  private(set) var instructions: [Instruction] = []
  private let questions: [Question]

  /// Makes an empty program over the questions of a model.
  init(questions: [Question]) { self.questions = questions }

  /// Lays out a condition and returns where it begins.
  mutating func append(_ condition: Condition) -> Int32 {
    let start = instructions.count
    switch condition {
    case .always: add(.always)
    case .option(let question, let options): addTest(question, options)
    case .noneTicked(let question): add(.noneTicked, index: question)
    case .number(let question, let ranges): addNumber(question, ranges)
    case .missing(let question): add(.missing, index: question)
    case .all(let parts): addGroup(.all, parts)
    case .any(let parts): addGroup(.any, parts)
    case .not(let part): addGroup(.not, [part])
    case .count(let parts, let range): addGroup(.count, parts, range)
    case .sum(let terms, let ranges): addSum(terms, ranges)
    case .decision(let decision, let results): add(.decision, index: decision, mask: results)
    case .outcome(let outcomes): add(.outcome, mask: outcomes)
    case .reading(let outcomes): add(.reading, mask: outcomes)
    case .readings(let range): add(.readings, range: range)
    case .referral(let results): add(.referral, mask: results)
    case .flag(let flags): add(.flag, mask: flags)
    }
    instructions[start].end = Int32(instructions.count)
    return Int32(start)
  }

  private mutating func add(
    _ operation: Operation, index: Int = 0, mask: UInt64 = 0, range: ClosedRange<Int> = 0...0
  ) {
    instructions.append(
      Instruction(
        operation: operation, index: Int32(index), end: Int32(instructions.count + 1), mask: mask,
        low: range.lowerBound, high: range.upperBound))
  }

  private mutating func addTest(_ question: Int, _ options: UInt64) {
    add(.option, index: question, mask: options)
    instructions[instructions.count - 1].isTickList = questions[question].kind == .many
  }

  /// A number is compared as it is; a score is reached when one of its items is, and summed up.
  private mutating func addNumber(_ question: Int, _ ranges: [ClosedRange<Int>]) {
    guard case .score = questions[question].kind else {
      return addAny(ranges) { $0.add(.number, index: question, range: $1) }
    }
    let start = instructions.count
    add(.all)
    addAny(questions.items(of: question)) { $0.add(.reached, index: $1) }
    let sum = instructions.count
    addSum([Condition.Term(question: question, weight: 1)], ranges)
    instructions[sum].end = Int32(instructions.count)
    instructions[start].end = Int32(instructions.count)
  }

  private mutating func addAny<Part>(_ parts: [Part], _ addPart: (inout Program, Part) -> Void) {
    let start = instructions.count
    add(.any)
    for part in parts { addPart(&self, part) }
    instructions[start].end = Int32(instructions.count)
  }

  private mutating func addGroup(
    _ operation: Operation, _ parts: [Condition], _ range: ClosedRange<Int> = 0...0
  ) {
    add(operation, range: range)
    for part in parts { _ = append(part) }
  }

  private mutating func addSum(_ terms: [Condition.Term], _ ranges: [ClosedRange<Int>]) {
    add(.sum)
    for term in terms {
      for item in questions.items(of: term.question) {
        add(.term, index: item, range: term.weight...term.weight)
      }
    }
    for range in ranges { add(.range, range: range) }
  }
}
