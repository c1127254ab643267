/// Folded texts, one behind the other.
struct SearchBlock: Hashable, Sendable {
  /// The texts, each followed by a zero, which no text has in it.
  private var bytes: [UInt8] = []
  /// Where each text begins, and at last where the next one would.
  private var starts = [0]
  /// The letters that each text has, as a mask.
  private var letters: [UInt64] = []
  /// How often each byte occurs.
  private var frequencies = [Int](repeating: 0, count: 256)

  init(_ texts: [String]) {
    for text in texts {
      let folded = Folding.bytes(of: text)
      bytes += folded
      bytes.append(0)
      starts.append(bytes.count)
      letters.append(Self.letters(of: folded))
      for byte in folded { frequencies[Int(byte)] += 1 }
    }
  }

  /// The number of texts.
  var count: Int { letters.count }

  /// The best place that the word has in each text, where it has one.
  func places(of word: [UInt8]) -> [(entry: Int, rank: Match)] {
    let needle = Needle(word, frequencies)
    return bytes.withUnsafeBufferPointer { bytes in
      var found: [(entry: Int, rank: Match)] = []
      var entry = 0
      var from = 0
      while let place = needle.first(in: bytes, from: from) {
        while place >= starts[entry + 1] { entry += 1 }
        let rank = rank(bytes, at: place, start: starts[entry])
        if found.last?.entry != entry {
          found.append((entry, rank))
        } else if let last = found.last, rank < last.rank {
          found[found.count - 1].rank = rank
        }
        from = rank == .inside ? place + 1 : starts[entry + 1]
      }
      return found
    }
  }

  /// The texts that have the word in them.
  func entries(with word: [UInt8]) -> [Int] {
    let needle = Needle(word, frequencies)
    return bytes.withUnsafeBufferPointer { bytes in
      var found: [Int] = []
      var entry = 0
      var from = 0
      while let place = needle.first(in: bytes, from: from) {
        while place >= starts[entry + 1] { entry += 1 }
        found.append(entry)
        from = starts[entry + 1]
      }
      return found
    }
  }

  /// Whether a text has the word in it.
  func has(_ word: [UInt8], in entry: Int) -> Bool {
    Array(bytes[starts[entry]..<starts[entry + 1]]).first(of: word, from: 0) != nil
  }

  /// Whether the letters of a word stand in a text in their order.
  func isScattered(_ word: [UInt8], in entry: Int) -> Bool {
    let wanted = Self.letters(of: word)
    guard letters[entry] & wanted == wanted else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var next = 0
      for place in starts[entry]..<starts[entry + 1] where bytes[place] == word[next] {
        next += 1
        if next == word.count { return true }
      }
      return false
    }
  }

  private func rank(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, start: Int
  ) -> Match {
    if place == start { return .start }
    return bytes[place - 1].isLetter ? .inside : .word
  }

  /// A bit for each letter; letters that share one are told apart later.
  private static func letters(of bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
