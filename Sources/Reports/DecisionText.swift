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
  public init(_ subject: DecidedCase, offers: [OfferFit] = []) {
    var lines = PlainLines()
    lines.addTitle(subject)
    lines.addGap()
    lines.addPlacement(subject)
    lines.addActions(subject)
    lines.addAdvice(subject)
    lines.addOffers(offers, subject)
    lines.addChanges(subject)
    lines.addGrounds(subject)
    lines.addNotes(subject)
    lines.addGap()
    lines.addOrigin(subject)
    text = lines.text
  }
}

extension PlainLines {
  /// What the raised flags say to do.
  fileprivate mutating func addActions(_ subject: DecidedCase) {
    let flags = subject.decision.certainFlags.map { subject.model.advice.flags[$0] }
    let wording = subject.wording
    add(
      "\(wording.texts[.stopDo]):",
      items: flags.flatMap { flag in
        flag.actions.map { "\(wording($0)) (\(wording.basis(flag.basis)))" }
      })
  }

  fileprivate mutating func addOffers(_ offers: [OfferFit], _ subject: DecidedCase) {
    let texts = subject.wording.texts
    add(
      "\(texts[.resultOffers]):",
      items: offers.prefix(DecisionText.offerLimit).map { subject.wording.offer($0.offer) })
  }

  fileprivate mutating func addChanges(_ subject: DecidedCase) {
    let wording = subject.wording
    let changes = subject.reasoner.changes(from: subject.answers)
    add("\(wording.texts[.resultChanges]):", items: changes.map(wording.change))
  }

  fileprivate mutating func addNotes(_ subject: DecidedCase) {
    let wording = subject.wording
    add(
      "\(wording.texts[.detailsNotes]):",
      items: subject.decision.notes.map { wording.statement(subject.model.advice.notes[$0]) })
  }
}

extension Wording {
  /// An offer in one line: name, telephone or address, and whether a referral is needed.
  func offer(_ offer: Offer) -> String {
    let referral =
      offer.marks[.noReferral] == .yes ? texts[.offersNoReferral] : nil
    return list([self(offer.name), offer.phone, offer.url, referral].compactMap { $0 })
  }

  /// What a different answer would give, as in `Varighet: Langvarig gir Hovedforløp 3`.
  public func change(_ change: Change) -> String {
    let question = model.questions[change.question]
    return texts(
      change.isRemoved ? .resultChangeRemoved : .resultChange, self(question.name),
      self(question.options[change.option].label), list(change.outcomes.map(short)))
  }
}
