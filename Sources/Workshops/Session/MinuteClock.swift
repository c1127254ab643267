/// Counts the minutes for which a workshop has been on the screen.
///
/// While there is none it asks for no waking at all, and otherwise for one a minute.
public struct MinuteClock {
  private var next: ContinuousClock.Instant?
  private let now: () -> ContinuousClock.Instant

  /// Takes a clock, which a test may replace.
  public init(now: @escaping () -> ContinuousClock.Instant = { .now }) { self.now = now }

  /// How long to wait at most; nil for ever.
  public mutating func untilNextMinute(isRunning: Bool) -> Duration? {
    guard isRunning else {
      next = nil
      return nil
    }
    let time = now()
    let end = next ?? time + .seconds(60)
    next = end
    return max(.milliseconds(1), time.duration(to: end))
  }

  /// How many minutes have gone since the last time, also while the computer slept.
  public mutating func takeMinutes() -> Int {
    guard let end = next else { return 0 }
    let late = end.duration(to: now())
    guard late >= .zero else { return 0 }
    let minutes = Int(late.components.seconds / 60) + 1
    next = end + .seconds(60 * minutes)
    return minutes
  }
}
