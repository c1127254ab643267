import DecisionModel

extension ConditionReader {
  /// `count: {of: […], test: …, at-least: 2}`.
  func count(_ item: Item) -> Condition {
    let condition = document.section(item, path: "") { section -> Condition? in
      let items = section.list("of", isRequired: true)
      let testItem = section.optional("test")
      let test = testItem.flatMap { document.word($0) }.flatMap { TestText($0, in: document) }
      let parts = items.compactMap { item -> Condition? in
        guard case .text = item.content, let name = document.word(item) else {
          return self.condition(item)
        }
        guard testItem != nil else {
          document.report(.countNeedsTest, at: name)
          return nil
        }
        return test.map { named(name, $0) }
      }
      return .count(parts, in: limits(&section, items.count))
    }
    return condition ?? .always
  }

  private func limits(_ section: inout Section, _ count: Int) -> ClosedRange<Int> {
    let least = section.optionalWord("at-least")
    let most = section.optionalWord("at-most")
    let exact = section.optionalWord("exactly")
    if exact == nil && least == nil && most == nil || exact != nil && (least ?? most) != nil {
      document.report(.countLimits, at: section.start)
      return 0...count
    }
    func number(_ word: Word?, _ otherwise: Int) -> Int {
      guard let word, let number = document.integer(word) else { return otherwise }
      guard (0...count).contains(number) else {
        document.report(.outside(0...count), at: word)
        return otherwise
      }
      return number
    }
    let lower = number(exact ?? least, 0)
    let upper = number(exact ?? most, count)
    guard lower <= upper else {
      document.report(.countLimits, at: section.start)
      return 0...count
    }
    return lower...upper
  }

  /// `sum: {of: […], weights: {q: 2}, in: "20..22"}`.
  func sum(_ item: Item) -> Condition {
    let condition = document.section(item, path: "") { section -> Condition? in
      let names = section.words("of", isRequired: true)
      let weights = section.optional("weights").map { self.weights($0, of: names) } ?? [:]
      let terms = names.compactMap { name -> Condition.Term? in
        draft.questionNames.position(of: name, in: document).map {
          Condition.Term(question: $0, weight: weights[name.text] ?? 1)
        }
      }
      guard let word = section.required("in").flatMap({ document.word($0) }),
        let test = TestText(word, in: document), terms.count == names.count
      else { return nil }
      let bounds = self.bounds(of: terms)
      let ranges = test.members.compactMap { range($0, bounds: bounds, bands: [:]) }
      let sum = Condition.sum(terms, ranges: test.isAnything ? [bounds] : ranges)
      return test.isNegated ? .not(sum) : sum
    }
    return condition ?? .always
  }

  private func weights(_ item: Item, of names: [Word]) -> [String: Int] {
    guard case .mapping(let entries) = item.content else {
      document.reportWrongType(item, expected: "a mapping from questions to weights")
      return [:]
    }
    var weights: [String: Int] = [:]
    for entry in entries {
      if !names.contains(where: { $0.text == entry.key }) {
        document.report(
          .unknown(.unknownQuestion, entry.key, among: names.map(\.text)), at: entry.keyWord)
      }
      weights[entry.key] = document.word(entry.value).flatMap { document.integer($0) }
    }
    return weights
  }

  private func bounds(of terms: [Condition.Term]) -> ClosedRange<Int> {
    terms.reduce(0...0) { sum, term in
      let points = draft.points(of: draft.questions[term.question])
      let (a, b) = (points.lowerBound * term.weight, points.upperBound * term.weight)
      return (sum.lowerBound + min(a, b))...(sum.upperBound + max(a, b))
    }
  }
}

extension Remark {
  fileprivate static var countNeedsTest: Remark {
    Remark(.missingKey, "counting questions needs the key 'test'")
  }
  fileprivate static var countLimits: Remark {
    Remark(
      .badRange, "the limits of the count do not fit together",
      hint: "give 'exactly', or 'at-least', 'at-most' or both")
  }
}
