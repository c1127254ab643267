import DecisionModel

/// Reads the files that a decision needs, one after the other, into one model.
struct ModelReader {
  /// The files, in the order they are read: each may use names of those before it.
  static let files = [
    "sources.yaml", "model.yaml", "questions.yaml", "outcomes.yaml", "tree.yaml", "advice.yaml",
  ]

  let draft = Draft()
  let log: FindingLog
  private let page: (String) -> Page?

  /// A file that could be read as YAML.
  struct Page {
    let document: Document
    let root: Item
  }

  init(log: FindingLog, page: @escaping (String) -> Page?) {
    self.log = log
    self.page = page
  }

  /// The model; it must not be used when the log has errors.
  func model(withSources: Bool = true) -> Model? {
    let sources = withSources ? sources() : []
    if !withSources { draft.sources.isComplete = false }
    let cover = read(
      "model.yaml",
      else: {
        draft.stages.isComplete = false
        draft.contacts.isComplete = false
      }
    ) { draft.cover(&$0) }
    let questions = read("questions.yaml", else: { draft.questionNames.isComplete = false }) {
      draft.questions(&$0)
    }
    let outcomes = read("outcomes.yaml", else: { draft.outcomeNames.isComplete = false }) {
      draft.outcomes(&$0)
    }
    let tree = read(
      "tree.yaml",
      else: {
        draft.decisionNames.isComplete = false
        draft.nodeNames.isComplete = false
      }
    ) { section in
      let tree = draft.tree(&section)
      if let tree, !log.hasErrors { draft.checkStages(of: tree, in: section.document) }
      return tree
    }
    let advice = read("advice.yaml", else: {}) { draft.advice(&$0) }
    guard let sources, let cover, questions != nil, outcomes != nil, let tree, let advice else {
      return nil
    }
    return Model(
      identity: cover.identity, stages: cover.stages, sources: sources, contacts: cover.contacts,
      questions: draft.questions, decisions: draft.decisions, tree: tree,
      outcomes: draft.outcomes, advice: advice)
  }

  private func sources() -> [Source]? {
    read("sources.yaml", else: { draft.sources.isComplete = false }) { draft.sources(&$0) }
  }

  private func read<Value>(
    _ name: String, else failed: () -> Void, _ body: (inout Section) -> Value?
  ) -> Value? {
    let value = page(name).flatMap { $0.document.section($0.root, path: $0.document.topic, body) }
    if value == nil { failed() }
    return value
  }
}

extension Document {
  /// The name of the file without its ending: the beginning of its translation keys.
  var topic: String { String(name.prefix { $0 != "." }) }
}

extension Section {
  /// Reads every item of a list as a section.
  mutating func each<Value>(
    _ key: String, path: String, isRequired: Bool = false, _ body: (inout Section) -> Value?
  ) -> [Value] {
    let document = document
    return list(key, isRequired: isRequired).compactMap { document.section($0, path: path, body) }
  }
}
