import Workshops

/// What can be typed on a page of a workshop that is led here, where Enter alone goes on.
enum RoomInput: Sendable {
  /// Nothing.
  case page
  /// How many people made each of so many choices, or a single vote.
  case votes(Int)
  /// Another answer to one of these questions.
  case change([Int])
}

extension AppState {
  /// What can be typed on the page in front, where that belongs to a workshop that is led.
  var roomInput: RoomInput? {
    guard isLeading, let session = workshop.session else { return nil }
    if let ballot = session.ballot { return .votes(session.tally(ballot).counts.count) }
    return whatIfRows.map(RoomInput.change) ?? .page
  }
}
