import DecisionModel
import Texts

extension DecidedCase {
  /// What a reader must know about the model itself: that it is old, or has been replaced.
  public var cautions: [String] {
    let texts = wording.texts
    return [
      setting.standing.overdueSince.map { texts(.resultOverdue, $0) },
      setting.standing.replacedBy.map { texts(.resultReplaced, model.identity.version, $0) },
    ].compactMap { $0 }
  }
}
