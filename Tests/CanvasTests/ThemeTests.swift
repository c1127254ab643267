import Canvas
import Testing

/// How each role looks in each theme, and whether it can be read.
struct ThemeTests {
  @Test(arguments: Theme.Name.allCases)
  func `every colour stands on a background that it can be read on`(name: Theme.Name) {
    let least = name == .highContrast ? 7.0 : 4.5
    for role in Role.allCases {
      let style = Theme(name)[role]
      guard style.foreground != nil || style.background != nil else { continue }
      guard let foreground = style.foreground, let background = style.background else {
        Issue.record("\(role) has one colour of its own and one of the terminal's")
        continue
      }
      #expect(foreground.contrast(with: background) >= least, "\(role)")
      #expect(!style.isReversed && !style.isDim, "\(role)")
    }
  }

  @Test func `without colours only rules are dimmed, which nobody has to read`() {
    for name in Theme.Name.allCases {
      for role in Role.allCases where Theme(name)[role].isDim { #expect(role == .border) }
    }
  }

  @Test func `mono has no colour, and the others have`() {
    for name in Theme.Name.allCases { #expect(Theme(name).hasColours == (name != .mono)) }
  }

  @Test func `every role with a colour can be told from text without it`() {
    for role in Role.allCases where Theme(.default)[role].foreground != nil {
      #expect(Theme(.mono)[role] != Theme(.mono)[.text], "\(role)")
    }
  }

  @Test func `a theme that paints the text paints every role`() {
    for name in Theme.Name.allCases where Theme(name)[.text].background != nil {
      for role in Role.allCases { #expect(Theme(name)[role].background != nil, "\(name) \(role)") }
    }
  }

  @Test func `the next theme goes through all of them`() {
    var name = Theme.Name.default
    var seen: [Theme.Name] = []
    repeat {
      seen.append(name)
      name = name.next
    } while name != .default
    #expect(seen == Theme.Name.allCases)
  }

  @Test func `contrast is what WCAG says it is`() {
    #expect(abs(Shade(red: 0, green: 0, blue: 0).contrast(with: .white) - 21) < 0.001)
    #expect(abs(Shade(red: 0x76, green: 0x76, blue: 0x76).contrast(with: .white) - 4.54) < 0.005)
  }

  /// Foreground and background by their numbers in the palette, `-` for the terminal's own.
  @Test func `the roles look like this: default, mono, high-contrast, dark, light`() {
    let map = Role.allCases.map { role in
      let looks = Theme.Name.allCases.map { Theme($0)[role].inWords.padded(to: 13) }
      return "\("\(role)".padded(to: 9))\(looks.joined(separator: " "))".trimmed
    }
    #expect(
      map.joined(separator: "\n") == """
        text     -/-           -/-           231/16        252/234       235/231
        muted    -/-           -/-           231/16        248/234       240/231
        heading  -/- b         -/- b         226/16 b      117/234 b     24/231 b
        title    -/- b         -/- b         226/16 b      231/234 b     16/231 b
        selected -/- r         -/- r         16/226 b      16/117 b      231/24 b
        accent   -/- b         -/- b         231/16 b      222/234 b     25/231 b
        warning  16/222 b      -/- b         16/214 b      215/234 b     94/231 b
        danger   231/124 b     -/- br        16/231 b      231/124 b     231/124 b
        link     -/- u         -/- u         231/16 u      252/234 u     235/231 u
        key      -/- b         -/- b         123/16 b      222/234 b     24/231 b
        border   -/- d         -/-           231/16        246/234       240/231
        field    -/- u         -/- u         231/16 u      231/238 u     16/254 u
        """)
  }
}

/// A shade of the palette of 256, as xterm defines it.
private struct Shade {
  let red, green, blue: Int

  static let white = Shade(red: 255, green: 255, blue: 255)

  init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

  init(_ colour: Colour) {
    let number = Int(colour.number)
    if number >= 232 {
      let grey = 8 + 10 * (number - 232)
      self.init(red: grey, green: grey, blue: grey)
    } else {
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = number - 16
      self.init(red: steps[cube / 36], green: steps[cube / 6 % 6], blue: steps[cube % 6])
    }
  }

  /// The relative luminance of WCAG 2.
  private var luminance: Double {
    let parts = [red, green, blue].map { value -> Double in
      let part = Double(value) / 255
      return part <= 0.03928 ? part / 12.92 : Self.power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The power of 2.4: the fifth root of the twelfth power, by Newton's method.
  private static func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1) { product, _ in product * base }
    var root = 1.0
    for _ in 0..<200 {
      root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
    return root
  }

  func contrast(with other: Shade) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}

extension Colour {
  fileprivate func contrast(with other: Colour) -> Double {
    Shade(self).contrast(with: Shade(other))
  }
}

extension Style {
  /// The numbers of its colours, and letters for bold, underlined, reversed and dim.
  fileprivate var inWords: String {
    let colours = [foreground, background].map { $0.map { String($0.number) } ?? "-" }
    let marks = [(isBold, "b"), (isUnderlined, "u"), (isReversed, "r"), (isDim, "d")]
    let letters = marks.filter(\.0).map(\.1).joined()
    return "\(colours[0])/\(colours[1])\(letters.isEmpty ? "" : " \(letters)")"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
