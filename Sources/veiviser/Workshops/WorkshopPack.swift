import DecisionModel
import Glibc
import ModelFiles
import Reports
import Screens
import Texts
import Workshops

/// What a workshop is held with: a model, its cases, and a run sheet.
struct WorkshopPack {
  let pack: Pack
  let reasoner: Reasoner
  let contentHash: String
  private let shelf: CaseShelf

  /// Takes the model of a pack, and reads its cases.
  init(_ pack: Pack, _ reasoner: Reasoner, _ own: CaseFiles) throws(Failure) {
    self.pack = pack
    self.reasoner = reasoner
    shelf = try pack.shelf(of: own, for: reasoner.model)
    contentHash = try pack.contentHash()
  }

  /// A workshop that somebody holds.
  struct Held {
    /// Where it stands.
    let session: RoomSession
    /// The cases that it may show.
    let shelf: CaseShelf
  }

  /// The cases that there are with those of a run sheet.
  func shelf(with kept: KeptRunSheet) -> CaseShelf { shelf.adding(kept.cases) }

  /// The run sheet in a file, or that of the pack.
  func runSheet(_ path: String?, _ wording: Wording) throws(Failure) -> KeptRunSheet {
    guard let path else {
      if let kept = try packSheet() { return kept }
      throw Failure(status: .noInput, message: wording.texts[.roomNone])
    }
    let input = TextInput(path, limit: RunSheetReader.largestFile)
    let bytes = try input.content()
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
    return try runSheet { reader throws(Faults) in
      try reader.runSheet(bytes, name: input.name, inFolder: folder ?? ".")
    }
  }

  private func packSheet() throws(Failure) -> KeptRunSheet? {
    try pack.runSheet(for: reasoner.model, cases: shelf.cases)
  }

  private func runSheet(
    _ read: (RunSheetReader) throws(Faults) -> KeptRunSheet
  ) throws(Failure) -> KeptRunSheet {
    do throws(Faults) {
      return try read(RunSheetReader(model: reasoner.model, cases: shelf.cases))
    } catch {
      throw Failure(error)
    }
  }

  /// A workshop that begins, or goes on where the file says that it stood.
  func session(
    with kept: KeptRunSheet, in file: WorkshopFile?
  ) throws(Failure) -> RoomSession {
    guard let file, let bytes = file.content else {
      return RoomSession(kept.sheet, cases: shelf(with: kept).cases, reasoner: reasoner)
    }
    let name = file.path.onOneLine
    let snapshot = try snapshot(bytes, name: name)
    guard snapshot.sheetHash == kept.hash else { throw WorkshopPack.otherSheet(name) }
    return try held(by: snapshot, name: name).session
  }

  /// Where a workshop stood, in the bytes of a file.
  func snapshot(_ bytes: [UInt8], name: String) throws(Failure) -> RoomSnapshot {
    let reader = RoomSnapshotReader(model: reasoner.model)
    do throws(Faults) {
      return try reader.snapshot(bytes, name: name)
    } catch {
      throw Failure(error)
    }
  }

  /// The workshop that a snapshot tells of; refuses one with another model or run sheet.
  func held(by snapshot: RoomSnapshot, name: String) throws(Failure) -> Held {
    guard snapshot.contentHash == contentHash else {
      throw WorkshopPack.otherWorkshop(name, "it was held with another model")
    }
    let kept: KeptRunSheet?
    if let text = snapshot.sheetText {
      kept = try runSheet { reader throws(Faults) in
        try reader.runSheet(Array(text.utf8), name: name, beside: snapshot.caseFiles)
      }
    } else {
      kept = try packSheet()
    }
    guard let kept, kept.hash == snapshot.sheetHash else { throw WorkshopPack.otherSheet(name) }
    let shelf = shelf(with: kept)
    var session = RoomSession(kept.sheet, cases: shelf.cases, reasoner: reasoner)
    session.resume(snapshot)
    return Held(session: session, shelf: shelf)
  }

  private static func otherSheet(_ name: String) -> Failure {
    otherWorkshop(name, "it was held with another run sheet")
  }

  /// Refuses a file that belongs to another workshop.
  private static func otherWorkshop(_ name: String, _ reason: Sentence) -> Failure {
    Failure(
      status: .badInput, at: name, .badValue, saying: "\(reason); give another file")
  }
}

/// Keeps where a workshop stands, as long as it is held.
final class WorkshopKeeper {
  private let file: WorkshopFile
  private let contentHash: String
  private let sheet: KeptRunSheet
  private let model: Model

  /// Takes the file, and what tells the workshop from others, and keeps where it stands.
  init(
    _ file: WorkshopFile, _ pack: WorkshopPack, _ sheet: KeptRunSheet, _ session: RoomSession
  ) throws(Failure) {
    self.file = file
    self.sheet = sheet
    contentHash = pack.contentHash
    model = pack.reasoner.model
    if let reason = keep(session) {
      throw Failure(
        status: .cannotCreate, at: file.path, .cannotWrite, saying: "\(reason)")
    }
  }

  /// Writes where the workshop stands; returns why it could not.
  func keep(_ session: RoomSession) -> String? {
    let snapshot = RoomSnapshot(
      session, contentHash: contentHash, sheetHash: sheet.hash, sheetText: sheet.text,
      caseFiles: sheet.files)
    return file.write(snapshot.json(for: model))
  }

  /// Takes the file away, where that was asked for.
  func end() { file.end() }
}
