/// Where and when a case is decided.
public struct Setting: Hashable, Sendable {
  /// Which day it is; nil when nobody said.
  public var today: Day?
  /// Whether the model is still the one to use.
  public var standing: Standing

  /// Puts a setting together.
  public init(today: Day? = nil, standing: Standing = Standing()) {
    self.today = today
    self.standing = standing
  }
}
