import Canvas
import DecisionModel

/// The offers, filtered while one types, narrowed down by what is ticked, in a chosen order.
struct OffersScreen: Sendable {
  /// The orders that the offers can have.
  enum Order: Hashable, CaseIterable, Sendable {
    /// Those that fit the case first, the best of them at the top.
    case fit
    /// As the catalogue lists them, under its headings.
    case category
    /// By name.
    case name
    /// The nearest first.
    case nearness
  }

  /// A part of the list that has a heading of its own.
  enum Section: Hashable, Sendable {
    case forCase, here, others, hidden
    case category(Int)
    case presence(Offer.Presence)
  }

  /// The offers, as positions in the catalogue.
  var list = FilterList()
  /// The order that was chosen; nil while nobody has chosen one.
  var chosenOrder: Order?
  /// What the offers have of each property.
  var table = OfferTable()
  /// The offers that fit the case, the best one first.
  var fitting: [Int] = []
  /// How well they fit it.
  var fits: [Int: OfferFit] = [:]
  /// The headings, each above the row with this number.
  var sections: [Int: Section] = [:]
  /// What the offers are narrowed down to.
  var ticked: Set<OfferFacet.Value> = []
  /// Whether it is being chosen what to narrow down to.
  var isNarrowing = false
  /// The selected value, as a position in the table.
  private(set) var valueRow = 0

  /// The selected value.
  var value: OfferFacet.Value? {
    table.values.indices.contains(valueRow) ? table.values[valueRow] : nil
  }

  /// Selects another value.
  mutating func moveValue(_ movement: Movement, page: Int) {
    valueRow = movement.applied(to: valueRow, count: table.values.count, page: page)
  }

  /// Selects the value with this position in the table.
  mutating func selectValue(_ row: Int) {
    valueRow = min(max(0, row), max(0, table.values.count - 1))
  }

  /// The offers that the search leaves, whatever is ticked; nil when nothing is searched for.
  var found: PositionSet? {
    list.matches.map { matches in
      PositionSet(of: matches.count) { matches[$0] != nil }
    }
  }

  /// Goes back to the list, or ends the search; says whether there was anything to go back from.
  mutating func stepBack() -> Bool {
    if isNarrowing {
      isNarrowing = false
      return true
    }
    return list.clear()
  }
}
