public import CarePlans
public import DecisionModel
import GRDB
import Glibc

/// Why plans cannot be kept or read; the plan in memory is as it was.
public enum StoreFailure: Error, Hashable, Sendable {
  /// The place cannot be read or written: no permission, or a read-only file system.
  case notAllowed(path: String, reason: String)
  /// There is no room left.
  case full
  /// The file is no store of plans.
  case notAStore(String)
  /// The file is damaged.
  case damaged(String)
  /// A newer program has written the file.
  case newer(version: Int)
  /// Another program keeps the file for itself.
  case busy
  /// The plans are encrypted, and no passphrase was given.
  case passphraseNeeded
  /// The passphrase is another one.
  case wrongPassphrase
  /// A passphrase was given, and the plans are not encrypted.
  case notEncrypted
  /// There is no such plan.
  case noSuchPlan(PlanID)
  /// There is a plan with this name already.
  case planExists(PlanID)
  /// Another revision has been saved in the meantime; it is the newest one now.
  case changedElsewhere(PlanRevision)
  /// Something else is wrong with the place.
  case system(String)
}

extension StoreFailure {
  init(code: Int32, path: String) {
    let reason = String(cString: strerror(code))
    switch code {
    case EACCES, EPERM, EROFS: self = .notAllowed(path: path, reason: reason)
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case ENOTDIR, EISDIR, ELOOP, ENXIO: self = .notAStore(path)
    default: self = .system("\(path): \(reason)")
    }
  }

  init(_ error: any Error, _ place: StorePlace) {
    guard let error = error as? DatabaseError else {
      let kind = String(describing: type(of: error))
      self = error as? StoreFailure ?? (error is RowDecodingError ? .damaged(kind) : .system(kind))
      return
    }
    let reason = error.message ?? ""
    switch error.resultCode.primaryResultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      self = .notAllowed(path: place.folder, reason: reason)
    case .SQLITE_NOTADB: self = .notAStore(place.file)
    case .SQLITE_CORRUPT: self = .damaged(reason)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_IOERR: self = .ioFailure(reason)
    default: self = .system(reason)
    }
  }

  private static func ioFailure(_ reason: String) -> StoreFailure {
    // A quota, or a limit of the process, is met as a failed write.
    errno == ENOSPC || errno == EDQUOT || errno == EFBIG ? .full : .system(reason)
  }
}
