/// What is searched for: words that must all be found, each in its own place.
///
/// Case and accents make no difference, and å, æ and ø are found as aa, ae and oe.
public struct Search: Hashable, Sendable {
  /// The words, as bytes to be compared.
  let words: [[UInt8]]

  /// Takes what was typed.
  public init(_ text: String) {
    words = Folding.bytes(of: text).split(separator: 0x20).map { Array($0) }
  }

  /// Whether nothing is searched for; everything fits then.
  public var isEmpty: Bool { words.isEmpty }

  /// How well a name fits, and what is said besides it; nil when something cannot be found.
  public func match(_ name: String, besides text: String = "") -> Match? {
    SearchIndex([SearchIndex.Entry(name, besides: text)]).matches(self)[0]
  }

  /// The characters of a name that were found in it, as positions.
  ///
  /// A word that stands in what is said besides the name is not looked for letter by letter.
  public func found(in name: String, besides text: String = "") -> Set<Int> {
    let others = Folding.bytes(of: text)
    return found(in: name) { others.first(of: $0, from: 0) != nil }
  }

  /// The characters of a name that were found in it.
  ///
  /// - Parameter isBeside: says whether a word stands in what is said besides the name.
  func found(in name: String, isBeside: ([UInt8]) -> Bool) -> Set<Int> {
    let (bytes, characters) = Folding.placedBytes(of: name)
    var found: Set<Int> = []
    for word in words {
      let places: [Int]
      if let start = bytes.best(of: word) {
        places = Array(start..<start + word.count)
      } else {
        places = isBeside(word) ? [] : bytes.scattered(word) ?? []
      }
      found.formUnion(places.map { characters[$0] })
    }
    return found
  }
}

extension [UInt8] {
  /// Where a word stands first, from a position on.
  func first(of word: [UInt8], from start: Int) -> Int? {
    guard count >= word.count else { return nil }
    return (start..<count - word.count + 1).first { matches(word, at: $0) }
  }

  private func matches(_ word: [UInt8], at start: Int) -> Bool {
    word.indices.allSatisfy { self[start + $0] == word[$0] }
  }

  /// Where a word stands: at the beginning of a word if it does anywhere.
  fileprivate func best(of word: [UInt8]) -> Int? {
    guard let first = first(of: word, from: 0) else { return nil }
    var next: Int? = first
    while let place = next {
      if place == 0 || !self[place - 1].isLetter { return place }
      next = self.first(of: word, from: place + 1)
    }
    return first
  }

  /// Where the letters of a word stand, each as early as it can; nil when one is missing.
  fileprivate func scattered(_ word: [UInt8]) -> [Int]? {
    var places: [Int] = []
    for (place, byte) in enumerated() where places.count < word.count {
      if byte == word[places.count] { places.append(place) }
    }
    return places.count == word.count ? places : nil
  }
}

extension UInt8 {
  /// Whether it belongs to a word: a letter, a digit, or part of a character beyond ASCII.
  var isLetter: Bool {
    switch self {
    case 0x30...0x39, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
