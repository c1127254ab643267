public import DecisionModel
import Texts

extension DecisionDocument {
  /// How many offers are listed.
  static let offerLimit = 10

  /// Describes a decided case; offers are listed in the order given.
  public init(_ subject: DecidedCase, offers: [OfferFit] = [], gaps: [MunicipalGap] = []) {
    let decision = subject.decision
    let model = subject.model
    let writer = DocumentWriter(subject: subject)
    self.init(
      format: DecisionDocument.currentFormat, language: subject.wording.texts.language.rawValue,
      model: writer.model, municipality: writer.municipality(gaps),
      status: decision.status.rawValue, held: decision.isHeld,
      outcome: decision.first.map(writer.outcome), possible: writer.outcomes(decision.possible),
      alternatives: writer.outcomes(decision.alternatives),
      orAbove: writer.outcomes(decision.orAbove), readings: decision.readings.map(writer.reading),
      referral: writer.referral, flags: decision.flags.map(writer.flag),
      duties: decision.duties.map { writer.statement(model.advice.duties[$0]) },
      notes: decision.notes.map { writer.statement(model.advice.notes[$0]) },
      review: decision.review.map(writer.review),
      offers: offers.prefix(Self.offerLimit).map(writer.offer), reasons: writer.reasons,
      changes: subject.reasoner.changes(from: subject.answers).map(writer.change),
      nearest: subject.reasoner.nearest(from: subject.answers).map(writer.nearest),
      counterfactuals: writer.counterfactuals, settling: writer.settling,
      missing: writer.questions(decision.missing),
      openQuestions: writer.questions(decision.openQuestions),
      skipped: writer.questions(decision.skipped),
      indifferent: writer.questions(subject.reasoner.indifferent(in: subject.answers)),
      refinements: writer.questions(decision.refinements),
      answers: writer.answers(model.questions.indices), sources: subject.sources.map(writer.source))
  }
}
