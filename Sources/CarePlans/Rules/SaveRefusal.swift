/// Why a plan cannot be kept as it is.
///
/// Everything else may be missing: a draft can always be saved.
public enum SaveRefusal: Hashable, Sendable {
  /// The plan has no label to find it by.
  case noLabel
  /// A text holds an identity number; the mark points at it.
  case identityNumber(PlanField, PersonalMark)
  /// The pathway is another than the suggested one, and no reason has been given.
  case departureWithoutReason
}

extension CarePlan {
  /// Everything that keeps the plan from being saved, in the order of its fields.
  public var saveRefusals: [SaveRefusal] {
    var refusals: [SaveRefusal] = label.isEmpty ? [.noLabel] : []
    refusals += personalMarks(in: FreeTextCheck()).compactMap { found in
      guard found.mark.kind == .identityNumber else { return nil }
      return .identityNumber(found.field, found.mark)
    }
    if departs, departureReason == nil || departureText.isEmpty {
      refusals.append(.departureWithoutReason)
    }
    return refusals
  }

  /// What in its texts may belong to a person, field by field.
  ///
  /// Numbers and addresses that somebody has said belong to services are left out.
  public func personalMarks(
    in check: FreeTextCheck
  ) -> [(field: PlanField, mark: PersonalMark)] {
    let check = check.knowing(serviceContacts)
    return fields.flatMap { field in
      let text = value(of: field)?.freeText ?? ""
      return check.marks(in: text).map { (field, $0) }
    }
  }
}
