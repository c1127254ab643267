import Canvas
import DecisionModel
import Reports
import Texts

/// The choice of a municipality: the whole country, and every municipality there is a file for.
struct MunicipalityScreen: ListOfChoices, Hashable {
  /// The municipalities, by number; nil until they have been found.
  var titles: [MunicipalityTitle]?
  /// The beginning of a number or a part of a name.
  private(set) var field = TextField()
  /// The selected row; the first one is the whole country.
  var cursor = 0
  var rowCount: Int { matches.count + 1 }
  var layer: Layer { .municipality(self) }

  /// The municipalities that what was typed fits.
  var matches: [MunicipalityTitle] {
    let words = field.value.lowercased().split(separator: " ")
    return (titles ?? []).filter { title in
      let name = title.name?.lowercased() ?? ""
      return words.allSatisfy { title.number.text.hasPrefix($0) || name.contains($0) }
    }
  }

  /// Takes a key that belongs to typing; what is typed selects the first fitting row.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character, .delete: break
    case .backspace where !field.value.isEmpty: break
    default: return false
    }
    _ = field.take(key)
    select()
    return true
  }

  /// Takes a pasted text.
  mutating func paste(_ text: String) {
    field.insert(text)
    select()
  }

  private mutating func select() {
    cursor = field.value.isEmpty || matches.isEmpty ? 0 : 1
  }
}

extension AppState {
  /// Opens the choice and asks which municipalities there are.
  mutating func openMunicipalities() -> [Effect] {
    layers.append(.municipality(MunicipalityScreen()))
    return [.listMunicipalities]
  }

  /// Shows the municipalities that were found, the chosen one selected.
  mutating func list(_ titles: [MunicipalityTitle]) {
    guard case .municipality(var screen) = top else { return }
    screen.titles = titles
    let chosen = content.setting.municipality?.identity.number
    screen.cursor = screen.matches.firstIndex { $0.number == chosen }.map { $0 + 1 } ?? 0
    top = .municipality(screen)
  }

  /// Asks for the selected municipality, or goes back to the whole country.
  mutating func acceptMunicipality(_ screen: MunicipalityScreen) -> [Effect] {
    if screen.cursor > 0, screen.matches.indices.contains(screen.cursor - 1) {
      return [.readMunicipality(screen.matches[screen.cursor - 1].number)]
    }
    content.choose(nil)
    leaveMunicipalities()
    message = content.wording.texts[.municipalityNone]
    return [.rememberMunicipality(nil)]
  }

  /// Goes to a municipality that was read.
  mutating func arrive(in municipality: Municipality) {
    content.choose(municipality)
    leaveMunicipalities()
    let name = content.wording.municipality(municipality.identity)
    message = content.wording.texts(.municipalityChosen, name)
  }

  private mutating func leaveMunicipalities() {
    if case .municipality = top { pop() }
    guard case .offers(var screen) = top else { return }
    // The list begins with what the municipality has.
    screen.list.removeEntries()
    screen.chosenOrder = nil
    top = .offers(screen)
    refreshOffers()
  }
}
