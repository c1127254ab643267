/// A word that is looked for in many bytes: three of its letters first, eight places at a time.
struct Needle {
  private let word: [UInt8]
  /// The position of the letter that, with the one after it, is the rarest pair.
  private let anchor: Int
  /// The position of the one after it.
  private let second: Int
  /// The position of one beside them; a short word has the same ones again.
  private let third: Int

  /// Takes a word that has letters, and how often each byte occurs.
  init(_ word: [UInt8], _ frequencies: [Int]) {
    self.word = word
    func frequency(_ position: Int) -> Int { frequencies[Int(word[position])] }
    let pairs = word.indices.dropLast()
    anchor =
      pairs.min {
        frequency($0) * frequency($0 + 1) < frequency($1) * frequency($1 + 1)
      } ?? 0
    second = min(anchor + 1, word.count - 1)
    third = anchor > 0 ? anchor - 1 : min(2, word.count - 1)
  }

  /// Where the word stands first from a place on, or nil.
  func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let last = bytes.count - word.count
    var place = start
    while true {
      place = likely(in: bytes, from: place, to: last - 8)
      if place > last { return nil }
      if stands(in: bytes, at: place) { return place }
      place += 1
    }
  }

  /// The first place at which all three letters stand, or the end of what can be looked at.
  private func likely(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (first, next) = (ones * UInt64(word[anchor]), ones * UInt64(word[second]))
    let beside = ones * UInt64(word[third])
    var place = start
    while place <= end {
      let differences =
        (raw.eight(at: place + anchor) ^ first) | (raw.eight(at: place + second) ^ next)
        | (raw.eight(at: place + third) ^ beside)
      // The lowest bit that remains is in the first byte that is zero.
      let zeros = (differences &- ones) & ~differences & (ones << 7)
      if zeros != 0 { return place + zeros.trailingZeroBitCount / 8 }
      place += 8
    }
    return place
  }

  private func stands(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    for offset in word.indices where bytes[place + offset] != word[offset] { return false }
    return true
  }
}

extension UnsafeRawBufferPointer {
  /// Eight bytes, the first one lowest.
  fileprivate func eight(at place: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
