import DecisionModel

extension Draft {
  /// Reports questions that are asked after one of a later stage.
  ///
  /// The stages stand above the walk in the order of `model.yaml`, so the walk must follow it.
  func checkStages(of tree: Tree, in document: Document) {
    var latest = [(stage: Int, question: Int)?](repeating: nil, count: tree.nodes.count)
    for node in tree.topologicalOrder() {
      let question = tree.nodes[node].question.flatMap { question -> (stage: Int, question: Int)? in
        guard questions.indices.contains(question), let stage = questions[question].stage else {
          return nil
        }
        return stages.position(of: stage.text).map { ($0, question) }
      }
      if let question, let before = latest[node], question.stage < before.stage {
        report(question, after: before, at: tree.nodes[node].id.text, in: document)
      }
      let here = [latest[node], question].compactMap(\.self).max { $0.stage < $1.stage }
      guard let here else { continue }
      for branch in tree.nodes[node].allBranches {
        guard case .node(let next) = branch.target else { continue }
        if latest[next].map({ $0.stage < here.stage }) ?? true { latest[next] = here }
      }
    }
  }

  private func report(
    _ question: (stage: Int, question: Int), after before: (stage: Int, question: Int),
    at node: String, in document: Document
  ) {
    let remark = Remark.shuffled(
      questions[question.question].id.text, stages.all[question.stage],
      after: questions[before.question].id.text, stages.all[before.stage])
    if let spot = nodeNames.place(of: node) {
      document.report(remark, at: Word(text: node, spot: spot))
    } else {
      document.report(remark)
    }
  }
}

extension Remark {
  fileprivate static func shuffled(
    _ question: String, _ stage: String, after other: String, _ later: String
  ) -> Remark {
    Remark(
      .shuffledStages,
      "the walk asks \(quoted(question)) of the stage \(quoted(stage)) after \(quoted(other)) of "
        + "the later stage \(quoted(later))",
      hint: "put the stages of model.yaml in the order of the walk, or ask it earlier",
      severity: .warning)
  }
}
