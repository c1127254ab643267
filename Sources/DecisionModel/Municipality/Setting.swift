/// Where and when a case is decided.
public struct Setting: Hashable, Sendable {
  /// Which day it is; nil when nobody said.
  public var today: Day?
  /// Whether the model is still the one to use.
  public var standing: Standing
  /// The municipality that was chosen; nil for the whole country.
  public var municipality: Municipality?

  /// Puts a setting together.
  public init(
    today: Day? = nil, standing: Standing = Standing(), municipality: Municipality? = nil
  ) {
    self.today = today
    self.standing = standing
    self.municipality = municipality
  }

  /// Whether an entry of the municipality was checked too long ago, or on a day yet to come.
  public func isOutdated(_ checked: Day) -> Bool {
    guard let today, let months = municipality?.monthsOfValidity else { return false }
    return checked > today || checked.later(months: months) < today
  }
}
