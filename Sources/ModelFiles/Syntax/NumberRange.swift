extension Document {
  /// A word as a range of whole numbers: `3..7` or `3`; with open ends also `3..` and `..7`.
  ///
  /// Ends that are left out are taken from `bounds`.
  func range(
    _ word: Word, within bounds: ClosedRange<Int>?, hasOpenEnds: Bool = false
  ) -> ClosedRange<Int>? {
    let parts = word.text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    let ends = parts.map { part -> Int?? in
      let text = part.trimmed
      if text.isEmpty { return hasOpenEnds ? .some(nil) : nil }
      return Int(text).flatMap { abs(max($0, -.max)) <= Self.largestNumber ? .some($0) : nil }
    }
    guard let first = ends.first, let last = ends.last, let first, let last,
      let lower = first ?? bounds?.lowerBound, let upper = last ?? bounds?.upperBound,
      ends.count == 2 || first != nil
    else {
      report(.badRange(word.text), at: word)
      return nil
    }
    guard lower <= upper else {
      report(.fallingRange(lower, upper), at: word)
      return nil
    }
    if let bounds, lower < bounds.lowerBound || upper > bounds.upperBound {
      report(.outside(bounds), at: word)
      return nil
    }
    return lower...upper
  }
}

extension Substring {
  /// The text without blanks at its ends.
  var trimmed: Substring {
    var rest = utf8
    while let byte = rest.first, byte.isBlank { rest.removeFirst() }
    while let byte = rest.last, byte.isBlank { rest.removeLast() }
    return Substring(rest)
  }
}

extension Remark {
  fileprivate static func badRange(_ text: String) -> Remark {
    Remark(.badRange, "\(quoted(text)) is not a range", hint: "write it like 3..7")
  }
  fileprivate static func fallingRange(_ lower: Int, _ upper: Int) -> Remark {
    Remark(.badRange, "the range falls from \(lower) to \(upper)")
  }
  static func outside(_ bounds: ClosedRange<Int>) -> Remark {
    Remark(.outOfRange, "outside \(bounds.lowerBound)..\(bounds.upperBound)")
  }
}
