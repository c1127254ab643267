/// What a kappa is called in words.
///
/// The bands are those of J. R. Landis and G. G. Koch (Biometrics 33, 1977), who called them
/// arbitrary, though useful as benchmarks.
public enum AgreementBand: String, CaseIterable, Sendable {
  /// Below 0.
  case poor
  /// From 0 to 0.20.
  case slight
  /// Above that, to 0.40.
  case fair
  /// Above that, to 0.60.
  case moderate
  /// Above that, to 0.80.
  case substantial
  /// Above that, to 1.
  case almostPerfect = "almost-perfect"

  /// The band that a kappa lies in.
  public init(_ kappa: Double) {
    switch kappa {
    case ..<0: self = .poor
    case ...0.20: self = .slight
    case ...0.40: self = .fair
    case ...0.60: self = .moderate
    case ...0.80: self = .substantial
    default: self = .almostPerfect
    }
  }
}
