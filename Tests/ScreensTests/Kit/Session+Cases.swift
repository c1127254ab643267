import Canvas
import DecisionModel

extension Session {
  /// Answers every question that is asked as the case does, by keys alone.
  ///
  /// - Returns: the keys that were pressed.
  @discardableResult
  mutating func walk(_ answers: Answers) -> [Key] {
    var keys = press(all: [.enter])
    while let question, keys.count < 100 {
      keys += press(all: question.keys(for: answers[question.id] ?? .unknown))
    }
    return keys
  }

  /// Walks the training case with this name to its end.
  @discardableResult
  mutating func walk(case id: String) throws -> [Key] {
    walk(try National.read().answers(id))
  }

  private mutating func press(all keys: [Key]) -> [Key] {
    for key in keys { press(key) }
    return keys
  }
}

extension Question {
  /// The keys that give an answer: digits, and Enter after ticks.
  func keys(for answer: Answer) -> [Key] {
    switch answer {
    case .option(let option): return [digit(option + 1)]
    case .ticked(let ticked) where ticked.isEmpty:
      return options.firstIndex(where: \.isNone).map { [digit($0 + 1)] } ?? [.enter]
    case .ticked(let ticked): return ticked.sorted().map { digit($0 + 1) } + [.enter]
    case .number(let value): return String(value).map { .character($0) } + [.enter]
    case .unknown, .declined: return [digit(0)]
    }
  }

  private func digit(_ number: Int) -> Key { .character(Character(String(number))) }
}
