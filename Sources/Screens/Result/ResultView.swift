import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the suggestion looks like: the bottom line first, then what follows from it.
  func resultChrome(_ screen: WalkScreen, _ set: Typesetter) -> Chrome {
    let height = max(1, size.lines - 6)
    var body = Body()
    body.offset = screen.offset
    let rows = placementRows + cautionRows + firstRows + adviceRows + offerRows + reasonRows
    body.add(rows.lines(set, height: height))
    return Chrome(
      heading: resultHeading,
      aside: content.wording.texts[present.departure == nil ? .resultHeading : .resultDeparted],
      progress: progress(at: nil, set), body: body)
  }

  /// The one line that says what is suggested.
  private var resultHeading: String {
    let texts = content.wording.texts
    guard let first = present.departure?.outcome ?? decision.first else {
      return texts[noFirstHeading].uppercased()
    }
    var heading = content.wording.outcome(first).uppercased()
    if decision.isHeld { heading = "\(texts[.resultThen].uppercased()): \(heading)" }
    if decision.status == .provisional, present.departure == nil {
      heading += " (\(texts[.resultProvisional]))"
    }
    return heading
  }

  private var noFirstHeading: TextID {
    switch decision.status {
    case .gap: .resultGap
    case .unranked: .resultUnranked
    default: .resultOpen
    }
  }

  /// What must be done before anything else, what the outcome means, and the other readings.
  private var placementRows: [ResultRow] {
    let wording = content.wording
    let texts = wording.texts
    var rows = holdRows + localNumberRows + chosenRows
    if let first = decision.first, present.departure == nil {
      rows.append(summaryRow(first))
    } else if decision.status == .open {
      rows.append(ResultRow(label: "", text: texts[.resultOpenSummary], canBeLeftOut: true))
    } else if decision.status == .unranked {
      rows.append(ResultRow(label: "", text: texts[.resultUnrankedSummary]))
    }
    rows += [
      names(.resultAlternatives, decision.alternatives),
      names(.resultPossible, decision.possible.filter { $0 != decision.first }),
      names(.resultOrAbove, decision.orAbove),
    ].compactMap { $0 }
    return rows
  }

  /// What an outcome means.
  private func summaryRow(_ outcome: Int) -> ResultRow {
    let wording = content.wording
    let outcome = content.model.outcomes[outcome]
    return ResultRow(
      label: wording(outcome.short), text: wording(outcome.summary),
      strength: wording.strength(outcome.basis.strength), patience: 3)
  }

  /// What was chosen instead, what had been suggested, and which of the two the rest speaks of.
  private var chosenRows: [ResultRow] {
    guard let departure = present.departure else { return [] }
    let texts = content.wording.texts
    var rows = [summaryRow(departure.outcome)]
    if let first = decision.first {
      rows.append(
        ResultRow(
          label: texts[.resultSuggested], text: content.wording.outcome(first), role: .accent))
    }
    rows.append(ResultRow(label: "", text: texts[.resultAdviceOfSuggestion], role: .muted))
    return rows
  }

  /// That the model is old, or has been replaced.
  private var cautionRows: [ResultRow] {
    let label = content.wording.texts[.resultModel]
    return decidedCase.cautions.enumerated().map { index, text in
      ResultRow(label: index == 0 ? label : "", text: text, role: .warning)
    }
  }

  private func names(_ label: TextID, _ outcomes: [Int]) -> ResultRow? {
    guard !outcomes.isEmpty else { return nil }
    return ResultRow(
      label: content.wording.texts[label],
      text: outcomes.map { content.wording.outcome($0) }.joined(separator: "; "), patience: 1)
  }

  private var holdRows: [ResultRow] {
    let texts = content.wording.texts
    return decision.certainFlags.map { content.model.advice.flags[$0] }
      .filter(isHolding)
      .flatMap { flag in
        [
          ResultRow(
            label: texts[.resultFirstDo], text: "\(flag.id)  \(content.wording(flag.name))",
            role: .danger, strength: content.wording.strength(flag.basis.strength))
        ]
          + flag.actions.map {
            ResultRow(label: "", text: "- \(content.wording($0))", least: .max, patience: 1)
          }
      }
  }

  /// Red flags, those that cannot be ruled out last.
  private var firstRows: [ResultRow] {
    let texts = content.wording.texts
    let raised = decision.flags.filter {
      !($0.isCertain && isHolding(content.model.advice.flags[$0.flag]))
    }
    let certain = raised.filter(\.isCertain).map { content.model.advice.flags[$0.flag] }
    let open = raised.filter { !$0.isCertain }.map { content.model.advice.flags[$0.flag] }
    var rows = certain.map { flag in
      ResultRow(
        label: "", text: "\(flag.id)  \(content.wording(flag.name))",
        role: flag.effect == .urgent ? .danger : .warning,
        strength: content.wording.strength(flag.basis.strength))
    }
    if !open.isEmpty {
      let names = open.map { "\($0.id) \(content.wording($0.name))" }.joined(separator: "; ")
      rows.append(
        ResultRow(label: "", text: "\(texts[.resultFlagOpen]): \(names)", patience: 4))
    }
    if !rows.isEmpty { rows[0].label = texts[.resultFlags] }
    return rows
  }

  /// Referral, duties, adaptation and review.
  private var adviceRows: [ResultRow] {
    [referralRow, dutyRow].compactMap { $0 } + adaptationRows + [reviewRow].compactMap { $0 }
  }

  private var referralRow: ResultRow? {
    guard let list = content.model.advice.referral, let choice = decision.referral else {
      return nil
    }
    let texts = content.wording.texts
    let result = list.results[choice.least]
    var text = content.wording(result.label)
    if !choice.isCertain {
      text =
        result.level == Referral.Level.none
        ? content.wording.choice(choice, of: list) : texts(.resultAtLeast, text)
    }
    let rule = decision.rules.lazy.map { content.reasoner.evaluator.rules.entries[$0] }
      .last {
        if case .referral = $0.place { return true }
        return false
      }
    if let reason = content.wording(rule?.reason) { text += " – \(reason)" }
    return ResultRow(
      label: texts[.resultReferral], text: text,
      role: result.level == .refer ? .accent : .text,
      strength: rule.map { content.wording.strength($0.basis.strength) } ?? "", patience: 2)
  }

  private var dutyRow: ResultRow? {
    let duties = decision.duties.map { content.model.advice.duties[$0] }
    guard !duties.isEmpty else { return nil }
    let order: [Strength] = [.skal, .bor, .kan, .modelChoice, .info]
    let strongestFirst = order.flatMap { strength in
      duties.filter { $0.basis.strength == strength }
    }
    let names = strongestFirst.map { duty in
      let name = content.wording(duty.name) ?? content.wording(duty.text)
      return "\(name) (\(content.wording.strength(duty.basis.strength)))"
    }
    return ResultRow(
      label: content.wording.texts[.resultDuties], text: names.joined(separator: " · "),
      patience: 5)
  }

  private var reviewRow: ResultRow? {
    guard let review = decision.review.map({ content.model.advice.reviews[$0] }) else {
      return nil
    }
    return ResultRow(
      label: content.wording.texts[.resultReview], text: content.wording.weeks(review.weeks),
      strength: content.wording.strength(review.basis.strength))
  }
}
