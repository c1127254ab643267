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
  let cases: [TrainingCase]
  let contentHash: String

  /// Reads the model and the cases of a pack.
  init(_ pack: Pack, _ reasoner: Reasoner, _ own: CaseOptions) throws(Failure) {
    self.pack = pack
    self.reasoner = reasoner
    cases = try pack.cases(for: reasoner.model, with: own)
    contentHash = try pack.contentHash()
  }

  /// The run sheet in a file, or that of the pack.
  func runSheet(_ path: String?, _ wording: Wording) throws(Failure) -> KeptRunSheet {
    guard let path else {
      if let kept = try pack.runSheet(for: reasoner.model, cases: cases) { return kept }
      throw Failure(status: .noInput, message: wording.texts[.roomNone])
    }
    let input = TextInput(path, limit: RunSheetReader.largestFile)
    return try runSheet(try input.content(), name: input.name)
  }

  /// The run sheet in some bytes.
  func runSheet(_ bytes: [UInt8], name: String) throws(Failure) -> KeptRunSheet {
    let reader = RunSheetReader(model: reasoner.model, cases: cases)
    do throws(Faults) {
      return try reader.runSheet(bytes, name: name)
    } catch {
      throw Failure(error, rendered: \.rendered)
    }
  }

  /// Where a workshop stood, in the bytes of a file.
  func snapshot(_ bytes: [UInt8], name: String) throws(Failure) -> RoomSnapshot {
    let reader = RoomSnapshotReader(model: reasoner.model)
    do throws(Faults) {
      return try reader.snapshot(bytes, name: name)
    } catch {
      throw Failure(error, rendered: \.rendered)
    }
  }

  /// The workshop that a snapshot tells of; refuses one with another model or run sheet.
  func session(of snapshot: RoomSnapshot, name: String) throws(Failure) -> RoomSession {
    guard snapshot.contentHash == contentHash else {
      throw WorkshopPack.otherWorkshop(name, "it was held with another model")
    }
    let kept: KeptRunSheet?
    if let text = snapshot.sheetText {
      kept = try runSheet(Array(text.utf8), name: name)
    } else {
      kept = try pack.runSheet(for: reasoner.model, cases: cases)
    }
    guard let kept, kept.hash == snapshot.sheetHash else {
      throw WorkshopPack.otherWorkshop(name, "it was held with another run sheet")
    }
    var session = RoomSession(kept.sheet, cases: cases, reasoner: reasoner)
    session.resume(snapshot)
    return session
  }

  /// Refuses a file that belongs to another workshop.
  static func otherWorkshop(_ name: String, _ reason: String) -> Failure {
    Failure(
      status: .badInput, message: "\(name): error[bad-value]: \(reason); give another file")
  }
}

/// Keeps where a workshop stands, as long as it is held.
final class WorkshopKeeper {
  private let file: WorkshopFile
  private let contentHash: String
  private let sheet: KeptRunSheet
  private let model: Model

  /// Takes the file, and what tells the workshop from others.
  init(_ file: WorkshopFile, _ pack: WorkshopPack, _ sheet: KeptRunSheet) {
    self.file = file
    self.sheet = sheet
    contentHash = pack.contentHash
    model = pack.reasoner.model
  }

  /// Writes where the workshop stands; returns why it could not.
  func keep(_ session: RoomSession) -> String? {
    let snapshot = RoomSnapshot(
      session, contentHash: contentHash, sheetHash: sheet.hash, sheetText: sheet.text)
    return file.write(snapshot.json(for: model))
  }

  /// Takes the file away, where that was asked for.
  func end() { file.end() }
}
