import EmbeddedResources
import Glibc

extension Folder {
  /// The names of what lies directly in the folder, in no order; none when there is no folder.
  func names() throws(FileFault) -> [String] {
    switch self {
    case .memory(let files): return files.keys.filter { !$0.contains("/") }
    case .directory(let path): return try Folder.names(inDirectory: path)
    case .embedded(let path):
      let prefix = path.isEmpty ? "" : path + "/"
      return (0..<embedded_file_count()).compactMap { index in
        let name = String(cString: embedded_file(index).pointee.path)
        guard name.hasPrefix(prefix), !name.dropFirst(prefix.count).contains("/") else {
          return nil
        }
        return String(name.dropFirst(prefix.count))
      }
    }
  }

  /// The first bytes of a file, at most so many.
  func opening(of name: String, count: Int) throws(FileFault) -> [UInt8] {
    if case .directory(let path) = self {
      return try FileBytes.opening(name, inFolder: path, count: count)
    }
    return Array(try bytes(of: name, limit: .max).prefix(count))
  }

  private static func names(inDirectory path: String) throws(FileFault) -> [String] {
    guard let directory = opendir(path) else {
      let fault = FileFault(errno)
      if fault == .missing { return [] }
      throw fault
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
