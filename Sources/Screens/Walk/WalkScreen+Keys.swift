import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Gives a key to the question on the screen when it is a digit that answers it.
  mutating func take(digitOf key: Key, _ screen: inout WalkScreen) -> Bool {
    guard let index = screen.question else { return false }
    let question = content.model.questions[index]
    if question.options.isEmpty { return take(number: key, question, index, &screen) }
    guard case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue
    else { return false }
    if question.options.count > 9 {
      return select(digit, question, &screen)
    }
    if digit == 0 {
      guard question.unknown != .forbidden else { return true }
      answer(.unknown, to: index)
    } else if digit <= question.options.count {
      choose(digit - 1, question, index, &screen)
    }
    return true
  }

  /// Answers with an option, or ticks it in a tick-list.
  mutating func choose(
    _ option: Int, _ question: Question, _ index: Int, _ screen: inout WalkScreen
  ) {
    guard question.kind == .many else { return answer(.option(option), to: index) }
    if question.options[option].isNone { return answer(.ticked([]), to: index) }
    screen.cursor = option
    screen.ticks.formSymmetricDifference([option])
    top = .walk(screen)
  }

  /// With more than nine options, digits move the cursor and Enter answers.
  private mutating func select(
    _ digit: Int, _ question: Question, _ screen: inout WalkScreen
  ) -> Bool {
    for typed in [screen.typed + String(digit), String(digit)] {
      guard let number = Int(typed), number <= question.options.count else { continue }
      if number == 0 && question.unknown == .forbidden { continue }
      screen.typed = typed
      screen.cursor = number == 0 ? question.choiceCount : number - 1
      break
    }
    top = .walk(screen)
    return true
  }

  private mutating func take(
    number key: Key, _ question: Question, _ index: Int, _ screen: inout WalkScreen
  ) -> Bool {
    guard screen.cursor == 0 else { return false }
    switch key {
    case .character(let character) where character.isASCII && character.isWholeNumber:
      if screen.typed.count < 9 { screen.typed.append(character) }
    case .character("-") where screen.typed.isEmpty && (question.range?.lowerBound ?? 0) < 0:
      screen.typed = "-"
    case .backspace where !screen.typed.isEmpty: screen.typed.removeLast()
    default: return false
    }
    top = .walk(screen)
    return true
  }

  /// Takes a number that was pasted where one can be typed.
  mutating func paste(number text: String, _ screen: WalkScreen) {
    let texts = content.wording.texts
    guard screen.cursor == 0, let index = screen.question,
      let range = content.model.questions[index].range
    else {
      message = texts[.messagePasteNowhere]
      return
    }
    let number = text.trimmed
    let digits = number.hasPrefix("-") && range.lowerBound < 0 ? number.dropFirst() : number[...]
    guard (1...9).contains(digits.count),
      digits.allSatisfy({ $0.isASCII && $0.isWholeNumber })
    else {
      message = texts[.messagePasteNumber]
      return
    }
    var screen = screen
    screen.typed = number
    top = .walk(screen)
  }

  /// Answers with what the cursor is on.
  mutating func acceptAnswer(_ screen: WalkScreen) {
    guard let index = screen.question else { return }
    let question = content.model.questions[index]
    var screen = screen
    if screen.cursor >= question.choiceCount { return answer(.unknown, to: index) }
    if let range = question.range {
      guard let value = Int(screen.typed), range.contains(value) else {
        message = content.wording.texts(
          .questionNumberBad, String(range.lowerBound), String(range.upperBound))
        return
      }
      return answer(.number(value), to: index)
    }
    if question.kind == .many, !screen.ticks.isEmpty, !question.options[screen.cursor].isNone {
      return answer(.ticked(screen.ticks), to: index)
    }
    choose(screen.cursor, question, index, &screen)
  }
}

extension Question {
  /// The numbers that it takes, when it takes numbers.
  var range: ClosedRange<Int>? {
    if case .number(let range) = kind { return range }
    return nil
  }
}
