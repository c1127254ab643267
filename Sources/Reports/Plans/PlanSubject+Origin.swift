public import CarePlans
import DecisionModel
import Texts

extension PlanSubject {
  /// What is missing and what contradicts, each with what it rests on.
  func addRemarks(_ page: inout Page) {
    let completeness = PlanCompleteness(plan, remarks)
    page.section(texts.texts[.planReportMissing]) { page in
      page.items(sentences(completeness.missing))
    }
    page.section(texts.texts[.planReportContradictions]) { page in
      page.items(sentences(completeness.contradictions))
    }
  }

  /// Each rule once, with how many parts of a list it speaks of.
  private func sentences(_ remarks: [PlanRemark]) -> [String] {
    var rules: [PlanRule] = []
    for remark in remarks where !rules.contains(remark.rule) { rules.append(remark.rule) }
    return rules.map { rule in
      let count = remarks.count { $0.rule == rule }
      let times = count == 1 ? "" : " × \(count)"
      return "\(wording(rule.text)) (\(wording.basis(rule.basis)))\(times)"
    }
  }

  /// Every revision up to this one: when, how it came to be, and why.
  func addHistory(_ page: inout Page) {
    let revisions = history.revisions.filter { $0.number <= revision.number }
    page.section(texts.texts[.planReportHistory]) { page in page.items(revisions.map(line)) }
  }

  private func line(_ revision: PlanRevision) -> String {
    let line = texts.texts(
      .planReportHistoryLine, String(revision.number), texts.word(revision.kind),
      revision.day.map(texts.day) ?? "")
    var parts = [line.trimmingEnd]
    if let review = revision.review {
      parts.append(texts.word(review.direction))
      if !review.reason.isEmpty { parts.append(review.reason) }
    }
    if !revision.reason.isEmpty { parts.append(revision.reason) }
    return parts.joined(separator: " · ")
  }

  /// The model that the plan rests on, and what the text is not.
  func addOrigin(_ page: inout Page) {
    page.section(texts.texts[.planReportReview]) { page in addReview(&page) }
    page.blocks.append(.rule)
    if let origin = plan.origin {
      if let referral = origin.referral {
        page.paragraph(texts.texts(.planReportReferral, referral.name))
      }
      page.paragraph(
        texts.texts(
          .planReportOrigin, origin.model.title, origin.model.version,
          String(origin.model.contentHash.prefix(12))))
    } else {
      page.paragraph(texts.texts[.planReportNoOrigin])
    }
    page.paragraph(texts.texts[.planReportNotice])
  }

  /// What was said at the review that made this revision.
  private func addReview(_ page: inout Page) {
    guard let review = revision.review else { return }
    for line in texts.results(review) { page.paragraph(line) }
    page.items(texts.judgements(review))
    if let changes = history.changes(in: revision.number), !changes.isEmpty {
      page.paragraph(texts.texts[.planReportChanges] + ":")
      page.items(texts.lines(changes))
    }
  }
}

extension PlanTexts {
  /// Where a review says that the plan goes, and why.
  public func results(_ review: PlanReview) -> [String] {
    let result = texts(.planReportReviewResult, word(review.direction))
    return review.reason.isEmpty ? [result] : [result, texts(.planReportReason, review.reason)]
  }

  /// What a review says about each component, one line for each.
  public func judgements(_ review: PlanReview) -> [String] {
    review.components.map { component in
      [component.name, component.happened, word(component.judgement)]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  /// What is different between two revisions, one line for each change.
  public func lines(_ difference: PlanDifference) -> [String] {
    difference.changes.map { change in
      switch change {
      case .changed(let field, let from, let to):
        return texts(
          .planReportChanged, title(of: field, in: difference.new),
          shown(from, field, difference.old), shown(to, field, difference.new))
      case .added(let list, let id):
        return texts(.planReportAdded, title(of: id, in: list, difference.new))
      case .removed(let list, let id):
        return texts(.planReportRemoved, title(of: id, in: list, difference.old))
      case .moved(let list, let id):
        return texts(.planReportMoved, title(of: id, in: list, difference.new))
      case .origin: return texts[.planReportOriginChanged]
      }
    }
  }

  /// What a field holds, or that it holds nothing.
  public func shown(_ value: FieldValue, _ field: PlanField, _ plan: CarePlan) -> String {
    let text = self.value(value, of: field, in: plan).filledLines.joined(separator: " ")
    return text.isEmpty ? texts[.planReportEmpty] : text
  }

  /// A field with the part that it belongs to, as in `Tiltak Samtaler, hvor ofte`.
  public func title(of field: PlanField, in plan: CarePlan) -> String {
    guard let place = field.place else { return name(of: field) }
    return "\(title(of: place.element, in: place.list, plan)), \(name(of: field).lowercasedFirst)"
  }

  private func title(of id: ElementID, in list: PlanList, _ plan: CarePlan) -> String {
    let fields = list.fields(of: id)
    let head = fields.first.flatMap { field in
      plan.value(of: field).map { value($0, of: field, in: plan) }
    }
    let kind = fields.first.map { name(of: $0) } ?? ""
    return [kind, head?.filledLines.joined(separator: " ") ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
