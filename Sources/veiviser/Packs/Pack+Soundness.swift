import ModelFiles

extension Pack {
  /// Refuses a pack that has an error in any of its files, or whose rules are proved wrong.
  ///
  /// The one inside the program is taken on trust: a test holds it to the same.
  func requireSound() throws(Failure) {
    if isEmbedded { return }
    let errors = reader.checked().findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Failure(errors, folder: shownFolder) }
  }

  /// Refuses a pack that may not be used on this computer.
  func requireAllowed() throws(Failure) { try policy.require(contentHash: contentHash()) }
}
