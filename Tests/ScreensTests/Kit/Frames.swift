import Foundation
import Synchronization
import Testing

/// Compares the whole screen with the frame that stands in the test.
///
/// With `UPDATE_FRAMES=1` in the environment, the frame in the source is replaced by what is on
/// the screen, and the test fails so that nobody leaves the variable set.
func expect(
  _ session: Session, shows frame: String, file: String = #filePath,
  at place: SourceLocation = #_sourceLocation
) {
  let screen = session.screen
  if screen == frame { return }
  if ProcessInfo.processInfo.environment["UPDATE_FRAMES"] == "1" {
    FrameSource(path: file).replace(frame, by: screen)
  }
  Issue.record("another screen:\n\(screen)", sourceLocation: place)
}

/// A test's source, in which frames stand as texts of many lines.
private struct FrameSource {
  private static let isBeingWritten = Mutex(false)

  let path: String

  func replace(_ old: String, by new: String) {
    Self.isBeingWritten.withLock { _ in
      guard let source = try? String(contentsOfFile: path, encoding: .utf8) else { return }
      let changed = source.replacing(literal(old), with: literal(new), maxReplacements: 1)
      try? changed.write(toFile: path, atomically: false, encoding: .utf8)
    }
  }

  private func literal(_ frame: String) -> String {
    let lines = frame.split(separator: "\n", omittingEmptySubsequences: false)
    let indented = lines.map { $0.isEmpty ? "" : "        " + $0 } + ["        \"\"\""]
    return "\"\"\"\n" + indented.joined(separator: "\n")
  }
}
