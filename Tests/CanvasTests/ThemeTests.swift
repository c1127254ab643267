import Canvas
import Testing

struct ThemeTests {
  @Test func `mono has no colour`() {
    #expect(!Theme.mono.hasColours)
    #expect(Theme.default.hasColours)
  }

  @Test func `every role with a colour can be told without it`() {
    for role in Role.allCases where Theme.default[role].foreground != nil {
      #expect(Theme.mono[role] != Style(), "\(role)")
    }
  }

  @Test func `the default theme has no background and only colours that any background allows`() {
    for role in Role.allCases {
      #expect(Theme.default[role].background == nil)
      let colour = Theme.default[role].foreground
      #expect(colour == nil || colour == .red || colour == .magenta)
    }
  }
}
