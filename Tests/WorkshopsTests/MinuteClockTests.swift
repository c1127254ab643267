import Testing
import Workshops

/// The clock of a workshop: it counts minutes, and wakes nobody while there is no workshop.
struct MinuteClockTests {
  /// A clock whose time is set by hand.
  private final class Hands {
    private let start = ContinuousClock.now
    var seconds = 0.0
    var time: ContinuousClock.Instant { start + .seconds(seconds) }
  }

  private let hands = Hands()

  private func clock() -> MinuteClock {
    let hands = hands
    return MinuteClock { hands.time }
  }

  @Test func `without a workshop it asks for no waking, and counts nothing`() {
    var clock = clock()
    #expect(clock.untilNextMinute(isRunning: false) == nil)
    hands.seconds = 1_000
    #expect(clock.takeMinutes() == 0)
    #expect(clock.untilNextMinute(isRunning: false) == nil)
  }

  @Test func `with one it asks to be woken when the minute is over, however often it is asked`() {
    var clock = clock()
    #expect(clock.untilNextMinute(isRunning: true) == .seconds(60))
    hands.seconds = 45
    #expect(clock.takeMinutes() == 0)
    #expect(clock.untilNextMinute(isRunning: true) == .seconds(15))
    hands.seconds = 59.9999
    #expect(clock.takeMinutes() == 0)
    #expect(clock.untilNextMinute(isRunning: true) == .milliseconds(1))
  }

  @Test func `a minute is counted once, and the next begins where it ended`() {
    var clock = clock()
    _ = clock.untilNextMinute(isRunning: true)
    hands.seconds = 62
    #expect(clock.takeMinutes() == 1)
    #expect(clock.takeMinutes() == 0)
    #expect(clock.untilNextMinute(isRunning: true) == .seconds(58))
  }

  @Test func `minutes that went while the computer slept are counted when it wakes`() {
    var clock = clock()
    _ = clock.untilNextMinute(isRunning: true)
    hands.seconds = 600
    #expect(clock.takeMinutes() == 10)
    #expect(clock.untilNextMinute(isRunning: true) == .seconds(60))
  }

  @Test func `a workshop that was left begins a new minute when it is taken up again`() {
    var clock = clock()
    _ = clock.untilNextMinute(isRunning: true)
    hands.seconds = 50
    _ = clock.untilNextMinute(isRunning: false)
    hands.seconds = 500
    #expect(clock.takeMinutes() == 0)
    #expect(clock.untilNextMinute(isRunning: true) == .seconds(60))
  }
}
