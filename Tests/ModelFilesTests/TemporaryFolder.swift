import Foundation
import ModelFiles

/// A folder of the file system that exists while a test runs.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes the small pack, without some files.
  func writeSmallPack(without missing: String...) throws {
    for (name, text) in SmallPack.files where !missing.contains(name) {
      try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }
  }

  /// What is found in the pack that lies here.
  var findings: String {
    PackReader(PackLocation(directory: path)).check().map(\.rendered).joined(separator: "\n")
  }
}
