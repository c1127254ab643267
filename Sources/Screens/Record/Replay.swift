public import Canvas
import Reports
public import Texts

/// A record that is being played: where it is, how fast, and whether it stands still.
public struct Replay: Sendable {
  /// What a key of the person who watches asks for.
  public enum Wish: Hashable, Sendable {
    /// Play the next moment now.
    case forward
    /// Go back to before the last moment.
    case back
    /// Stop watching.
    case leave
    /// Nothing that needs to be done outside.
    case none
  }

  /// The speeds that the keys step through.
  private static let speeds = [0.25, 0.5, 1, 2, 4, 8, 16]
  /// Nobody waits longer than so many milliseconds for what comes next.
  private static let longestPause = 5_000.0

  /// What is played.
  public let record: WalkRecord
  /// How many moments have been played.
  public private(set) var position = 0
  /// Whether it stands still.
  public private(set) var isPaused = false
  /// How many times as fast as it happened.
  public private(set) var speed: Double

  /// Begins before the first moment.
  public init(_ record: WalkRecord, speed: Double) {
    self.record = record
    self.speed = speed
  }

  /// Whether everything has been played.
  public var isDone: Bool { position >= record.moments.count }

  /// How long to wait for the next moment; nil while it stands still.
  public var pause: Duration? {
    guard !isPaused, !isDone else { return nil }
    let pause = min(Double(record.moments[position].pause), Self.longestPause) / speed
    return .milliseconds(Int(max(1, pause)))
  }

  /// Goes on by one moment, and returns it.
  public mutating func advance() -> Event? {
    guard !isDone else { return nil }
    position += 1
    return record.moments[position - 1].event
  }

  /// Goes back by one moment, and returns all that came before it.
  public mutating func goBack() -> [Event] {
    position = max(0, position - 1)
    return record.moments[..<position].map(\.event)
  }

  /// Takes a key of the person who watches.
  public mutating func take(_ key: Key) -> Wish {
    switch key {
    case .character(" "): isPaused.toggle()
    case .character("+"): speed = Self.speeds.first { $0 > speed } ?? speed
    case .character("-"): speed = Self.speeds.last { $0 < speed } ?? speed
    case .right, .enter, .down:
      isPaused = true
      return .forward
    case .left, .up, .backspace:
      isPaused = true
      return .back
    case .character("q"), .character("Q"), .escape, .control("c"): return .leave
    default: break
    }
    return .none
  }

  /// Where it is and which keys work, for the line below the screen.
  public func status(_ texts: Catalogue) -> String {
    let last = position == 0 ? "" : record.moments[position - 1].event.scriptLine ?? ""
    let pace = isDone ? texts[.replayDone] : isPaused ? texts[.replayPaused] : "\(speed.short)×"
    return texts(.replayStatus, String(position), String(record.moments.count), pace, last)
  }
}

extension Double {
  /// The number without a needless zero.
  fileprivate var short: String { self == rounded() ? String(Int(self)) : String(self) }
}
