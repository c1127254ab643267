import DecisionModel
import Foundation
import ModelFiles
import TestKit
import Testing

/// Models of other shapes than the national one, written as data alone.
struct ForeignModelTests {
  static let names = ["composite-score", "eight-domains", "screening-scores"]

  /// The folder of one of them.
  static func folder(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Models/\(name)")
  }

  private func reader(_ name: String) -> PackReader {
    PackReader(PackLocation(directory: Self.folder(name).path))
  }

  @Test(arguments: names)
  func `a foreign model loads without findings`(name: String) {
    let findings = reader(name).check(proving: true).filter { $0.severity != .note }
    #expect(findings.map(\.rendered) == [])
  }

  @Test(arguments: names)
  func `every case of a foreign model comes out as expected`(name: String) throws {
    let reader = reader(name)
    let reasoner = try Reasoner(reader.model())
    for trainingCase in try reader.cases(for: reasoner.model) {
      #expect(
        Outcomes(reasoner.decide(trainingCase.answers), reasoner.model)
          == Outcomes(trainingCase.expected), "\(trainingCase.id)")
    }
  }

  @Test(arguments: names)
  func `complete answers to a foreign model always lead somewhere certain`(name: String) throws {
    let reasoner = try Reasoner(reader(name).model())
    var random = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let answers = reasoner.model.completeAnswers(&random)
      let decision = reasoner.decide(answers)
      #expect(decision.status == .suggested || decision.status == .stopped, "\(answers)")
      #expect(decision.missing == [] && decision.possible == [], "\(answers)")
    }
  }

  @Test func `answers that cannot matter leave the level of care certain`() throws {
    let model = try reader("eight-domains").model()
    let risk = try #require(model.questions.first { $0.id.text == "risk" })
    let highest = risk.options.count - 1
    let decision = try Reasoner(model).decide(Answers([risk.id: .option(highest)]))
    #expect(decision.status == .suggested)
    #expect(decision.first == model.outcomes.count - 1)
  }
}

/// What a case of a pack settles, by name.
private struct Outcomes: Equatable {
  let readings: [Outcome.ID]
  let first: Outcome.ID?
  let flags: Set<Flag.ID>
  let isHeld: Bool

  init(_ decision: Decision, _ model: Model) {
    readings = decision.readings.map { model.outcomes[$0.outcome].id }
    first = decision.first.map { model.outcomes[$0].id }
    flags = Set(decision.certainFlags.map { model.advice.flags[$0].id })
    isHeld = decision.isHeld
  }

  init(_ expected: TrainingCase.Expected) {
    readings = expected.readings
    first = expected.first
    flags = expected.flags
    isHeld = expected.isHeld
  }
}

extension Model {
  /// An answer to every question that is asked.
  fileprivate func completeAnswers(_ random: inout SeededGenerator) -> Answers {
    var answers = Answers()
    for question in questions where !question.isRefinement {
      let options = question.options.indices.filter { !question.options[$0].isNone }
      switch question.kind {
      case .choice, .ordinal:
        answers[question.id] = options.randomElement(using: &random).map(Answer.option)
      case .many:
        answers[question.id] = .ticked(Set(options.filter { _ in Bool.random(using: &random) }))
      case .number(let range): answers[question.id] = .number(.random(in: range, using: &random))
      case .score: break
      }
    }
    return answers
  }
}
