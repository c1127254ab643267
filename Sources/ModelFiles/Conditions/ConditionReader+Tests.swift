import DecisionModel

extension ConditionReader {
  /// The test of a question.
  func test(_ test: TestText, ofQuestion index: Int) -> Condition {
    if test.isAnything { return .always }
    let question = draft.questions[index]
    var members = test.members
    var parts: [Condition] = []
    members.removeAll { member in
      guard case .name(let word) = member, word.text == "unknown" else { return false }
      if !scope.contains(.missing) { document.report(.misplacedUnknown, at: word) }
      parts.append(.missing(question: index))
      return true
    }
    if !members.isEmpty {
      switch question.kind {
      case .number, .score: parts += numbers(members, of: question, at: index)
      case .choice, .ordinal, .many: parts += options(members, of: question, at: index)
      }
    }
    let condition = parts.count == 1 ? parts[0] : .any(parts)
    return test.isNegated ? .not(condition) : condition
  }

  private func options(
    _ members: [TestText.Member], of question: Question, at index: Int
  ) -> [Condition] {
    let names = question.options.map(\.id.text)
    var mask = mask(
      members, names: names, unknown: .unknownOption, isOrdered: question.kind == .ordinal,
      isComplete: !names.contains(""))
    var parts: [Condition] = []
    if question.kind == .many, let none = question.options.firstIndex(where: \.isNone),
      none < 64, mask & 1 << UInt64(none) != 0
    {
      mask &= ~(1 << UInt64(none))
      parts.append(.noneTicked(question: index))
    }
    if mask != 0 || parts.isEmpty { parts.append(.option(question: index, options: mask)) }
    return parts
  }

  private func numbers(
    _ members: [TestText.Member], of question: Question, at index: Int
  ) -> [Condition] {
    let bounds = draft.points(of: question)
    let bands = Dictionary(
      question.bands.map { ($0.id.text, $0.range) }, uniquingKeysWith: { first, _ in first })
    let ranges = members.compactMap {
      range($0, bounds: bounds, bands: bands, bandNames: question.bands.map(\.id.text))
    }
    return [.number(question: index, ranges: ranges)]
  }

  /// The test of a decision.
  func test(_ test: TestText, ofDecision index: Int) -> Condition {
    if test.isAnything { return .always }
    let names = draft.decisions[index].results.map(\.id.text)
    let mask = mask(
      test.members, names: names, unknown: .unknownResult, isOrdered: true,
      isComplete: !names.contains(""))
    let condition = Condition.decision(decision: index, results: mask)
    return test.isNegated ? .not(condition) : condition
  }

  /// The members of a test as a mask over names.
  func mask(
    _ members: [TestText.Member], names: [String], unknown: Finding.Code, isOrdered: Bool,
    isComplete: Bool
  ) -> UInt64 {
    func position(_ word: Word) -> Int? {
      if let position = names.firstIndex(of: word.text) { return position }
      if isComplete { document.report(.unknown(unknown, word.text, among: names), at: word) }
      return nil
    }
    var mask: UInt64 = 0
    for member in members {
      switch member {
      case .name(let word):
        if let position = position(word), position < 64 { mask |= 1 << UInt64(position) }
      case .comparison(let comparison, let word):
        guard isOrdered else {
          document.report(.notOrdered(unknown.kind), at: word)
          continue
        }
        guard let position = position(word) else { continue }
        guard let chosen = comparison.range(position, in: 0...names.count - 1) else {
          document.report(.neverHolds, at: word)
          continue
        }
        for place in chosen where place < 64 { mask |= 1 << UInt64(place) }
      case .range(_, _, _, let whole): document.report(.notANumber(unknown.kind), at: whole)
      }
    }
    return mask
  }
}

