extension String {
  /// Whether eleven digits in the text form a Norwegian identity number or D-number.
  ///
  /// The two last digits must be the control digits of the others; blanks between are passed
  /// over. The rule is the Tax Administration's, with weights 3 7 6 1 8 9 4 5 2 and
  /// 5 4 3 2 7 6 5 4 3 2.
  var containsIdentityNumber: Bool {
    var run: [Int] = []
    for character in self {
      if let digit = character.wholeNumberValue, character.isASCII {
        run.append(digit)
        if run.count >= 11, run.suffix(11).isIdentityNumber { return true }
      } else if character != " " && character != "-" && character != "." {
        run = []
      }
    }
    return false
  }
}

extension ArraySlice<Int> {
  /// Whether eleven digits are a date of birth, a number and the right control digits.
  fileprivate var isIdentityNumber: Bool {
    let digits = Array(self)
    let day = digits[0] * 10 + digits[1]
    let month = digits[2] * 10 + digits[3]
    guard (1...31).contains(day % 40), day <= 71, (1...12).contains(month % 40) else {
      return false
    }
    func control(_ weights: [Int]) -> Int {
      let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
      return (11 - sum % 11) % 11
    }
    return control([3, 7, 6, 1, 8, 9, 4, 5, 2]) == digits[9]
      && control([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) == digits[10]
  }
}
