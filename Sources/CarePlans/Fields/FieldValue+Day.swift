import DecisionModel

extension FieldValue {
  func put(into day: inout Day?) { if case .day(let value) = self { day = value } }

  static func of(_ choice: some PlanChoice) -> FieldValue { .choice(choice.rawValue) }
}
