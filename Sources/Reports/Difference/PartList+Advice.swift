import DecisionModel
import Texts

extension PartList {
  /// What is said beside the tree.
  mutating func addAdvice() {
    let advice = wording.model.advice
    for flag in advice.flags { add(flag) }
    for duty in advice.duties { add(.duty, duty) }
    for note in advice.notes { add(.note, note) }
    for point in advice.checklist { add(.checkpoint, point) }
    for (index, review) in advice.reviews.enumerated() {
      add(
        .review, String(index + 1), name: wording.weeks(review.weeks), on: review.basis,
        [
          "when": wording.condition(review.when), "weeks": wording.weeks(review.weeks),
          "text": wording(review.text), "basis": wording.basis(review.basis),
        ])
    }
    for reason in advice.departures {
      add(.departure, reason.id.text, name: wording(reason.label), ["label": wording(reason.label)])
    }
    for area in advice.areas {
      add(
        .area, area.id.text, name: wording(area.label),
        ["label": wording(area.label), "when": wording.condition(area.when)])
    }
  }

  private mutating func add(_ flag: Flag) {
    let contacts = wording.model.contacts.filter { flag.contacts.contains($0.id) }
    let release = flag.release.map { release in
      let question = wording.model.questions[release.question]
      return "\(wording(question.name)): \(wording(question.options[release.option].label))"
    }
    add(
      .flag, flag.id.text, name: wording(flag.name), on: flag.basis,
      [
        "name": wording(flag.name), "effect": flag.effect.rawValue,
        "when": wording.condition(flag.when), "why": wording(flag.why),
        "actions": flag.actions.map { wording($0) }.joined(separator: " "),
        "contacts": wording.list(contacts.map { wording($0.name) }),
        "blocks": outcomes(flag.blocked), "release": release, "basis": wording.basis(flag.basis),
      ])
  }

  /// The offers, with what they are sorted by.
  mutating func add(_ catalogue: OfferCatalogue) {
    for category in catalogue.categories {
      add(
        .category, category.id.text, name: wording(category.label),
        ["label": wording(category.label)])
    }
    for group in catalogue.groups {
      add(
        .group, group.id.text, name: wording(group.label),
        ["label": wording(group.label), "general": mark(group.isGeneral)])
    }
    for offer in catalogue.offers { add(offer) }
  }

  private mutating func add(_ offer: Offer) {
    let marks = Offer.Characteristic.allCases.compactMap { mark in
      offer.marks[mark].map { "\(mark.rawValue) \($0.rawValue)" }
    }
    add(
      .offer, offer.id.text, name: wording(offer.name),
      [
        "name": wording(offer.name), "text": wording(offer.text),
        "exclusions": wording(offer.exclusions), "category": offer.category.text,
        "phone": offer.phone, "hours": wording(offer.hours), "url": offer.url,
        "place": wording(offer.place),
        "low-threshold": offer.isLowThreshold.rawValue, "marks": wording.list(marks),
        "no-waiting": offer.noWaiting.rawValue, "digital": offer.digital.rawValue,
        "outcomes": wording.list(offer.outcomes.map(\.text)),
        "areas": wording.list(offer.areas.map(\.text)),
        "groups": wording.list(offer.groups.map(\.text)),
        "ages": "\(offer.ages.lowerBound)–\(offer.ages.upperBound)",
        "step": offer.step.map(String.init),
        "role": offer.role.rawValue, "access": wording.list(offer.access.map(\.rawValue)),
        "reach": offer.reach.rawValue, "suggested": mark(offer.isSuggested),
        "source": wording.list([offer.sourceURL, offer.sourceDate].compactMap { $0 }),
        "confidence": offer.confidence?.rawValue,
      ])
  }

  /// The terms that are explained.
  mutating func add(_ glossary: [GlossaryEntry]) {
    for entry in glossary {
      add(
        .term, entry.id.text, name: wording(entry.term), on: entry.basis,
        [
          "term": wording(entry.term), "meaning": wording(entry.meaning),
          "basis": wording.basis(entry.basis),
        ])
    }
  }

  /// The training cases.
  mutating func add(_ cases: [TrainingCase]) {
    for item in cases {
      let answers = wording.model.questions.compactMap { question in
        item.answers[question.id].map {
          "\(wording(question.name)): \(wording.answer($0, to: question))"
        }
      }
      add(
        .trainingCase, item.id.text, name: wording(item.title),
        [
          "title": wording(item.title), "story": wording(item.story), "why": wording(item.why),
          "ambiguity": wording(item.ambiguity), "answers": answers.joined(separator: "; "),
          "expect": item.expected.inWords, "source": wording.list(item.sources.map(\.text)),
        ])
    }
  }
}

extension TrainingCase.Expected {
  /// What must come out, by the keys of the files.
  fileprivate var inWords: String {
    var parts = ["readings \(readings.map(\.text).joined(separator: ", "))"]
    parts.append("first \(first?.text ?? "none")")
    if let referral { parts.append("referral \(referral)") }
    if let adaptation { parts.append("adaptation \(adaptation)") }
    if !flags.isEmpty {
      parts.append("flags \(flags.map(\.text).sorted().joined(separator: ", "))")
    }
    if isHeld { parts.append("held") }
    return parts.joined(separator: "; ")
  }
}
