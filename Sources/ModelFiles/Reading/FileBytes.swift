import Glibc

/// Reads files of the file system whole, with a limit, and never anything but a regular file.
enum FileBytes {
  /// The bytes of a file inside a folder; a link may not lead out of the folder.
  static func read(_ name: String, inFolder folder: String, limit: Int) throws(FileFault) -> [UInt8]
  {
    let path = "\(folder)/\(name)"
    try checkKind(path, limit: limit)
    try checkInside(path, folder)
    return try contents(of: path, inFolder: folder, limit: limit)
  }

  /// The bytes of a file.
  static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    try checkKind(path, limit: limit)
    return try contents(of: path, inFolder: nil, limit: limit)
  }

  private static func contents(
    of path: String, inFolder folder: String?, limit: Int
  ) throws(FileFault) -> [UInt8] {
    let descriptor = try opened(path, inFolder: folder)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFault(errno) }
    return try bytes(of: descriptor, expected: Int(status.st_size), limit: limit)
  }

  /// Opens a file, and looks again at what it is and where: it may be another one by now.
  private static func opened(_ path: String, inFolder folder: String?) throws(FileFault) -> Int32 {
    // Not blocking: what was a file a moment ago may be a pipe by now.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFault(errno) }
    do throws(FileFault) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw FileFault(errno) }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      if let folder { try checkInside("/proc/self/fd/\(descriptor)", folder) }
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// The first bytes of a file inside a folder, at most so many.
  static func opening(
    _ name: String, inFolder folder: String, count: Int
  ) throws(FileFault) -> [UInt8] {
    let path = "\(folder)/\(name)"
    try checkKind(path, limit: .max)
    try checkInside(path, folder)
    let descriptor = try opened(path, inFolder: folder)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let filled = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, count) }
    guard filled >= 0 else { throw FileFault(errno) }
    return Array(bytes[..<filled])
  }

  /// Refuses a link that leads out of the folder.
  private static func checkInside(_ path: String, _ folder: String) throws(FileFault) {
    let root = try realPath(folder)
    guard try realPath(path).hasPrefix(root == "/" ? root : root + "/") else {
      throw .leadsOutside
    }
  }

  private static func checkKind(_ path: String, limit: Int) throws(FileFault) {
    guard !path.utf8.contains(0) else { throw .missing }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileFault(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
  }

  private static func bytes(
    of descriptor: Int32, expected: Int, limit: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: max(1, min(expected, limit) + 1))
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFault(errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }

  private static func realPath(_ path: String) throws(FileFault) -> String {
    guard let resolved = realpath(path, nil) else { throw FileFault(errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension FileFault {
  init(_ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case ELOOP: self = .symlinkLoop
    case EACCES, EPERM: self = .notAllowed
    default: self = .unreadable(code: code)
    }
  }
}
