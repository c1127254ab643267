import DecisionModel
import ModelFiles
import Reports
import Texts

extension DecidedCase {
  /// A case of the small model, by positions of options.
  init(
    age: Answer? = .option(0), severity: Answer? = nil, duration: Answer? = nil,
    duties: Answer? = nil, setting: Setting = Setting()
  ) throws {
    let model = SmallModel.model
    let texts = try Library.embedded.interfaceTexts(language: "nb")
    var answers = Answers()
    answers[SmallModel.age.id] = age
    answers[SmallModel.severity.id] = severity
    answers[SmallModel.duration.id] = duration
    answers[SmallModel.duties.id] = duties
    self.init(
      answers: answers, reasoner: try Reasoner(model),
      wording: Wording(model: model, texts: Catalogue(language: .nb, entries: texts)),
      contentHash: "0123456789abcdef0123456789abcdef", setting: setting)
  }

  /// The offers of the small model that fit.
  var fittingOffers: [OfferFit] {
    SmallModel.offers.suggestions(for: decision, in: reasoner.model)
  }
}
