/// A text taken apart into digits and the rest.
struct TextScan {
  let characters: [Character]

  init(_ text: String) { characters = Array(text) }

  /// A run of digits without anything between them.
  struct Group: Hashable {
    var start: Int
    var digits: [Int]

    var end: Int { start + digits.count }
  }

  /// The runs of groups that have only a few separators between them.
  ///
  /// A sentence in between, or a line break, begins a new run.
  func runs(separators: Set<Character>, most: Int) -> [[Group]] {
    var runs: [[Group]] = []
    var gap = Int.max
    for (index, character) in characters.enumerated() {
      if let digit = character.decimalDigit {
        if gap == 0, let last = runs.indices.last {
          runs[last][runs[last].count - 1].digits.append(digit)
        } else if gap <= most, let last = runs.indices.last {
          runs[last].append(Group(start: index, digits: [digit]))
        } else {
          runs.append([Group(start: index, digits: [digit])])
        }
        gap = 0
      } else if separators.contains(character), gap < .max {
        gap += 1
      } else {
        gap = .max
      }
    }
    return runs
  }

  func mark(_ kind: PersonalMark.Kind, _ range: Range<Int>) -> PersonalMark {
    PersonalMark(kind: kind, range: range, text: String(characters[range]))
  }
}

extension TextScan {
  /// What may stand between the digits of an identity number.
  private static let betweenDigits: Set<Character> = [
    " ", "\u{A0}", "\u{2009}", "\u{202F}", "\t", "-", "\u{2010}", "\u{2011}", "–", "—", ".", "/",
    ",", ":", "_", "\n",
  ]

  /// Eleven digits in a row that form an identity number, wherever they stand in a run.
  ///
  /// Numbers that share a digit are reported once.
  var identityNumbers: [PersonalMark] {
    runs(separators: Self.betweenDigits, most: 8).flatMap { groups -> [PersonalMark] in
      let digits = groups.flatMap { group in
        group.digits.enumerated().map { (place: group.start + $0.offset, digit: $0.element) }
      }
      guard digits.count >= 11 else { return [] }
      var marks: [PersonalMark] = []
      var first = 0
      while first + 11 <= digits.count {
        let window = digits[first..<first + 11]
        if IdentityNumber(window.map(\.digit)) != nil {
          marks.append(mark(.identityNumber, digits[first].place..<digits[first + 10].place + 1))
          first += 11
        } else {
          first += 1
        }
      }
      return marks
    }
  }
}

/// Eleven digits that are a Norwegian identity number.
///
/// A day that is 40 too high is that of a D-number. Months that are 20, 40, 60, 65 or 80 too high
/// are those of synthetic numbers and of numbers given out by health services. The control digits
/// are the Tax Administration's, with weights 3 7 6 1 8 9 4 5 2 and 5 4 3 2 7 6 5 4 3 2.
struct IdentityNumber {
  init?(_ digits: [Int]) {
    guard digits.count == 11 else { return nil }
    let day = digits[0] * 10 + digits[1]
    let month = digits[2] * 10 + digits[3]
    guard (1...31).contains(day) || (41...71).contains(day) else { return nil }
    guard [0, 20, 40, 60, 65, 80].contains(where: { (1...12).contains(month - $0) }) else {
      return nil
    }
    func control(_ weights: [Int]) -> Int {
      let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
      return (11 - sum % 11) % 11
    }
    guard control([3, 7, 6, 1, 8, 9, 4, 5, 2]) == digits[9],
      control([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) == digits[10]
    else { return nil }
  }
}
