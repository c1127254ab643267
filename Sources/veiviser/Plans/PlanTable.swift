import CarePlans
import DecisionModel
import PlanStore
import Reports
import Texts

/// The list of plans as columns, overdue reviews first, those without a day last.
struct PlanTable {
  let text: String

  init(
    _ plans: [PlanSummary], texts: PlanTexts, catalogue: Catalogue, today: Day?
  ) {
    let sorted = plans.sorted { $0.latest.plan.isDue(before: $1.latest.plan) }
    var rows = [catalogue[.planCommandColumns].split(separator: ",").map(String.init)]
    rows += sorted.map { PlanTable.row($0, texts, catalogue, today) }
    let widths = rows[0].indices.map { column in
      rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    text = rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      var line = Substring(cells.joined(separator: "  "))
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func row(
    _ summary: PlanSummary, _ texts: PlanTexts, _ catalogue: Catalogue, _ today: Day?
  ) -> [String] {
    let plan = summary.latest.plan
    var review = plan.reviewDay?.description ?? catalogue[.planCommandNoDay]
    if PlanDue(plan.reviewDay, on: today) == .overdue {
      review = catalogue(.planCommandOverdue, review)
    }
    if summary.isArchived { review += ", \(catalogue[.planCommandArchived])" }
    return [
      summary.id.shortName, plan.label.onOneLine,
      plan.pathway.map { texts.name($0, .outcome).onOneLine } ?? "–",
      texts.word(plan.adaptation), review,
    ]
  }
}
