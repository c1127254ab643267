import Canvas
import DecisionModel
import Texts

extension Script.Step {
  /// Reads an instruction that only records have.
  ///
  /// - Returns: nil where the instruction is none of these.
  static func inRecord(
    _ words: [(column: Int, word: String)], _ fault: (Script.Fault.Kind, Int) -> Script.Fault
  ) throws(Script.Fault) -> Script.Step? {
    let name = words[0].word
    let values = words.dropFirst().map(\.word)
    let wanted: Script.Fault.Value
    let step: Script.Step?
    switch name {
    case ":wait": (wanted, step) = (.milliseconds, wait(values))
    case ":mouse": (wanted, step) = (.mouse, mouse(values))
    case ":record": (wanted, step) = (.form, form(values))
    case ":model": (wanted, step) = (.model, model(values))
    case ":language":
      (wanted, step) = (
        .language, single(values).flatMap(Language.init).map { .fact(.language($0)) }
      )
    case ":municipality":
      let number = single(values).flatMap { Municipality.Number($0) }
      (wanted, step) = (.municipality, number.map { .fact(.municipality($0)) })
    case ":today":
      (wanted, step) = (.day, single(values).flatMap { Day($0) }.map { .fact(.day($0)) })
    default: return nil
    }
    if let step { return step }
    let place = words.count > 1 ? words[1].column : words[0].column + name.count
    throw fault(.badValue(values.joined(separator: " "), wanted), place)
  }

  private static func single(_ values: [String]) -> String? {
    values.count == 1 ? values[0] : nil
  }

  private static func wait(_ values: [String]) -> Script.Step? {
    single(values).flatMap { Int($0) }
      .flatMap { (0...86_400_000).contains($0) ? .wait(milliseconds: $0) : nil }
  }

  private static func form(_ values: [String]) -> Script.Step? {
    single(values) == String(RecordFact.form) ? .fact(.record(RecordFact.form)) : nil
  }

  private static func model(_ values: [String]) -> Script.Step? {
    guard values.count == 3 else { return nil }
    return .fact(.model(id: values[0], version: values[1], hash: values[2]))
  }

  private static func mouse(_ values: [String]) -> Script.Step? {
    guard values.count == 3, let action = Mouse.Action(named: values[0]),
      let column = Int(values[1]), let line = Int(values[2]),
      (0...10_000).contains(column), (0...10_000).contains(line)
    else { return nil }
    return .event(.mouse(Mouse(action, at: Point(column: column, line: line))))
  }
}
