import Canvas

/// The first screen typeset for a window, all but the row that is selected.
struct CoverPage: Sendable {
  private let hasPlans: Bool
  private let set: Typesetter
  private let choices: [Body.Choice]
  private let labelWidth: Int
  private let body: Body

  /// Puts a page together: what stands above the choices, the choices, and what stands below.
  init(
    of screen: StartScreen, above: [Line], _ choices: [Body.Choice], below: [Line],
    by set: Typesetter
  ) {
    hasPlans = screen.hasPlans
    self.set = set
    self.choices = choices
    labelWidth = Body.labelWidth(of: choices, set)
    var body = Body()
    body.add(above)
    body.add(choices: choices, selected: nil, set)
    body.add(below)
    self.body = body
  }

  /// Whether it is the page of a screen, as this typesetter sets it.
  func isPage(of screen: StartScreen, by set: Typesetter) -> Bool {
    hasPlans == screen.hasPlans && self.set == set
  }

  /// The page with a row selected; read out line by line, none is.
  func body(selecting row: Int) -> Body {
    var alone = Body()
    ChoiceRow(choices[row], row: row, isSelected: true, set)
      .add(to: &alone, set, labelWidth: labelWidth)
    var body = body
    body.select(row, lines: alone.lines)
    return body
  }
}
