public import DecisionModel

/// The words that a spreadsheet of offers may use, in any language, without regard to capitals.
public struct ImportWords: Sendable {
  /// What a column of the spreadsheet can hold; the names of the keys in the file.
  public enum Column: String, CaseIterable, Sendable {
    /// The offer of the model that it is, or is like.
    case offer
    /// Its name and description, and the heading that it is listed under.
    case name, text, category
    /// How to reach it, and what it takes.
    case contact, phone, hours, address, url, price, referral, waiting, languages, note
    /// The day on which somebody made sure.
    case checked
    /// What it is for.
    case outcomes, areas, groups
    /// Whether it counts as low-threshold.
    case lowThreshold = "low-threshold"
  }

  /// What one kind of thing may be called.
  struct Names: Sendable {
    private var ids: [String: String] = [:]

    /// The name that the files use for what was written; nil when nobody calls anything so.
    func id(_ text: String) -> String? { ids[text.lowercased()] }

    /// The words for one thing.
    func words(for id: String) -> [String] { ids.filter { $0.value == id }.keys.sorted() }

    /// Every word there is, for proposals.
    var words: [String] { ids.keys.sorted() }

    mutating func add(_ text: String, for id: String) {
      let word = text.lowercased()
      if !word.isEmpty, ids[word] == nil { ids[word] = id }
    }
  }

  var columns = Names()
  var offers = Names()
  var categories = Names()
  var outcomes = Names()
  var areas = Names()
  var groups = Names()
  var marks = Names()

  /// Collects the words of a model and its translations, and of the program.
  ///
  /// Headings are words for columns, by the name of the column.
  public init(
    model: Model, offers catalogue: OfferCatalogue, translations: [[String: String]],
    headings: [(column: Column, word: String)], marks words: [(mark: Offer.Mark, word: String)]
  ) {
    func add(_ id: String, _ phrases: Phrase..., to names: inout Names) {
      names.add(id, for: id)
      for phrase in phrases {
        names.add(phrase.text, for: id)
        for translation in translations { names.add(translation[phrase.key] ?? "", for: id) }
      }
    }
    for offer in catalogue.offers { add(offer.id.text, offer.name, to: &offers) }
    for category in catalogue.categories { add(category.id.text, category.label, to: &categories) }
    for group in catalogue.groups { add(group.id.text, group.label, to: &groups) }
    for area in model.advice.areas { add(area.id.text, area.label, to: &areas) }
    for outcome in model.outcomes where outcome.kind == .suggestion {
      add(outcome.id.text, outcome.short, outcome.name, to: &outcomes)
    }
    for column in Column.allCases { columns.add(column.rawValue, for: column.rawValue) }
    for heading in headings { columns.add(heading.word, for: heading.column.rawValue) }
    for word in words { marks.add(word.word, for: word.mark.rawValue) }
  }
}
