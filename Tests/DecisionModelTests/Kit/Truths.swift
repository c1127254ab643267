@testable import DecisionModel

extension SmallModel {
  /// The truth of a condition once every question is asked and these are the answers.
  func truth(of condition: Condition, _ answers: Answer?...) -> Truth {
    truth(of: condition, answers)
  }

  func truth(of condition: Condition, _ answers: [Answer?]) -> Truth {
    var small = self
    small.askEverything()
    small.decide([.otherwise(small.verdict(0))])
    small.flags = [.make("F", when: condition)]
    let model = small.model
    let outline = Evaluator(model).evaluate(Facts(model.answers(answers), for: model))
    return outline.raisedFlags == 1 ? .yes : outline.openFlags == 1 ? .open : .no
  }
}
