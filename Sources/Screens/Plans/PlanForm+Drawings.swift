import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension PlanForm {
  /// A step of the ladder, drawn as one of its stairs.
  func stair(_ id: ElementID, isSelected: Bool, mark: String) -> Line {
    let steps = plan.steps
    let place = steps.firstIndex { $0.id == id } ?? 0
    let width = steps.count <= 6 && set.columns >= 60 ? 3 : 1
    let isTop = place == steps.count - 1
    let stair =
      String(repeating: " ", count: place * width) + "┌" + String(repeating: "─", count: width - 1)
      + (isTop ? "─" : "┘")
    var line = Line(isSelected && !set.isLinear ? ">" : " ", isSelected ? .selected : .text)
    line.add(mark, .warning, at: 1)
    line.add(set.fold(stair), .border, at: 3)
    let start = 3 + set.width(String(repeating: "─", count: steps.count * width + 3))
    var text = "\(place + 1)  \(summary(.steps, id))"
    if plan.presentStep == id { text = texts(.planReportPresent, text) }
    line.add(
      set.cut(text, to: max(8, set.columns - start)), isSelected ? .selected : .text, at: start)
    return line
  }

  /// The mix: what runs in which part of life, and how intensive it is.
  var mix: [Line] {
    let current = plan.components.filter(\.state.isCurrent)
    guard plan.adaptation.isMixed, !current.isEmpty else { return [] }
    var lines = [Line.blank, Line(set.fold(texts[.planMix]), .muted, at: 3)]
    let areas = ordered(current.map { area(of: $0) })
    let width = min(24, areas.map { set.width($0) }.max() ?? 0)
    for area in areas {
      for (index, part) in current.filter({ self.area(of: $0) == area }).enumerated() {
        var line = Line()
        line.add(set.cut(index == 0 ? area : "", to: width), at: 3)
        let filled = part.intensity ?? 0
        let bar =
          String(repeating: "█", count: filled) + String(repeating: "·", count: max(0, 5 - filled))
        line.add(set.fold(bar), .accent, at: 3 + width + 2)
        line.add(part.intensity.map(String.init) ?? "–", .muted, at: 3 + width + 8)
        let name = part.what.map { words.name($0, .offer) } ?? texts[.planUnnamed]
        line.add(set.cut(name, to: max(4, set.columns - width - 14)), at: 3 + width + 11)
        lines.append(line)
      }
    }
    return lines + unused(areas)
  }

  private func area(of component: CarePlan.Component) -> String {
    component.area.map { words.name($0, .lifeArea) } ?? texts[.planNoArea]
  }

  /// The parts of life in the order of the pack, others after them.
  private func ordered(_ names: [String]) -> [String] {
    let known = (state.plans.guide?.lifeAreas ?? []).map { state.content.wording($0.label) }
    var seen: Set<String> = []
    let distinct = names.filter { seen.insert($0).inserted }
    return known.filter(distinct.contains) + distinct.filter { !known.contains($0) }
  }

  /// The parts of life in which nothing runs.
  private func unused(_ used: [String]) -> [Line] {
    let known = (state.plans.guide?.lifeAreas ?? []).map { state.content.wording($0.label) }
    let rest = known.filter { !used.contains($0) }
    return rest.isEmpty
      ? [] : set.paragraph(texts(.planUnusedAreas, rest.joined(separator: ", ")), .muted, indent: 3)
  }
}
