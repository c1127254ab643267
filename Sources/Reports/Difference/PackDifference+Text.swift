import DecisionModel
import Texts

extension PackDifference {
  /// The most moves that are listed in words; the others are there for programs.
  static let moveLimit = 30

  /// What changes, as a person reads it.
  public func text() -> String {
    var lines = PlainLines()
    let texts = new.wording.texts
    lines.add(texts(.diffTitle, name(of: old), name(of: new)))
    if isEmpty {
      lines.add(texts[.diffNone])
      return lines.text
    }
    addOutcomes(to: &lines)
    addEffects(to: &lines)
    addCases(to: &lines)
    addParts(to: &lines)
    for (language, count) in translations {
      lines.addGap()
      lines.add(texts(.diffTranslation, language, String(count)))
    }
    addStale(to: &lines)
    return lines.text
  }

  private func name(of content: PackContent) -> String {
    let identity = content.reasoner.model.identity
    return "\(content.wording(identity.title)) \(identity.version)"
  }

  private func addOutcomes(to lines: inout PlainLines) {
    let texts = new.wording.texts
    lines.addGap()
    lines.add(texts[.diffOutcomes].uppercased())
    let cases = count(comparison.cases)
    if comparison.moves.isEmpty {
      lines.add(texts(.diffMovedNone, cases))
    } else {
      lines.add(texts(.diffMoved, count(comparison.moved), cases))
    }
    addUnshared(comparison.onlyOld, of: old, .diffOnlyOld, to: &lines)
    addUnshared(comparison.onlyNew, of: new, .diffOnlyNew, to: &lines)
    for move in comparison.moves.prefix(Self.moveLimit) {
      lines.addGap()
      lines.add(
        texts(
          move.count == 1 ? .diffMoveOne : .diffMoveMany, said(move.old, old), said(move.new, new),
          count(move.count)))
      lines.add(texts(.diffWitness, witness(move.newAnswers)), indent: 4, first: 2)
    }
    let rest = comparison.moves.count - Self.moveLimit
    if rest > 0 { lines.add(texts(.diffMoveRest, String(rest))) }
  }

  private func addUnshared(
    _ unshared: [Comparison.Unshared], of content: PackContent, _ text: TextID,
    to lines: inout PlainLines
  ) {
    let names = unshared.compactMap { item -> String? in
      guard let index = content.reasoner.model.questionIndex(item.question) else { return nil }
      let question = content.reasoner.model.questions[index]
      let options =
        item.options.compactMap(question.optionIndex)
        .map { content.wording(question.options[$0].label) }
        + item.numbers.map { range in
          range.count == 1
            ? String(range.lowerBound) : "\(range.lowerBound)–\(range.upperBound)"
        }
      let name = content.wording(question.name)
      return options.isEmpty ? name : "\(name): \(options.joined(separator: ", "))"
    }
    if !names.isEmpty { lines.add(new.wording.texts(text, names.joined(separator: "; "))) }
  }

  /// What a pack says of some cases.
  func said(_ all: [Comparison.Said], _ content: PackContent) -> String {
    let texts = new.wording.texts
    let names = all.map { said in
      let names = said.outcomes.map { id in
        content.reasoner.model.outcomes.first { $0.id == id }.map { content.wording($0.name) }
          ?? id.text
      }
      guard let first = names.first else { return texts[.diffNoRule] }
      if names.count == 1 { return first }
      if !said.isRanked { return content.wording.either(names) }
      return texts(.diffReadings, first, names.dropFirst().joined(separator: ", "))
    }
    return names.count == 1 ? names[0] : texts(.diffOpen, names.joined(separator: " / "))
  }

  func witness(_ given: Answers) -> String {
    let model = new.reasoner.model
    let answers = model.questions.indices.compactMap {
      new.wording.ground($0, given)
    }
    return answers.joined(separator: "; ")
  }

  func count(_ number: Int) -> String {
    let texts = new.wording.texts
    return number == .max
      ? texts(.diffMoreThan, texts.grouped(Int.max - 1)) : texts.grouped(number)
  }
}

