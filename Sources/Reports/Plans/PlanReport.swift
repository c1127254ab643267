import Texts

/// A report of a plan in one of its forms.
public enum PlanReport: String, CaseIterable, Sendable {
  /// A text for the record with everything.
  case record
  /// A text for the record with the main things.
  case short
  /// One page for the responsibility group.
  case group
  /// A page for the person.
  case person

  func page(_ subject: PlanSubject) -> Page {
    switch self {
    case .record: subject.recordPage(isShort: false)
    case .short: subject.recordPage(isShort: true)
    case .group: subject.groupPage
    case .person: subject.personPage
    }
  }

  /// The report as plain text with lines of at most 78 columns.
  public func text(_ subject: PlanSubject) -> String { page(subject).plain }

  /// The report as Markdown.
  public func markdown(_ subject: PlanSubject) -> String { page(subject).markdown }

  /// The report as a page of HTML that prints well on A4.
  public func html(_ subject: PlanSubject) -> String {
    page(subject).html(language: subject.wording.texts.language.rawValue)
  }
}
