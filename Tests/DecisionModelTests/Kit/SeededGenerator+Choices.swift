import TestKit

extension SeededGenerator {
  /// Begins far from where the seeds beside this one begin.
  init(spread seed: Int) {
    self.init(seed: UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// A number from the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True this many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of the elements.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  /// A set of some of the first positions, as a mask; possibly empty, possibly all.
  mutating func mask(_ count: Int) -> UInt64 { UInt64(number(0...(1 << count) - 1)) }
}