extension PackDifference {
  private func addCases(to lines: inout PlainLines) {
    let texts = new.wording.texts
    lines.addGap()
    lines.add(texts[.diffCases].uppercased())
    if cases.isEmpty { lines.add(texts[.diffCasesNone]) }
    for move in cases {
      let wording = new.cases.contains { $0.id == move.id } ? new.wording : old.wording
      lines.add(item: "\(move.id) \(wording(move.title)): \(differences(move))")
      if !move.leftOut.isEmpty {
        let names = move.leftOut.map(\.text).joined(separator: ", ")
        lines.add(texts(.diffLeftOut, names), indent: 2, first: 2)
      }
    }
  }

  private func differences(_ move: CaseMove) -> String {
    let texts = new.wording.texts
    func change(_ label: String?, _ old: String, _ new: String) -> String? {
      guard old != new else { return nil }
      return (label.map { "\($0): " } ?? "") + texts(.diffChange, old, new)
    }
    func outcomes(_ said: CaseMove.Said, _ content: PackContent) -> String {
      self.said(
        [Comparison.Said(outcomes: said.readings, isRanked: said.first != nil)], content)
    }
    func labels(
      _ ids: [RuleList.Result.ID], _ list: RuleList?, _ content: PackContent
    ) -> String {
      let names = ids.map { id in
        list?.results.first { $0.id == id }.map { content.wording($0.label) } ?? id.text
      }
      return names.isEmpty ? texts[.questionNone] : content.wording.either(names)
    }
    func flags(_ said: CaseMove.Said) -> String {
      said.flags.isEmpty ? texts[.questionNone] : said.flags.map(\.text).joined(separator: ", ")
    }
    func duties(_ said: CaseMove.Said) -> String {
      said.duties.isEmpty ? texts[.questionNone] : said.duties.map(\.text).joined(separator: ", ")
    }
    func held(_ isHeld: Bool) -> String { texts[isHeld ? .markYes : .markNo] }
    let (before, after) = (old.reasoner.model.advice, new.reasoner.model.advice)
    return [
      change(nil, outcomes(move.old, old), outcomes(move.new, new)),
      change(
        texts[.resultReferral], labels(move.old.referral, before.referral, old),
        labels(move.new.referral, after.referral, new)),
      change(
        texts[.resultAdaptation], labels(move.old.adaptation, before.adaptation, old),
        labels(move.new.adaptation, after.adaptation, new)),
      change(texts[.resultFlags], flags(move.old), flags(move.new)),
      change(texts[.resultFirstDo], held(move.old.isHeld), held(move.new.isHeld)),
      change(texts[.diffDuties], duties(move.old), duties(move.new)),
    ].compactMap { $0 }.joined(separator: "; ")
  }

  private func addParts(to lines: inout PlainLines) {
    let texts = new.wording.texts
    var heading: Part.Kind?
    for change in parts {
      if change.part.kind != heading {
        heading = change.part.kind
        lines.addGap()
        lines.add((change.part.kind.heading.map { texts[$0] } ?? "").uppercased())
      }
      let verb: TextID =
        switch change.kind {
        case .added: .diffAdded
        case .removed: .diffRemoved
        case .changed: .diffChanged
        }
      let name =
        change.part.name.isEmpty ? change.part.id : "\(change.part.name) [\(change.part.id)]"
      lines.add(item: texts(verb, name))
      for field in change.fields { add(field, to: &lines) }
    }
  }

  private func add(_ field: FieldChange, to lines: inout PlainLines) {
    let texts = new.wording.texts
    let label = TextID(key: "diff.field-\(field.name)").map { texts[$0] } ?? field.name
    switch (field.old, field.new) {
    case (let old?, let new?):
      lines.add("\(label): \(texts(.diffBefore, old))", indent: 6, first: 4)
      lines.add(texts(.diffNow, new), indent: 8, first: 6)
    case (let old?, nil): lines.add("\(label): \(old)", indent: 6, first: 4)
    case (nil, let new?): lines.add("\(label): \(new)", indent: 6, first: 4)
    case (nil, nil): break
    }
  }
}
