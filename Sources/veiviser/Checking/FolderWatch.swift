import Glibc
import ModelFiles
import Reports

/// Waits until a file of a folder changes; the system tells, so nothing is asked again and again.
///
/// The folder above is watched too, so that a folder which is taken away, or put in the place of
/// the old one, is noticed.
struct FolderWatch: ~Copyable {
  /// What has happened since the last time.
  struct Change {
    /// The files that changed, in the order of their names; none when the folder itself did.
    var files: Set<String> = []
    /// Whether the folder came, went or was replaced.
    var isOfFolder = false
    /// Whether anything happened that matters.
    var isAnything: Bool { isOfFolder || !files.isEmpty }
  }

  /// How long it must be quiet before a change counts as finished, in milliseconds.
  private static let quiet: Int32 = 60
  /// How often that may be waited for; somebody may write without end.
  private static let mostWaits = 20

  private let descriptor: Int32
  private let path: String
  /// What the folder is called, by the path that was given and by its own.
  private let names: [String]
  private var folder: Int32 = -1

  /// Begins to watch a folder.
  init(_ folder: String) throws(Failure) {
    var path = folder[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    self.path = String(path)
    let paths = [String(path), FolderWatch.resolved(String(path))]
    names = paths.compactMap { $0.split(separator: "/").last.map(String.init) }
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { throw FolderWatch.failure(folder) }
    for above in paths.map(FolderWatch.folder(above:)) {
      guard inotify_add_watch(descriptor, above, Self.parentEvents) >= 0 else {
        throw FolderWatch.failure(above)
      }
    }
    attach()
  }

  deinit { close(descriptor) }

  /// Waits for a change, and until it is over.
  mutating func next() throws(Failure) -> Change {
    var change = Change()
    while !change.isAnything {
      try wait(-1)
      read(into: &change)
    }
    var waits = 0
    while waits < Self.mostWaits, try wait(Self.quiet) {
      read(into: &change)
      waits += 1
    }
    attach()
    return change
  }

  /// Watches whatever folder now has the path; the same folder is not watched twice.
  private mutating func attach() {
    folder = inotify_add_watch(descriptor, path, Self.events)
  }

  /// Whether something comes within some milliseconds.
  @discardableResult private func wait(_ milliseconds: Int32) throws(Failure) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&wanted, 1, milliseconds)
      if count >= 0 { return count > 0 }
      if errno != EINTR { throw FolderWatch.failure(path) }
    }
  }

  private func read(into change: inout Change) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return }
    buffer.withUnsafeBytes { bytes in
      var start = 0
      while start + Event.size <= count {
        let event = Event(bytes, at: start)
        add(event, to: &change)
        start += Event.size + event.length
      }
    }
  }

  private func add(_ event: Event, to change: inout Change) {
    let isLost = event.mask & (Self.folderGone | UInt32(IN_Q_OVERFLOW)) != 0
    if event.watch != folder {
      if names.contains(event.name) || isLost { change.isOfFolder = true }
    } else if isLost {
      change.isOfFolder = true
    } else if event.name.hasSuffix(".yaml"), !event.name.hasPrefix(".") {
      change.files.insert(event.name)
    }
  }
}

extension FolderWatch {
  private static var folderGone: UInt32 { UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) }

  private static var parentEvents: UInt32 {
    UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO)
      | UInt32(IN_MASK_ADD)
  }

  private static var events: UInt32 {
    parentEvents | folderGone | UInt32(IN_CLOSE_WRITE) | UInt32(IN_ATTRIB)
  }

  private static func folder(above path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path == ".." ? "../.." : "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func failure(_ path: String) -> Failure {
    Failure(
      status: .noInput, at: path, .unreadable,
      saying: "cannot watch: \(Sentence(reason: errno))")
  }

  /// One message of the system.
  private struct Event {
    /// The bytes before the name.
    static let size = MemoryLayout<inotify_event>.size

    let watch: Int32
    let mask: UInt32
    let length: Int
    let name: String

    init(_ bytes: UnsafeRawBufferPointer, at start: Int) {
      watch = bytes.loadUnaligned(fromByteOffset: start, as: Int32.self)
      mask = bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
      length = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
      let end = min(bytes.count, start + Event.size + length)
      let name = bytes[min(end, start + Event.size)..<end].prefix { $0 != 0 }
      self.name = String(decoding: name, as: UTF8.self)
    }
  }
}
