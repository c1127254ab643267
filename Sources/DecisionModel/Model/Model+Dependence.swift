extension [Question] {
  /// The questions that are answered for this one: the items of a score, or the question itself.
  ///
  /// A score may count other scores that stand before it.
  func items(of question: Int) -> [Int] {
    guard case .score(let names) = self[question].kind else { return [question] }
    return names.flatMap { name -> [Int] in
      guard let item = firstIndex(where: { $0.id == name }) else { return [] }
      if case .score = self[item].kind { return item < question ? items(of: item) : [] }
      return [item]
    }
  }
}

extension Model {
  /// For each question, the decisions that rest on it, also by way of other decisions.
  func dependentDecisions() -> [[Int]] {
    var result = [[Int]](repeating: [], count: questions.count)
    var rests: [Set<Int>] = []
    for (index, list) in decisions.enumerated() {
      var tested: Set<Int> = []
      for rule in list.rules {
        tested.formUnion(rule.when.questions.flatMap { questions.items(of: $0) })
        for earlier in rule.when.decisions where earlier < index {
          tested.formUnion(rests[earlier])
        }
      }
      rests.append(tested)
      for question in tested { result[question].append(index) }
    }
    return result
  }
}
