import Canvas
import DecisionModel
import Reports
import Screens
import Texts

extension Bench {
  /// Typing in the list of offers, when there are as many of them as a whole country may have.
  mutating func measureFilter(_ pack: Pack, _ reasoner: Reasoner) throws {
    let catalogue = try pack.offers(for: reasoner.model)
    guard !catalogue.offers.isEmpty else { return }
    let copies = (21_000 + catalogue.offers.count - 1) / catalogue.offers.count
    let many = OfferCatalogue(
      categories: catalogue.categories, groups: catalogue.groups,
      offers: (0..<copies).flatMap { _ in catalogue.offers }.prefix(21_000).map(\.self),
      municipal: catalogue.municipal)
    var state = AppState(
      content: Content(
        reasoner: reasoner, wording: try pack.wording(for: reasoner.model, in: .nb),
        contentHash: ""),
      size: Size(columns: 80, lines: 24))
    _ = update(&state, .terminal(.key(.character("/"))))
    _ = update(&state, .offersRead(many))
    _ = update(&state, .terminal(.key(.character("/"))))
    let keys = "psykisk helse ".map { Key.character($0) } + "zq".map { Key.character($0) }
    let erasing = [Key](repeating: .backspace, count: keys.count)
    measure("filter-key", runs: 7, each: keys.count + erasing.count) {
      var columns = 0
      for key in keys + erasing {
        _ = update(&state, .terminal(.key(key)))
        columns &+= view(state).size.columns
      }
      return columns
    }
  }
}
