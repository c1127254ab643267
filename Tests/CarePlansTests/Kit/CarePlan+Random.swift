import CarePlans
import DecisionModel
import TestKit

extension FieldValue {
  /// A value that a field of this kind takes.
  static func random(_ kind: FieldKind, in plan: CarePlan, _ random: inout SeededGenerator) -> Self
  {
    let words = ["", "ro", "søvn og arbeid", "én gang i uka", "to\nlinjer"]
    switch kind {
    case .line: return .text(words[Int.random(in: 0..<4, using: &random)])
    case .text: return .text(words[Int.random(in: 0..<5, using: &random)])
    case .choice(let all): return .choice(all[Int.random(in: 0..<all.count, using: &random)])
    case .day:
      return .day(Day(year: 2026, month: Int.random(in: 1...12, using: &random), day: 1))
    case .number(let range): return .number(Int.random(in: range, using: &random))
    case .reference:
      let number = Int.random(in: 0...3, using: &random)
      return .reference(number == 0 ? nil : Reference(id: "r\(number)", name: "Ting \(number)"))
    case .step: return .step(plan.steps.randomElement(using: &random)?.id)
    }
  }
}

extension CarePlan {
  /// Does one thing that an editor can do.
  mutating func editAtRandom(_ random: inout SeededGenerator) {
    let list = PlanList.allCases[Int.random(in: 0..<PlanList.allCases.count, using: &random)]
    let element = elements(of: list).randomElement(using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: _ = try? add(to: list, before: element)
    case 2: if let element { remove(element, from: list) }
    case 3: if let element { move(element, in: list, by: Int.random(in: -3...3, using: &random)) }
    default:
      let fields = fields
      let field = fields[Int.random(in: 0..<fields.count, using: &random)]
      try? set(field, to: .random(field.kind, in: self, &random))
    }
  }

  /// The plan after so many things that an editor can do.
  func edited(_ count: Int, _ random: inout SeededGenerator) -> CarePlan {
    var plan = self
    for _ in 0..<count { plan.editAtRandom(&random) }
    return plan
  }

  /// What must hold for every plan, and does not.
  var brokenInvariants: [String] {
    var broken: [String] = []
    let ids = PlanList.allCases.flatMap(elements)
    if Set(ids).count != ids.count { broken.append("two parts have the same number") }
    if ids.contains(where: { $0.number > lastElement || $0.number < 1 }) {
      broken.append("a number was never given out")
    }
    if let presentStep, !elements(of: .steps).contains(presentStep) {
      broken.append("the present step is not on the ladder")
    }
    for field in fields where value(of: field) == nil { broken.append("no value: \(field)") }
    return broken
  }
}
