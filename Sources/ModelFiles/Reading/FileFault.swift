/// Why the bytes of a file could not be had.
enum FileFault: Error, Hashable {
  case missing
  case notAFile
  case tooLarge(limit: Int)
  case symlinkLoop
  case leadsOutside
  case notAllowed
  case unreadable(code: Int32)
}

extension Remark {
  init(_ fault: FileFault) {
    switch fault {
    case .missing: self.init(.missingFile, "there is no such file")
    case .notAFile:
      self.init(.notAFile, "not a regular file")
    case .tooLarge(let limit):
      self.init(.tooLarge, "larger than \(limit / 1_000_000) MB")
    case .symlinkLoop: self.init(.symlinkLoop, "the symbolic link leads back to itself")
    case .leadsOutside:
      self.init(.leadsOutside, "the symbolic link leads out of the folder")
    case .notAllowed: self.init(.unreadable, "no permission to read it")
    case .unreadable(let code): self.init(.unreadable, "cannot be read (error \(code))")
    }
  }
}
