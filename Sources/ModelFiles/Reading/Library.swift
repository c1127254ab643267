/// Where the program's own packs and texts come from.
public struct Library: Hashable, Sendable {
  let folder: Folder

  /// The files inside the program.
  public static let embedded = Library(folder: Folder.embedded(""))

  /// A `Resources` folder of the file system, so that an author needs no compiler.
  public init(folder: String) { self.init(folder: Folder.directory(folder)) }

  /// Files held in memory, by their path below `Resources`.
  public init(files: [String: [UInt8]]) { self.init(folder: Folder.memory(files)) }

  private init(folder: Folder) { self.folder = folder }

  /// The pack with this name below `Models`.
  public func pack(_ id: String) -> PackLocation {
    PackLocation(folder: folder.folder("Models").folder(id))
  }

  /// The national pack.
  public var nationalPack: PackLocation { pack(Self.nationalName) }

  /// What the folder of the national pack is called.
  public static let nationalName = "hovedforlop-voksne"
}

/// Where the files of one model pack are.
public struct PackLocation: Hashable, Sendable {
  let folder: Folder

  init(folder: Folder) { self.folder = folder }

  /// A pack in a folder of the file system.
  public init(directory: String) { folder = .directory(directory) }

  /// A pack held in memory, by the names of its files.
  public init(files: [String: [UInt8]]) { folder = .memory(files) }
}
