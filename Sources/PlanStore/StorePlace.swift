import Glibc

/// Where plans are kept: one file in a folder that only its owner may enter.
public struct StorePlace: Hashable, Sendable {
  /// The folder, which is made when the first plan is saved.
  public let folder: String

  /// Takes a folder for data; plans lie in `plans` inside it.
  public init(data: String) {
    folder = (data.hasSuffix("/") ? String(data.dropLast()) : data) + "/plans"
  }

  /// The file of the database.
  public var file: String { folder + "/plans.sqlite" }
  /// The file that keeps two programs from setting up the database at once.
  var lockFile: String { folder + "/plans.lock" }

  /// Whether anything has been kept here; nothing is opened and nothing made.
  ///
  /// - Throws: a failure where it cannot be told, because a folder above may not be entered or is
  ///   none.
  public func exists() throws(StoreFailure) -> Bool {
    var status = stat()
    if stat(file, &status) == 0 { return true }
    let code = errno
    if code == ENOENT { return false }
    throw StoreFailure(code: code, path: folder)
  }
}

extension StorePlace {
  /// Makes the folder and the files, or makes sure that nobody else may read them.
  ///
  /// The files are made here and not by the database, which would leave their mode to the umask;
  /// the files beside the database take over its mode.
  func prepare() throws(StoreFailure) {
    try makeFolders()
    for path in [file, lockFile] {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
      guard descriptor >= 0 else { throw StoreFailure(code: errno, path: path) }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw .notAStore(path)
      }
      if status.st_mode & 0o777 != 0o600, fchmod(descriptor, 0o600) != 0 {
        throw StoreFailure(code: errno, path: path)
      }
    }
  }

  private func makeFolders() throws(StoreFailure) {
    var index = folder.startIndex
    while let slash = folder[index...].dropFirst().firstIndex(of: "/") {
      mkdir(String(folder[..<slash]), 0o700)
      index = slash
    }
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw StoreFailure(code: errno, path: folder) }
    var status = stat()
    guard stat(folder, &status) == 0 else { throw StoreFailure(code: errno, path: folder) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAStore(folder) }
    if status.st_mode & 0o777 != 0o700, chmod(folder, 0o700) != 0 {
      throw StoreFailure(code: errno, path: folder)
    }
  }

  /// Runs something while no other program sets up the database.
  func locked<Value>(_ body: () throws -> Value) throws -> Value {
    let descriptor = open(lockFile, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreFailure(code: errno, path: lockFile) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw StoreFailure(code: errno, path: lockFile) }
    }
    return try body()
  }
}
