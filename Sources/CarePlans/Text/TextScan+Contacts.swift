extension TextScan {
  private static let betweenGroups: Set<Character> = [
    " ", "\u{A0}", "\u{2009}", "\u{202F}", "-", "\u{2011}", ".",
  ]

  /// The ways in which eight digits are grouped; dates are grouped otherwise.
  private static let groupings: Set<[Int]> = [
    [8], [2, 2, 2, 2], [3, 2, 3], [4, 4], [2, 3, 3], [3, 3, 2],
  ]

  /// Norwegian telephone numbers of eight digits, with or without the number of the country, and
  /// foreign ones that begin with +.
  var phones: [PersonalMark] {
    runs(separators: Self.betweenGroups, most: 1).flatMap { groups -> [PersonalMark] in
      var marks: [PersonalMark] = []
      var index = 0
      while index < groups.count {
        if let (mark, count) = phone(groups[index...]) {
          marks.append(mark)
          index += count
        } else {
          index += 1
        }
      }
      return marks
    }
  }

  /// The telephone number that begins with the first of these groups, and how many it takes.
  private func phone(_ groups: ArraySlice<Group>) -> (PersonalMark, Int)? {
    guard let first = groups.first else { return nil }
    let hasPlus = first.start > 0 && characters[first.start - 1] == "+"
    let start = hasPlus ? first.start - 1 : first.start
    if hasPlus, first.digits != [4, 7] { return foreign(groups, start) }
    let code: [[Int]] = [[4, 7], [0, 0, 4, 7]]
    if code.contains(first.digits), let (end, count) = national(groups.dropFirst()) {
      return (mark(.phone, start..<end), count + 1)
    }
    if let mark = withCountry(first, start) { return (mark, 1) }
    return national(groups).map { (mark(.phone, start..<$0), $1) }
  }

  /// The number of the country and the rest in one group.
  private func withCountry(_ group: Group, _ start: Int) -> PersonalMark? {
    for code in [[4, 7], [0, 0, 4, 7]] where group.digits.starts(with: code) {
      let rest = group.digits.dropFirst(code.count)
      if rest.count == 8, let first = rest.first, first >= 2 {
        return mark(.phone, start..<group.end)
      }
    }
    return nil
  }

  private func national(_ groups: ArraySlice<Group>) -> (end: Int, count: Int)? {
    guard let first = groups.first?.digits.first, first >= 2 else { return nil }
    for count in 1...4 where count <= groups.count {
      let taken = groups.prefix(count)
      if Self.groupings.contains(taken.map(\.digits.count)), let last = taken.last {
        return (last.end, count)
      }
    }
    return nil
  }

  private func foreign(_ groups: ArraySlice<Group>, _ start: Int) -> (PersonalMark, Int)? {
    var total = 0
    for (count, group) in groups.enumerated() {
      total += group.digits.count
      let isLast = count + 1 == groups.count
      if total >= 8, isLast || total + groups[groups.startIndex + count + 1].digits.count > 15 {
        return total <= 15 ? (mark(.phone, start..<group.end), count + 1) : nil
      }
    }
    return nil
  }
}

extension TextScan {
  /// E-mail addresses: something, an at sign, and a name with a full stop in it.
  var emails: [PersonalMark] {
    characters.indices.filter { characters[$0] == "@" || characters[$0] == "＠" }
      .compactMap(email)
  }

  private func email(at sign: Int) -> PersonalMark? {
    var start = sign
    while start > 0, characters[start - 1].isLocal { start -= 1 }
    var end = sign + 1
    while end < characters.count, characters[end].isDomain { end += 1 }
    while end > sign + 1, characters[end - 1] == "." || characters[end - 1] == "-" { end -= 1 }
    let domain = characters[min(sign + 1, end)..<end]
    guard start < sign, let dot = domain.lastIndex(of: "."), dot > domain.startIndex,
      domain.endIndex - dot > 2
    else { return nil }
    return mark(.email, start..<end)
  }
}

extension Character {
  /// Whether it may stand before the at sign of an address.
  fileprivate var isLocal: Bool { isLetter || isNumber || "._%+-!#$&'*/=?^`{|}~".contains(self) }
  /// Whether it may stand after the at sign.
  fileprivate var isDomain: Bool { isLetter || isNumber || self == "." || self == "-" }
}
