/// A kind of file that has a fixed shape.
///
/// Another kind of file gets a case here, its shape in ``FileKind/shape``, and its schema is
/// written and held to the reader by the tests from then on.
public enum FileKind: String, CaseIterable, Sendable {
  /// `model.yaml`.
  case model
  /// `sources.yaml`.
  case sources
  /// `questions.yaml`.
  case questions
  /// `outcomes.yaml`.
  case outcomes
  /// `tree.yaml`.
  case tree
  /// `advice.yaml`.
  case advice
  /// `offers.yaml`.
  case offers
  /// `glossary.yaml`.
  case glossary
  /// `cases.yaml`.
  case cases
  /// `planning.yaml`, which a pack may leave out.
  case planning
  /// `workshop.yaml`, which a pack may leave out, and other run sheets.
  case workshop
  /// `nb.yaml`, `nn.yaml` or `en.yaml` of a pack.
  case translation
  /// The file of a municipality.
  case municipality
  /// A file of answers.
  case answers
  /// What `veiviser suggest --format json` writes.
  case decision
  /// What `veiviser check --format json` writes.
  case check
  /// What `veiviser test --format json` writes.
  case test
  /// What `veiviser diff --format json` writes.
  case diff
  /// The file that remembers what was chosen last.
  case config
  /// What `veiviser plan export --format json` writes.
  case plan
  /// What `veiviser workshop --keep` writes.
  case room
  /// The file in which whoever runs a computer settles what holds for everybody on it.
  case policy

  /// The kinds of the files that a new model pack begins with.
  public static let ofPack: [FileKind] = [
    .model, .sources, .questions, .outcomes, .tree, .advice, .offers, .glossary, .cases,
    .translation,
  ]

  /// The name of its schema in `Resources/Schemas`.
  public var schemaName: String { "\(rawValue).schema.json" }

  /// The kind of a file of a pack; nil when a pack has no such file.
  public init?(file: String) {
    guard PackReader.files.contains(file) else { return nil }
    self = FileKind(rawValue: String(file.dropLast(5))) ?? .translation
  }

  /// The JSON Schema of files of this kind.
  public var schema: JSON { JSONSchema(of: self).document }
}

extension FileKind {
  /// What files of this kind hold.
  var shape: Shape {
    switch self {
    case .model: .record(.model)
    case .sources: .record(.sources)
    case .questions: .record(.questions)
    case .outcomes: .record(.outcomes)
    case .tree: .record(.tree)
    case .advice: .record(.advice)
    case .offers: .record(.offers)
    case .glossary: .record(.glossary)
    case .cases: .record(.cases)
    case .planning: .record(.planning)
    case .workshop: .record(.runSheet)
    case .translation: .shared(.texts)
    case .municipality: .record(.municipality)
    case .answers: .mapping(of: .shared(.answerInJSON))
    case .decision: .record(.decision)
    case .check: .record(.check)
    case .test: .record(.test)
    case .diff: .record(.difference)
    case .config: .record(.config)
    case .plan: .record(.plan)
    case .room: .record(.room)
    case .policy: .record(.policy)
    }
  }

  /// What files of this kind are, in one sentence.
  var about: String {
    switch self {
    case .model: "What the model is, who owns it, and what it must not be used for."
    case .sources: "The publications that the rest of the model points at."
    case .questions: "What is asked."
    case .outcomes: "What can come out."
    case .tree: "The way from the answers to the outcomes."
    case .advice: "Red flags, referral, duties and everything else beside the tree."
    case .offers: "Services that can be suggested."
    case .glossary: "Words that are explained."
    case .cases: "Training cases, which are also tests."
    case .planning: "What a plan may be about, what it lacks, and what contradicts in it."
    case .workshop: "The order of a workshop: what is shown, how long it takes, and notes."
    case .translation: "Texts of the model in another language, by the keys of their places."
    case .municipality: "What the offers of a model are like in a municipality, and its own."
    case .answers: "Answers to the questions of a model, for veiviser suggest --answers."
    case .decision: "What veiviser suggest --format json writes; members may be added to it."
    case .check: "What veiviser check --format json writes; members may be added to it."
    case .test: "What veiviser test --format json writes; members may be added to it."
    case .diff: "What veiviser diff --format json writes; members may be added to it."
    case .policy: "What is settled for everybody on a computer: /etc/veiviser/policy.yaml."
    case .room: "Where a workshop stood and what was voted, as veiviser workshop --keep writes it."
    case .config: "What is remembered from one time to the next; the program writes it."
    case .plan: "An individual plan, one revision of it or all, as veiviser plan exchanges it."
    }
  }
}
