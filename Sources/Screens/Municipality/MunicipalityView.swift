import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the choice of a municipality looks like.
  func municipalityChrome(_ screen: MunicipalityScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    let window = screen.field.window(columns: max(1, set.columns - 12))
    if !set.isLinear {
      var line = Line(set.fold(texts[.municipalityFilter]), .muted)
      line.add(set.fold(window.text) + "_", .field, at: line.end + 1)
      body.add(line)
      body.add()
    }
    addRow(texts[.municipalityWholeCountry], row: 0, screen, to: &body, set)
    for (row, title) in screen.matches.enumerated() {
      addRow(name(of: title), row: row + 1, screen, to: &body, set)
    }
    if let remark = remark(on: screen) {
      body.add()
      body.add(set.paragraph(remark, .muted))
    }
    let count =
      screen.titles.map {
        texts.count($0.count, one: .municipalityCountOne, many: .municipalityCountMany)
      } ?? ""
    return Chrome(heading: texts[.municipalityHeading], aside: count, body: body)
  }

  private func addRow(
    _ text: String, row: Int, _ screen: MunicipalityScreen, to body: inout Body,
    _ set: Typesetter
  ) {
    let isSelected = screen.cursor == row
    var line = Line(isSelected && !set.isLinear ? "> " : "  ", isSelected ? .selected : .text)
    line.add(set.cut(text, to: set.columns - 2), isSelected ? .selected : .text, at: 2)
    body.add([line], row: row, isSelected: isSelected)
  }

  private func name(of title: MunicipalityTitle) -> String {
    let texts = content.wording.texts
    let name = title.name ?? texts[.municipalityUnreadable]
    let text = "\(title.number)  \(name)"
    return title.isExample ? texts(.placeExample, text) : text
  }

  /// What is missing, when there is nothing to choose from.
  private func remark(on screen: MunicipalityScreen) -> String? {
    let texts = content.wording.texts
    guard let titles = screen.titles else { return texts[.municipalityLoading] }
    if titles.isEmpty { return texts[.municipalityNoFiles] }
    return screen.matches.isEmpty ? texts(.municipalityNoMatch, screen.field.value) : nil
  }
}

extension AppState {
  /// Where the person is, for the first line of every screen.
  var place: Whereabouts {
    guard let identity = content.setting.municipality?.identity else { return Whereabouts() }
    return content.wording.place(identity)
  }

  /// The municipality's own numbers, besides the national ones.
  func addLocalContacts(to body: inout Body, _ set: Typesetter) {
    guard let municipality = content.setting.municipality, !municipality.acute.isEmpty else {
      return
    }
    let wording = content.wording
    let isExample = municipality.identity.isExample
    body.add(
      set.paragraph(
        wording.texts(
          isExample ? .municipalityExampleAcute : .municipalityAcute,
          wording.municipality(municipality.identity)), isExample ? .warning : .heading))
    for contact in municipality.acute {
      let label = isExample ? wording.texts[.municipalityExampleCall] : wording.texts[.stopCall]
      let doubt = wording.doubt(contact.checked, in: content.setting).map { " (\($0))" } ?? ""
      let text = "\(wording(contact.name)): \(wording(contact.use))\(doubt)"
      body.add(set.labelled("\(label) \(contact.phone)", text, width: 14, labelRole: .key))
    }
  }

  /// Whom to call where something must be done first: the national numbers, then the local ones.
  var localNumberRows: [ResultRow] {
    guard let municipality = content.setting.municipality, !municipality.acute.isEmpty else {
      return []
    }
    let wording = content.wording
    let flags = decision.certainFlags.map { content.model.advice.flags[$0] }.filter(isHolding)
    if flags.isEmpty { return [] }
    let named = Set(flags.flatMap(\.contacts))
    let national = content.model.contacts.filter { named.isEmpty || named.contains($0.id) }
      .map { "\($0.phone) \(wording($0.name))" }
    let local = municipality.acute.map { wording.acute($0, in: content.setting) }
    return ([national.joined(separator: " · ")] + local).enumerated().map { index, text in
      ResultRow(
        label: index == 0 ? wording.texts[.stopCall] : "", text: text, role: .accent,
        isOneLine: true)
    }
  }
}
