import Canvas
import Reports
import Screens
import Terminal
import Texts

/// Plays a record on the terminal, with a line below it that says where it is.
struct ReplayLoop {
  private var replay: Replay
  private let content: Content
  /// The size that was asked for; nil where the screen is as large as the terminal.
  private let size: Size?
  private let surroundings: Surroundings
  private let charset: Charset
  private var state: AppState
  /// When the next moment is due.
  private var due: ContinuousClock.Instant?

  /// Begins before the first moment.
  init(
    _ replay: Replay, _ content: Content, _ size: Size?, _ surroundings: Surroundings,
    charset: Charset
  ) {
    self.replay = replay
    self.content = content
    self.size = size
    self.surroundings = surroundings
    self.charset = charset
    state = AppState(content: content, size: size ?? .zero)
  }

  /// Plays until the person has seen enough, or returns what ended it from outside.
  mutating func run(_ terminal: inout Terminal) -> Interruption? {
    fit(terminal.size)
    wait()
    while true {
      terminal.show(frame(terminal.size))
      let left = due.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
      let events = terminal.events(waiting: left)
      if events.isEmpty {
        forward()
        wait()
        continue
      }
      for event in events {
        switch event {
        case .interrupted(let interruption) where interruption != .continued: return interruption
        case .resized(let size): fit(size)
        case .key(.control("z")):
          terminal.suspend()
          fit(terminal.size)
        case .key(.control("l")): terminal.redraw()
        case .key(let key): if take(key) { return nil }
        default: break
        }
      }
    }
  }

  /// Takes a key; says whether the person has seen enough.
  private mutating func take(_ key: Key) -> Bool {
    let before = (replay.isPaused, replay.speed)
    switch replay.take(key) {
    case .leave: return true
    case .forward: forward()
    case .back: back()
    case .none: if before == (replay.isPaused, replay.speed) { return false }
    }
    wait()
    return false
  }

  private mutating func wait() { due = replay.pause.map { .now + $0 } }

  private mutating func forward() {
    if let event = replay.advance() { play(event) }
  }

  /// Walks again from the beginning to the moment before.
  private mutating func back() {
    let size = state.size
    state = AppState(content: content, size: size)
    for event in replay.goBack() { play(event) }
  }

  /// Takes a moment in; sizes and what the mouse pointed at belong to another window.
  private mutating func play(_ event: Event) {
    switch event {
    case .resized, .mouse, .interrupted: break
    case .key, .paste: _ = surroundings.replay(event, &state)
    }
  }

  private mutating func fit(_ window: Size) {
    state.resize(to: size ?? Size(columns: window.columns, lines: max(0, window.lines - 1)))
  }

  private func frame(_ window: Size) -> Frame {
    var frame = Frame(size: window, charset: charset)
    frame.show(view(state, charset: charset), at: .zero)
    let place = Point(column: 0, line: window.lines - 1)
    let blank = String(repeating: " ", count: window.columns)
    frame.put(blank, at: place, role: .selected)
    frame.put(
      truncate(charset.fold(replay.status(content.wording.texts)), columns: window.columns),
      at: place, role: .selected)
    return frame
  }
}
