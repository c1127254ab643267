extension Reasoner {
  /// Everything that is wrong with the rules, over every case there is; no case is left out.
  ///
  /// Flaws come in the order of their kinds, each in the order of the model.
  /// - Throws: ``TooLarge`` when more diagram nodes would be needed than the model was given.
  /// - Complexity: about that of compiling the model, times the number of rules that are unique.
  public func proof() throws(TooLarge) -> [Flaw] {
    do {
      var prover = Prover(model, diagrams)
      return try prover.flaws()
    } catch {
      throw TooLarge(nodes: error.nodes)
    }
  }

  /// Everything that is wrong with the rules, and how many distinct cases were looked at.
  ///
  /// What a case is, ``Flaw/count`` says; more than the largest number is the largest number.
  public func proofAndCases() throws(TooLarge) -> (flaws: [Flaw], cases: Int) {
    do {
      var prover = Prover(model, diagrams)
      let flaws = try prover.flaws()
      // Apart from counting, which needs the diagrams that this adds.
      let cases = try prover.distinctCases()
      return (flaws, prover.count(cases))
    } catch {
      throw TooLarge(nodes: error.nodes)
    }
  }
}
