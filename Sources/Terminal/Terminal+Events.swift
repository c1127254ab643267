import CNcurses
public import Canvas

extension Terminal {
  /// A paste that stands still for so many milliseconds has lost its end.
  private static var pasteTimeout: Int32 { 3_000 }
  /// A window that is being dragged is given so many milliseconds to rest, so many times.
  private static var resizePause: (milliseconds: Int32, times: Int) { (15, 8) }

  /// Waits until something happens, and returns all that has happened by then.
  ///
  /// Without a time it waits for ever; with one it returns nothing when the time has passed.
  public mutating func events(waiting time: Duration? = nil) -> [Event] {
    let milliseconds = time.map(\.milliseconds) ?? -1
    while true {
      let events = eventsOnce(waiting: milliseconds)
      let isOver = milliseconds >= 0 && !decoder.isPasting
      if !events.isEmpty || hasWatched || isOver { return events }
    }
  }

  /// Waits for a descriptor as well, until it can be read.
  public mutating func watch(_ descriptor: Int32) { cn_watch(descriptor) }

  /// Whether the descriptor could be read since this was last asked.
  public mutating func takeWatched() -> Bool {
    defer { hasWatched = false }
    return hasWatched
  }

  /// Turns mouse clicks and the wheel on or off; the terminal's own selection needs them off.
  public mutating func setMouse(_ isOn: Bool) {
    cn_set_mouse(isOn)
  }

  private mutating func eventsOnce(waiting milliseconds: Int32) -> [Event] {
    let limit = decoder.isPasting ? Self.pasteTimeout : milliseconds
    let ready = cn_wait(limit)
    if ready == 0 { return decoder.endPaste() }
    var events: [Event] = []
    if ready & UInt32(cn_ready_watched) != 0 { hasWatched = true }
    if ready & UInt32(cn_ready_signal) != 0 { events += signalled() }
    if ready & UInt32(cn_ready_input) != 0 { events += decoder.decode(inputs()) }
    if ready & UInt32(cn_ready_gone) != 0 { events.append(hangUp()) }
    return events
  }

  private func inputs() -> [Input] {
    var inputs: [Input] = []
    while let input = Input(cn_next_input()) { inputs.append(input) }
    return inputs
  }

  private mutating func signalled() -> [Event] {
    var events: [Event] = []
    var isResized = false
    var pauses = isBeingDragged ? Self.resizePause.times : 0
    while true {
      switch cn_next_signal() {
      case cn_signal_none:
        pauses -= 1
        if isResized, pauses >= 0, cn_wait_signal(Self.resizePause.milliseconds) { continue }
        return isResized ? events + followSize() : events
      case cn_signal_resized: isResized = true
      case cn_signal_stop:
        suspend()
        events.append(.interrupted(.continued))
      case cn_signal_continued:
        cn_resume()
        forgetScreen()
        events.append(.interrupted(.continued))
      case cn_signal_interrupt: events.append(.interrupted(.interrupt))
      case cn_signal_hangup: events.append(hangUp())
      default: events.append(.interrupted(.terminate))
      }
    }
  }
}

extension Terminal {
  /// Whether the size changed a moment ago.
  private var isBeingDragged: Bool {
    lastResize.map { $0.duration(to: .now) < .milliseconds(100) } ?? false
  }

  /// Takes the size of the window, once it rests.
  private mutating func followSize() -> [Event] {
    lastResize = .now
    guard cn_resize() else { return [] }
    forgetScreen()
    return [.resized(size)]
  }

  /// Draws nothing any more.
  private mutating func hangUp() -> Event {
    isGone = true
    return .interrupted(.hangup)
  }

  /// Assumes nothing about what stands on the screen.
  mutating func forgetScreen() {
    size = Self.currentSize
    shown = nil
  }
}

extension Duration {
  /// The time for `poll`, at least one millisecond unless there is none at all.
  fileprivate var milliseconds: Int32 {
    let (seconds, attoseconds) = components
    if seconds < 0 || attoseconds < 0 || self == .zero { return 0 }
    let whole = min(seconds, 1_000_000) * 1_000 + attoseconds / 1_000_000_000_000_000
    return max(Int32(whole), 1)
  }
}
