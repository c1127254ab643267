import DecisionModel

extension Draft {
  /// A question and the stage that it belongs to, by their positions.
  private struct Staged {
    var question: Int
    var stage: Int
  }

  /// Reports questions that are asked after one of a later stage.
  ///
  /// The stages stand above the walk in the order of `model.yaml`, so the walk must follow it.
  func checkStages(of tree: Tree, in document: Document) {
    var latest = [Staged?](repeating: nil, count: tree.nodes.count)
    for position in tree.topologicalOrder() {
      let asked = staged(tree.nodes[position].question)
      let before = latest[position]
      if let asked, let before, asked.stage < before.stage {
        report(asked, after: before, at: tree.nodes[position].id.text, in: document)
      }
      pass(later(before, asked), on: tree.nodes[position].allBranches, to: &latest)
    }
  }

  private func staged(_ question: Int?) -> Staged? {
    guard let question, questions.indices.contains(question),
      let stage = questions[question].stage, let place = stages.position(of: stage.text)
    else { return nil }
    return Staged(question: question, stage: place)
  }

  private func later(_ a: Staged?, _ b: Staged?) -> Staged? {
    guard let a, let b else { return a ?? b }
    return a.stage < b.stage ? b : a
  }

  private func pass(_ here: Staged?, on branches: [Tree.Branch], to latest: inout [Staged?]) {
    for branch in branches {
      if case .node(let next) = branch.target { latest[next] = later(latest[next], here) }
    }
  }

  private func report(
    _ asked: Staged, after before: Staged, at node: String, in document: Document
  ) {
    let remark = Remark.shuffled(
      questions[asked.question].id.text, stages.all[asked.stage],
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
