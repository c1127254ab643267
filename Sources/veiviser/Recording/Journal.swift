import Canvas
import DecisionModel
import Glibc
import Reports
import Screens
import Terminal
import Texts

/// What is kept of a walk while it goes on: a log without answers, a record with all of them,
/// and where the program is, should it crash.
struct Journal {
  private let log: GrowingFile?
  private let record: GrowingFile?
  private let start = ContinuousClock.now
  /// When something was last recorded.
  private var recorded = ContinuousClock.now
  /// Whether it has been said that something is left out.
  private var hasLeftOut = false

  /// Takes the files that are to be written, if any.
  init(log: GrowingFile?, record: GrowingFile?) {
    self.log = log
    self.record = record
  }

  /// Writes how the walk begins.
  mutating func begin(_ content: Content, size: Size, isPlain: Bool) {
    let texts = content.wording.texts
    let identity = content.reasoner.model.identity
    let model = "\(identity.id) \(identity.version.onOneLine) \(content.contentHash)"
    CrashReport.prepare(
      heading: "veiviser \(Version.program)\nmodel \(model)\n", notice: texts[.replayCrashed] + " ")
    let terminal = Environment.current.terminal.onOneLine
    log?.add("# veiviser \(Version.program); what happened and how long it took, no answers")
    log?.add("# model \(model)")
    log?.add("# language \(texts.language.rawValue), terminal \(terminal)")
    log(isPlain ? "begin in plain lines" : "begin \(size.columns)x\(size.lines)")
    guard let record else { return }
    for line in RecordHead(content, size: size).lines(texts) { record.add(line) }
    recorded = .now
  }

  /// Notes an event that is about to be taken in.
  mutating func note(_ event: Event, _ state: AppState) {
    CrashReport.place(screen: state.screenKind, event: event.kind)
    guard let record, let line = event.scriptLine else { return }
    if state.isAboutPlans(event) { return leaveOut(record, state.content.wording.texts) }
    let now = ContinuousClock.now
    let pause = recorded.duration(to: now).milliseconds
    recorded = now
    if pause > 0 { record.add(":wait \(pause)") }
    record.add(line)
  }

  /// Says once that what is typed in plans is not recorded.
  private mutating func leaveOut(_ record: GrowingFile, _ texts: Catalogue) {
    guard !hasLeftOut else { return }
    hasLeftOut = true
    record.add("# \(texts[.replayPlansLeftOut])")
  }

  /// Notes how long it took to take something in.
  func noteTaken(_ event: Event, since begun: ContinuousClock.Instant, _ state: AppState) {
    guard log != nil else { return }
    let took = begun.duration(to: .now).microseconds
    log("\(event.kind) -> \(state.screenKind), \(took) us")
  }

  /// Notes what came of the work of an effect.
  func note(_ effect: Effect, _ reports: [AppEvent], since begun: ContinuousClock.Instant) {
    guard log != nil else { return }
    let took = begun.duration(to: .now).microseconds
    let result = reports.map(\.kind).joined(separator: " ")
    log("effect \(effect.kind)\(result.isEmpty ? "" : " -> \(result)"), \(took) us")
  }

  /// Writes a line with the time since the beginning.
  func log(_ text: String) {
    guard let log else { return }
    let time = String(start.duration(to: .now).milliseconds)
    log.add(String(repeating: " ", count: max(0, 8 - time.count)) + time + " ms  " + text)
  }

  /// Whether anything is kept.
  var isKept: Bool { log != nil || record != nil }

  /// Says where the record is and what it holds, and what could not be written.
  func end(_ texts: Catalogue) throws(Failure) {
    log("end")
    for file in [log, record].compactMap({ $0 }) {
      guard let fault = file.fault else { continue }
      try StandardStream.error.write(
        texts(.replayBrokenOff, file.path.onOneLine, texts.language.reason(fault)) + "\n")
    }
    if let record {
      try StandardStream.error.write(texts(.replayKept, record.path.onOneLine) + "\n")
    }
  }
}

extension Duration {
  fileprivate var microseconds: Int64 {
    components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
  }
  fileprivate var milliseconds: Int64 { microseconds / 1_000 }
}
