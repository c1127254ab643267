import Canvas
import Texts
import Workshops

/// A choice with how many people made it, before it is drawn.
struct Bar {
  /// What was chosen.
  var label: String
  /// How many people chose it.
  var people: Int
  /// Which part of all votes that is, in per cent; empty without a vote.
  var share = ""
  /// What is said about the choice, such as that the model says so.
  var mark = ""
  /// Whether the keys act on it.
  var isSelected = false
  /// The number that is being typed in its place.
  var typed: TextField?
}

extension BigPage {
  /// Adds a bar for each choice, as long as its part of the votes.
  mutating func add(_ bars: [Bar]) {
    let total = bars.reduce(0) { $0 + $1.people }
    let widest = bars.map { inner.width($0.label) }.max() ?? 0
    let label = min(widest, max(8, columns * 2 / 5))
    let numbers = 6 + (bars.contains { !$0.share.isEmpty } ? 7 : 0)
    let room = columns - 4 - label - 2 - numbers
    for (row, bar) in bars.enumerated() {
      add(bar, row: row, total: total, label: label, room: room)
    }
  }

  private mutating func add(_ bar: Bar, row: Int, total: Int, label: Int, room: Int) {
    if inner.isLinear {
      let said = [String(bar.people), bar.share, bar.mark].filter { !$0.isEmpty }
      return add("\(row + 1). \(bar.label.asLabel) \(said.joined(separator: ", "))")
    }
    let role: Role = bar.isSelected ? .selected : bar.mark.isEmpty ? .text : .accent
    var line = Line(bar.isSelected ? ">" : " ", role, at: 0)
    line.add(inner.number(ofRow: row), bar.isSelected ? .selected : .key, at: 1)
    line.add(inner.cut(bar.label, to: label), role, at: 3)
    let start = 3 + label + 2
    let length = max(0, room)
    let filled = total == 0 ? 0 : (bar.people * length * 2 + total) / (2 * total)
    line.add(inner.fold(String(repeating: "█", count: filled)), role, at: start)
    var cursor: Int?
    if let typed = bar.typed {
      cursor = start + length + 1 + typed.cursor
      line.add(inner.fold(typed.value) + " ", .field, at: start + length + 1)
    } else {
      let number = String(bar.people)
      line.add(number, role, at: start + length + max(1, 6 - number.count))
      if !bar.share.isEmpty {
        let share = inner.fold(bar.share)
        line.add(share, .muted, at: start + length + 6 + max(1, 6 - TextWidth.width(of: share)))
      }
    }
    var lines = [line]
    if !bar.mark.isEmpty { lines.append(Line(inner.cut(bar.mark, to: columns - 5), role, at: 5)) }
    add(
      lines: lines, cursor: bar.isSelected ? cursor ?? 0 : nil, isTyped: bar.typed != nil,
      row: row)
  }
}
