import DecisionModel
import Texts

/// What became of the training cases, in the shape that `veiviser test` writes as JSON.
public struct TestDocument: Hashable, Codable, Sendable {
  /// What the document is: `veiviser-test`.
  public let kind: String
  /// The number of the shape; it rises when a reader of the old one would misunderstand the new.
  public let format: Int
  /// The language of the words: `nb`, `nn` or `en`.
  public let language: String
  /// The number of cases.
  public let cases: Int
  /// The number of those that come out as they must.
  public let passed: Int
  /// The cases that do not.
  public let failures: [Failure]
  /// What the cases put to the test; left out when it was not asked for.
  public let coverage: Coverage?

  /// A case that does not come out as it must.
  public struct Failure: Hashable, Codable, Sendable {
    /// The name of the case.
    public let id: String
    /// Its title.
    public let title: String
    /// In what it differs.
    public let differences: [Difference]
    /// The rules that led there, in words.
    public let grounds: [String]
  }

  /// One difference.
  public struct Difference: Hashable, Codable, Sendable {
    /// `readings`, `first`, `referral`, `adaptation`, `flags` or `held`.
    public let part: String
    /// What must come out.
    public let expected: String
    /// What came out.
    public let found: String
  }

  /// What the cases put to the test.
  public struct Coverage: Hashable, Codable, Sendable {
    /// Every rule and branch.
    public let rules: [Rule]
    /// Every decision or node whose rules look at two questions alone.
    public let grids: [Grid]
  }

  /// One rule or branch.
  public struct Rule: Hashable, Codable, Sendable {
    /// The name of the rule.
    public let id: String
    /// In how many cases it decides something.
    public let cases: Int
    /// The tests of its condition, in order.
    public let tests: [Test]
    /// For a rule that no case covers: answers that would; left out where there are none.
    public let witness: [String: GivenAnswer]?
  }

  /// One test of a condition.
  public struct Test: Hashable, Codable, Sendable {
    /// The test in words.
    public let text: String
    /// Whether a case shows it to decide where it holds.
    public let holds: Bool
    /// Whether a case shows it to decide where it does not hold.
    public let fails: Bool
  }

  /// A grid of two questions.
  public struct Grid: Hashable, Codable, Sendable {
    /// The name of the decision or node.
    public let place: String
    /// The names of the two questions.
    public let questions: [String]
    /// The number of cells.
    public let cells: Int
    /// The cells that no case has, as options of the two questions.
    public let missing: [[String]]
  }
}

extension TestDocument {
  /// Describes what became of the cases.
  public init(_ report: TestReport) {
    self.init(
      kind: "veiviser-test", format: 1, language: report.wording.texts.language.rawValue,
      cases: report.count, passed: report.count - report.failures.count,
      failures: report.failures.map { failure in
        Failure(
          id: failure.trainingCase.id.text, title: report.wording(failure.trainingCase.title),
          differences: failure.differences.map {
            Difference(part: $0.part, expected: $0.expected, found: $0.found)
          },
          grounds: failure.grounds)
      },
      coverage: report.coverage.map { Coverage($0, report) })
  }

  /// The document as JSON with sorted keys and a newline at the end.
  public func json() throws -> String { try JSONText.write(self) }
}

extension TestDocument.Coverage {
  fileprivate init(_ coverage: DecisionModel.Coverage, _ report: TestReport) {
    let model = report.reasoner.model
    let entries = report.reasoner.evaluator.rules.entries
    self.init(
      rules: coverage.rules.map { rule in
        TestDocument.Rule(
          id: entries[rule.number].id.text, cases: rule.cases,
          tests: rule.tests.map {
            TestDocument.Test(
              text: report.wording.condition($0.condition), holds: $0.isShownToHold,
              fails: $0.isShownToFail)
          },
          witness: rule.witness.map { answers in
            let given = model.questions.compactMap { question in
              answers[question.id].map { (question.id.text, GivenAnswer($0, to: question)) }
            }
            return Dictionary(given) { first, _ in first }
          })
      },
      grids: coverage.grids.map { grid in
        TestDocument.Grid(
          place: model.name(of: grid.place),
          questions: grid.questions.map { model.questions[$0].id.text }, cells: grid.count,
          missing: grid.missing.map { cell in
            zip(grid.questions, cell).map { model.questions[$0].options[$1].id.text }
          })
      })
  }
}

extension Model {
  fileprivate func name(of place: Flaw.Place) -> String {
    switch place {
    case .decision(let decision): decisions[decision].id.text
    case .node(let node): tree.nodes[node].id.text
    default: ""
    }
  }
}
