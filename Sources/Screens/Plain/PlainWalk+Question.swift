import Canvas
import DecisionModel
import Reports
import Texts

extension PlainWalk {
  /// The keys that answer a question; nil when the line is no answer, or one that does not do.
  mutating func answer(
    _ line: String, _ question: Question, _ screen: WalkScreen
  ) -> [Event]? {
    if line.lowercased() == state.content.wording.texts[.questionUnknown].lowercased() {
      guard question.unknown != .forbidden else { return nil }
      return question.isByDigits ? [.key(.character("0"))] : [.key(.end), .key(.enter)]
    }
    if let range = question.range { return answer(line, range, screen) }
    if let named = question.options.firstIndex(where: { isCalled($0, line) }) {
      return answer([named + 1], question, screen)
    }
    let words = line.split { " ,;".contains($0) }
    let numbers = words.compactMap { Int($0) }
    guard !words.isEmpty, numbers.count == words.count else { return nil }
    return answer(numbers, question, screen)
  }

  private func isCalled(_ option: Question.Option, _ line: String) -> Bool {
    state.content.wording(option.label).lowercased() == line.lowercased()
  }

  private mutating func answer(
    _ line: String, _ range: ClosedRange<Int>, _ screen: WalkScreen
  ) -> [Event]? {
    guard let first = line.first, first.isNumber || first == "-" || first == "+" else {
      return nil
    }
    guard let value = Int(line), range.contains(value) else {
      say(.questionNumberBad, String(range.lowerBound), String(range.upperBound))
      return nil
    }
    let erasing = Array(repeating: Event.key(.backspace), count: screen.typed.count)
    return [.key(.home)] + erasing + String(value).map { .key(.character($0)) } + [.key(.enter)]
  }

  private mutating func answer(
    _ numbers: [Int], _ question: Question, _ screen: WalkScreen
  ) -> [Event]? {
    let texts = state.content.wording.texts
    let none = question.options.firstIndex(where: \.isNone).map { $0 + 1 }
    let least = question.unknown == .forbidden ? 1 : 0
    let chosen = Set(numbers)
    if let wrong = numbers.first(where: { !(least...question.options.count).contains($0) }) {
      say(.plainNotAChoice, String(wrong))
    } else if chosen.count > 1, question.kind != .many {
      say(.plainOneOnly)
    } else if chosen.count > 1, chosen.contains(0) {
      say(.plainUnknownAlone, texts[.questionUnknown].lowercased())
    } else if let none, chosen.count > 1, question.kind == .many, chosen.contains(none) {
      let label = state.content.wording(question.options[none - 1].label)
      say(.plainNoneAlone, String(none), label)
    } else if question.kind == .many, chosen != [0], chosen != Set([none].compactMap { $0 }) {
      return tick(Set(chosen.map { $0 - 1 }), question, screen)
    } else {
      return question.keys(choosing: chosen.first ?? 0)
    }
    return nil
  }

  /// Changes the ticks that differ, goes to one that is set, and answers.
  private func tick(
    _ chosen: Set<Int>, _ question: Question, _ screen: WalkScreen
  ) -> [Event] {
    let changes = chosen.symmetricDifference(screen.ticks).sorted()
    let ticking = changes.flatMap { option -> [Event] in
      question.isByDigits
        ? question.keys(choosing: option + 1)
        : [Event].row(option).dropLast() + [.key(.character(" "))]
    }
    if let last = changes.last, chosen.contains(last) { return ticking + [.key(.enter)] }
    return ticking + .row(chosen.min() ?? 0)
  }
}

extension Question {
  /// Whether a digit answers at once.
  fileprivate var isByDigits: Bool { (1...9).contains(options.count) }

  /// The keys that choose an option by its number; 0 is "do not know".
  fileprivate func keys(choosing number: Int) -> [Event] {
    if isByDigits { return [.key(.character(Character(String(number))))] }
    return number == 0 ? [.key(.end), .key(.enter)] : .row(number - 1)
  }
}
