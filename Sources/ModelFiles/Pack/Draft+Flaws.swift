import DecisionModel

/// The files that flaws are found in.
struct FlawFiles {
  let questions: Document
  let outcomes: Document
  let tree: Document
  let advice: Document
}

extension Draft {
  /// Reports a flaw at the place that the files give it.
  func report(_ flaw: Flaw, of model: Model, in files: FlawFiles) {
    // The file reader has said so already, with the same code, where no branch leads to a node.
    if case .node(let node) = flaw.place, flaw.kind == .unreachableNode,
      !model.tree.topologicalOrder().contains(node)
    {
      return
    }
    let remark = Remark(flaw, model)
    let (document, word) = place(of: flaw.place, in: model, files)
    if let word { document.report(remark, at: word) } else { document.report(remark) }
  }

  private func place(
    of place: Flaw.Place, in model: Model, _ files: FlawFiles
  ) -> (Document, Word?) {
    func word(_ names: Names, _ document: Document) -> (Document, Word?) {
      let name = model.name(of: place)
      return (document, names.place(of: name).map { document.word(name, at: $0) })
    }
    func list(_ key: String) -> (Document, Word?) {
      (files.advice, listPlaces[key].map { Word(text: "", spot: $0) })
    }
    switch place {
    case .node: return word(nodeNames, files.tree)
    case .decision: return word(decisionNames, files.tree)
    case .question, .step: return word(questionNames, files.questions)
    case .outcome: return word(outcomeNames, files.outcomes)
    case .flag: return word(flagNames, files.advice)
    case .referral: return list("referral")
    case .adaptation: return list("adaptation")
    case .rule(.referral), .rule(.adaptation), .provisional:
      return word(ruleNames, files.advice)
    case .rule(.decision): return word(ruleNames, files.tree)
    case .rule(.node(let node, _)):
      let (document, found) = word(ruleNames, files.tree)
      // The way for "do not know" has no name in the file.
      return found == nil ? self.place(of: .node(node), in: model, files) : (document, found)
    }
  }
}

extension Document {
  /// A name where it was given, or the place alone for a row or branch that is named by its number.
  fileprivate func word(_ name: String, at spot: Spot) -> Word {
    let rest = line(spot.line).unicodeScalars.dropFirst(spot.column - 1)
    let isThere = rest.starts(with: name.unicodeScalars)
    return Word(text: isThere ? name : "", spot: spot)
  }
}

extension Model {
  /// The name that the files give to a place.
  func name(of place: Flaw.Place) -> String {
    switch place {
    case .node(let node): tree.nodes[node].id.text
    case .decision(let decision): decisions[decision].id.text
    case .question(let question), .step(let question, _): questions[question].id.text
    case .outcome(let outcome): outcomes[outcome].id.text
    case .flag(let flag): advice.flags[flag].id.text
    case .referral: "referral"
    case .adaptation: "adaptation"
    case .provisional(let rule): advice.provisional[rule].id.text
    case .rule(.decision(let decision, let rule)): decisions[decision].rules[rule].id.text
    case .rule(.node(let node, let branch)): tree.nodes[node].allBranches[branch].id.text
    case .rule(.referral(let rule)): advice.referral?.rules[rule].id.text ?? ""
    case .rule(.adaptation(let rule)): advice.adaptation?.rules[rule].id.text ?? ""
    }
  }

  /// Answers as a case would be told, in the order of the questions.
  func told(_ answers: Answers) -> String {
    questions.compactMap { question in
      answers[question.id].map { "\(question.id): \(question.told($0))" }
    }.joined(separator: ", ")
  }
}

extension Model {
  /// Answers in the shape of a file of answers, in the order of the questions.
  func json(_ answers: Answers) -> JSON {
    .object(
      questions.compactMap { question in
        answers[question.id].map { JSON.Member(question.id.text, question.json($0)) }
      })
  }
}

extension Question {
  fileprivate func json(_ answer: Answer) -> JSON {
    switch answer {
    case .option(let option): .text(options[option].id.text)
    case .ticked(let ticked):
      .texts(
        ticked.isEmpty
          ? options.filter(\.isNone).map(\.id.text) : ticked.sorted().map { options[$0].id.text })
    case .number(let number): .number(number)
    case .unknown: ["status": "unknown"]
    case .declined: ["status": "declined"]
    }
  }

  fileprivate func told(_ answer: Answer) -> String {
    switch answer {
    case .option(let option): return options[option].id.text
    case .ticked(let ticked):
      let names = ticked.sorted().map { options[$0].id.text }
      let none = options.first(where: \.isNone)?.id.text ?? "[]"
      if names.isEmpty { return none }
      return names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
    case .number(let number): return "\(number)"
    case .unknown: return "unknown"
    case .declined: return "declined"
    }
  }
}
