import EmbeddedResources

/// Where files of fixed names are read from.
enum Folder: Hashable, Sendable {
  /// Inside the program, below this path.
  case embedded(String)
  /// In the file system.
  case directory(String)

  /// In memory, by name.
  case memory([String: [UInt8]])

  /// A folder inside this one.
  func folder(_ name: String) -> Folder {
    switch self {
    case .embedded(let path): .embedded(path.isEmpty ? name : "\(path)/\(name)")
    case .directory(let path): .directory("\(path)/\(name)")
    case .memory(let files):
      .memory(
        files.reduce(into: [:]) { inner, file in
          guard file.key.hasPrefix(name + "/") else { return }
          inner[String(file.key.dropFirst(name.count + 1))] = file.value
        })
    }
  }

  /// The bytes of a file.
  func bytes(of name: String, limit: Int) throws(FileFault) -> [UInt8] {
    switch self {
    case .memory(let files):
      guard let bytes = files[name] else { throw .missing }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      return bytes
    case .directory(let path): return try FileBytes.read(name, inFolder: path, limit: limit)
    case .embedded(let path):
      let wanted = path.isEmpty ? name : "\(path)/\(name)"
      for index in 0..<embedded_file_count() {
        let file = embedded_file(index).pointee
        guard String(cString: file.path) == wanted else { continue }
        guard file.size <= limit else { throw .tooLarge(limit: limit) }
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
      }
      throw .missing
    }
  }
}
