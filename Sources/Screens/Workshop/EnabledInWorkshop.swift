extension AppState {
  /// Whether a command of the workshop does something now.
  func isEnabledInWorkshop(_ id: CommandID) -> Bool {
    guard let screen = workshopScreen, screen.count == nil else { return false }
    switch id {
    case .countVotes, .takeBack: return isVoting
    case .agenda, .presenter: return isLeading
    case .exportRoom: return canExportRoom
    default: return false
    }
  }
}
