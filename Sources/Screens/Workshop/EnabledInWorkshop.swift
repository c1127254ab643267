import Workshops

extension AppState {
  /// Whether a command of the workshop does something now.
  func isEnabledInWorkshop(_ id: CommandID) -> Bool {
    guard let screen = workshopScreen, screen.count == nil else { return false }
    switch id {
    case .countVotes, .takeBack: return isVoting
    case .agenda: return isLeading
    case .presenter: return isLeading
    case .exportRoom: return canExportRoom
    default: return false
    }
  }

  /// What is to be kept after the workshop has gone on or somebody has voted.
  func keptWorkshop(since before: RoomSession?) -> [Effect] {
    guard workshop.isKept, workshop.following == nil, let session = workshop.session,
      session != before
    else { return [] }
    return [.workshop(.keep(session))]
  }
}
