import Glibc
import ModelFiles

/// The folders in which models are found by their name; an earlier folder hides a later one.
///
/// So a model that everybody on a computer uses can be replaced without touching the program.
struct ModelShelf {
  private let folders: [String]

  /// Takes the folders in which there may be one that is called `models`.
  init(folders: [String]) { self.folders = folders.map { "\($0)/models" } }

  /// The national pack that somebody has put in the place of the program's own; nil for none.
  var nationalPack: String? { folder(of: Library.nationalName) }

  /// The path of the model that was asked for: a folder as it is written, or one of the shelf.
  func path(_ model: String) -> String {
    isFolder(model) ? model : folder(of: model) ?? model
  }

  private func folder(of name: String) -> String? {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else { return nil }
    return folders.lazy.map { "\($0)/\(name)" }.first(where: isFolder)
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
