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
}
