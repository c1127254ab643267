import DecisionModel

extension DocumentWriter {
  func change(_ change: Change) -> DecisionDocument.Change {
    let alteration = change.alteration
    return DecisionDocument.Change(
      question: questions([alteration.question])[0], option: option(alteration),
      removed: alteration.isRemoved, number: numbers(alteration),
      outcomes: outcomes(change.outcomes))
  }

  var counterfactuals: DecisionDocument.Counterfactuals {
    let found = subject.reasoner.counterfactuals(from: subject.answers)
    return DecisionDocument.Counterfactuals(
      sizeLimit: found.sizeLimit, countLimit: found.countLimit, complete: found.isComplete,
      sets: found.sets.map { set in
        DecisionDocument.Counterfactuals.Set(
          answers: set.alterations.map { alteration in
            DecisionDocument.Counterfactuals.Answer(
              question: questions([alteration.question])[0], option: option(alteration),
              removed: alteration.isRemoved, number: numbers(alteration))
          },
          outcomes: outcomes(set.outcomes))
      })
  }

  var settling: DecisionDocument.Settling {
    DecisionDocument.Settling(
      bits: rounded(subject.reasoner.uncertainty(of: subject.answers)),
      questions: subject.reasoner.settling(from: subject.answers).map { settling in
        DecisionDocument.Settling.Question(
          question: questions([settling.question])[0], bitsLeft: rounded(settling.bitsLeft))
      })
  }

  private func option(_ alteration: Alteration) -> String? {
    alteration.option.map { options([$0], of: alteration.question)[0] }
  }

  private func numbers(_ alteration: Alteration) -> DecisionDocument.Numbers? {
    alteration.numbers.map { DecisionDocument.Numbers(from: $0.lowerBound, to: $0.upperBound) }
  }

  /// Three decimals; never minus zero.
  private func rounded(_ bits: Double) -> Double { max(0, (bits * 1000).rounded() / 1000) }
}
