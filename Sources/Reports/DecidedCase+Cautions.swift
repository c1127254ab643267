import DecisionModel
import Texts

extension DecidedCase {
  /// What a reader must know about the model and the municipality: that one is old, or does not
  /// fit the other.
  public var cautions: [String] {
    let texts = wording.texts
    let municipality = setting.municipality
    return [
      setting.standing.overdueSince.map { texts(.resultOverdue, $0) },
      setting.standing.replacedBy.map { texts(.resultReplaced, model.identity.version, $0) },
      municipality.flatMap { base in
        base.base.version == model.identity.version
          ? nil : texts(.municipalityOtherVersion, base.base.version)
      },
    ].compactMap { $0 }
  }
}
