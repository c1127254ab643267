import Canvas
import DecisionModel
import TestKit

/// What people might do, the same in every run for the same seed.
struct Chance: RandomNumberGenerator {
  private var numbers: SeededGenerator

  init(seed: Int) { numbers = SeededGenerator(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  /// Whether something happens that happens once in so many times.
  mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &self) }
}

extension Chance {
  /// An answer that the question takes, now and then that it is not known.
  mutating func answer(to question: Question) -> Answer {
    if question.unknown != .forbidden, once(in: 6) { return .unknown }
    guard question.kind == .many else {
      return .option(Int.random(in: question.options.indices, using: &self))
    }
    let regular = question.options.indices.filter { !question.options[$0].isNone }
    if once(in: 3) { return .ticked([]) }
    return .ticked(Set(regular.filter { _ in once(in: 4) }))
  }

  /// A key that people press here, or one that means nothing.
  mutating func event() -> Event {
    switch Int.random(in: 0..<40, using: &self) {
    case 0: return .paste(pick(Self.pastes) ?? "")
    case 1:
      let columns = Int.random(in: 0..<140, using: &self)
      let lines = Int.random(in: 0..<50, using: &self)
      return .resized(Size(columns: columns, lines: lines))
    case 2: return .mouse(mouse())
    case 3: return .interrupted(.continued)
    case 4...15: return .key(.character(pick(Array("0123456789")) ?? "1"))
    case 16...20: return .key(.enter)
    case 21...28: return .key(.character(pick(Array("abcdefhijklmnoprstuvxy:/? -<>")) ?? "?"))
    case 29...31: return .key(.character(pick(Self.characters) ?? "x"))
    default: return .key(pick(Self.keys) ?? .down)
    }
  }

  /// A click or a turn of the wheel, now and then beyond the edge of the screen.
  private mutating func mouse() -> Mouse {
    let actions: [Mouse.Action] = [.pressed, .pressed, .pressed, .released, .wheelUp, .wheelDown]
    let point = Point(
      column: Int.random(in: 0..<150, using: &self), line: Int.random(in: 0..<52, using: &self))
    return Mouse(pick(actions) ?? .pressed, at: point)
  }

  private static let keys: [Key] = [
    .enter, .escape, .backspace, .delete, .tab, .backTab, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .function(1), .function(2), .function(12), .control("a"), .control("l"),
    .control("z"),
    .control("c"),
  ]

  private static let characters: [Character] = [
    "æ", "Ø", "q", "Q", "V", "-", "{", "\u{1B}", "\u{7}", "\u{0}", "\u{9B}", "\u{202E}", "\u{200B}",
    "漢", "👩‍👧", "e\u{301}\u{302}\u{303}\u{304}", "\r\n", "\u{FFFF}", "٣",
  ]

  private static let pastes = [
    "", "to\nlinjer\r\nog\ttabulator", "\u{1B}[2J\u{1B}]0;tittel\u{7}", "\u{202E}bakvendt",
    String(repeating: "lang ", count: 200), "a\u{301}\u{200D}\u{FEFF}漢字",
  ]
}
