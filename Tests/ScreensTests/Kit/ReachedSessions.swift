import Synchronization
import Texts

/// Sessions that stand at a position already: being values, they are walked to only once.
final class ReachedSessions: Sendable {
  private struct Place: Hashable {
    let position: Position
    let language: Language
  }

  private let sessions = Mutex<[Place: Session]>([:])

  /// The session at a position; `walk` leads to one that nobody has asked for before.
  func session(
    at position: Position, _ language: Language, _ walk: () throws -> Session
  ) rethrows -> Session {
    let place = Place(position: position, language: language)
    if let known = sessions.withLock({ $0[place] }) { return known }
    let session = try walk()
    sessions.withLock { $0[place] = session }
    return session
  }
}