extension ConditionReader {
  /// A member of a test of numbers as a range.
  func range(
    _ member: TestText.Member, bounds: ClosedRange<Int>, bands: [String: ClosedRange<Int>],
    bandNames: [String] = []
  ) -> ClosedRange<Int>? {
    func value(_ word: Word) -> ClosedRange<Int>? {
      if let band = bands[word.text] { return band }
      guard let number = Int(word.text) else {
        if bandNames.isEmpty {
          document.report(.badNumber(word.text), at: word)
        } else {
          document.report(.unknown(.unknownBand, word.text, among: bandNames), at: word)
        }
        return nil
      }
      guard bounds.contains(number) else {
        document.report(.outside(bounds), at: word)
        return nil
      }
      return number...number
    }
    switch member {
    case .name(let word): return value(word)
    case .comparison(let comparison, let word):
      guard let value = value(word) else { return nil }
      let edge =
        comparison == .atLeast || comparison == .below ? value.lowerBound : value.upperBound
      guard let range = comparison.range(edge, in: bounds) else {
        document.report(.neverHolds, at: word)
        return nil
      }
      return range
    case .range(let ends, let first, let last, let whole):
      guard let lower = first.text.isEmpty ? bounds : value(first),
        let upper = last.text.isEmpty ? bounds : value(last)
      else { return nil }
      let from = lower.lowerBound + (ends.hasLower ? 0 : 1)
      let to = upper.upperBound - (ends.hasUpper ? 0 : 1)
      guard from <= to else {
        document.report(.neverHolds, at: whole)
        return nil
      }
      return from...to
    }
  }
}

extension TestText.Comparison {
  /// The values of a range that compare so with an edge; nil when there are none.
  fileprivate func range(_ edge: Int, in bounds: ClosedRange<Int>) -> ClosedRange<Int>? {
    let (lower, upper): (Int, Int) =
      switch self {
      case .atLeast: (edge, bounds.upperBound)
      case .above: (edge + 1, bounds.upperBound)
      case .atMost: (bounds.lowerBound, edge)
      case .below: (bounds.lowerBound, edge - 1)
      }
    return lower <= upper ? lower...upper : nil
  }
}

extension Draft {
  /// The least and the most that a question can count in a sum.
  func points(of question: Question) -> ClosedRange<Int> {
    switch question.kind {
    case .number(let range): return range
    case .choice, .ordinal:
      let points = question.options.map(\.points)
      return (points.min() ?? 0)...(points.max() ?? 0)
    case .many:
      let points = question.options.filter { !$0.isNone }.map(\.points)
      return points.reduce(0) { $0 + min(0, $1) }...points.reduce(0) { $0 + max(0, $1) }
    case .score(let items): return points(of: items)
    }
  }

  /// The least and the most that the items of a score can add up to.
  func points(of items: [Question.ID]) -> ClosedRange<Int> {
    items.reduce(0...0) { sum, item in
      guard let index = questionNames.position(of: item.text), index < questions.count else {
        return sum
      }
      let range = points(of: questions[index])
      return (sum.lowerBound + range.lowerBound)...(sum.upperBound + range.upperBound)
    }
  }
}

extension Remark {
  fileprivate static var misplacedUnknown: Remark {
    Remark(.misplacedCondition, "only provisional rules may ask for 'unknown'")
  }
  fileprivate static func notOrdered(_ kind: String) -> Remark {
    Remark(
      .notOrdered, Sentence(form: "these \(kind)s have no order to compare by"),
      hint: kind == "option" ? "use 'type: ordinal', or list the options" : nil)
  }
  fileprivate static var neverHolds: Remark {
    Remark(.neverHolds, "no value can pass this test")
  }
  fileprivate static func notANumber(_ kind: String) -> Remark {
    Remark(
      .badTest, Sentence(form: "a range needs numbers, not \(kind)s"),
      hint: "list them, or use >= and <=")
  }
  fileprivate static func badNumber(_ text: String) -> Remark {
    Remark(.badNumber, "\(quoted(text)) is not a whole number")
  }
}
