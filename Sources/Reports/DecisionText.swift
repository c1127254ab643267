public import DecisionModel
import Texts

/// What a model says about a case, for a person who reads it outside of the screens.
///
/// It has everything that the text for the record has, and what to do and whom to offer first.
public struct DecisionText: Sendable {
  /// How many offers are listed.
  public static let offerLimit = 10

  /// The text, with a newline at the end.
  public let text: String

  /// Writes the text; without offers their section is left out.
  public init(_ subject: DecidedCase, offers: [OfferFit] = [], gaps: [MunicipalGap] = []) {
    var lines = PlainLines()
    lines.addTitle(subject)
    lines.addGap()
    lines.addPlacement(subject)
    lines.addActions(subject)
    lines.addOpenFlags(subject)
    lines.addContacts(subject)
    lines.addAdvice(subject)
    lines.addOffers(offers, subject)
    lines.addGaps(gaps, subject)
    lines.addChanges(subject)
    lines.addGrounds(subject)
    lines.addNotes(subject)
    lines.addGap()
    lines.addOrigin(subject)
    text = lines.text
  }
}

extension PlainLines {
  /// The raised flags, each with what it says to do.
  fileprivate mutating func addActions(_ subject: DecidedCase) {
    let wording = subject.wording
    add(
      "\(wording.texts[.resultFlags]):",
      items: subject.raisedFlags.map { flag in
        let actions = flag.actions.map { wording($0) }.joined(separator: " ")
        return "\(wording(flag.name)): \(actions) (\(wording.basis(flag.basis)))"
      })
  }

  fileprivate mutating func addOffers(_ offers: [OfferFit], _ subject: DecidedCase) {
    let municipality = subject.setting.municipality.map {
      " (\(subject.wording.municipality($0.identity)))"
    }
    add(
      "\(subject.wording.texts[.resultOffers])\(municipality ?? ""):",
      items: offers.prefix(DecisionText.offerLimit).map {
        subject.wording.offer($0.offer, in: subject.setting)
      })
  }

  /// The single answers that would change the suggestion.
  ///
  /// Those that would stop the walk are left out: that acute danger stops it is no news.
  fileprivate mutating func addChanges(_ subject: DecidedCase) {
    let wording = subject.wording
    let changes = subject.reasoner.changes(from: subject.answers).filter { change in
      change.outcomes.contains { subject.model.outcomes[$0].kind == .suggestion }
    }
    add("\(wording.texts[.resultChanges]):", items: changes.grouped.map(wording.changes))
  }

  fileprivate mutating func addNotes(_ subject: DecidedCase) {
    let wording = subject.wording
    add(
      "\(wording.texts[.detailsNotes]):",
      items: subject.decision.notes.map { wording.statement(subject.model.advice.notes[$0]) })
  }
}

extension Wording {
  /// An offer in one line: name, telephone or address, and whether a referral is needed;
  /// in a municipality, how long one waits.
  func offer(_ offer: Offer, in setting: Setting) -> String {
    let isFree = offer.marks[.noReferral] == .yes && offer.local?.referral == nil
    let referral = isFree ? texts[.offersNoReferral] : nil
    let local = offer.local.flatMap { [self($0.waiting), doubt($0.checked, in: setting)] } ?? []
    let name = self(offer.name)
    let phone = offer.phone.flatMap { phone in
      name.contains(phone.prefix { $0.isNumber || $0 == " " }) ? nil : phone
    }
    return list(([name, phone, offer.url, referral] + local).compactMap { $0 })
  }
}

extension [Change] {
  /// The changes of one question that give the same, together; the order is kept.
  fileprivate var grouped: [[Change]] {
    reduce(into: []) { groups, change in
      let position = groups.firstIndex { group in
        group.first.map {
          $0.question == change.question
            && $0.alteration.isRemoved == change.alteration.isRemoved
            && $0.outcomes == change.outcomes
        } ?? false
      }
      if let position { groups[position].append(change) } else { groups.append([change]) }
    }
  }
}
