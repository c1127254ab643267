import DecisionModel
import ModelFiles
import Workshops

/// A run sheet; after a line `%%% NAME` stands a file of cases beside it.
func trySheet(_ bytes: [UInt8]) {
  let base = Base.read
  var files = parts(of: bytes, first: "")
  let sheet = files.removeValue(forKey: "") ?? []
  let beside = files.mapValues { String(decoding: $0, as: UTF8.self) }
  do throws(Faults) {
    let kept = try RunSheetReader(model: base.model, cases: base.cases)
      .runSheet(sheet, name: "sheet.yaml", beside: beside)
    hold(kept, choosing: bytes)
  } catch {
    requireHarmless(error.findings, "a finding in a run sheet")
  }
}

/// Holds a workshop to its end, and reads again what is kept of it.
private func hold(_ kept: KeptRunSheet, choosing bytes: [UInt8]) {
  let base = Base.read
  guard let reasoner = try? Reasoner(base.model) else { return }
  let cases = base.cases + kept.cases
  var session = RoomSession(kept.sheet, cases: cases, reasoner: reasoner)
  let first = session
  var place = 0
  func next() -> Int {
    place += 1
    return bytes.isEmpty ? 0 : Int(bytes[place % bytes.count] & 7)
  }
  repeat {
    session.vote(next())
    session.set(next(), to: next())
    if case .training(let training)? = session.item?.kind {
      session.alter(
        training.trainingCase, RoomSession.WhatIf(question: 0, option: next()))
    }
    session.tick(minutes: next())
  } while session.next()
  let snapshot = RoomSnapshot(
    session, contentHash: "a", sheetHash: kept.hash, sheetText: kept.text, caseFiles: kept.files)
  do throws(Faults) {
    let read = try RoomSnapshotReader(model: base.model)
      .snapshot(Array(snapshot.json(for: base.model).utf8), name: "room.json")
    guard read == snapshot else { fatalError("what was kept reads otherwise: \(snapshot)") }
    var again = first
    again.resume(read)
    guard again.tallies == session.tallies, again.step == session.step else {
      fatalError("a workshop goes on otherwise than it was kept: \(snapshot)")
    }
  } catch {
    fatalError("what was kept cannot be read: \(error.findings.map(\.rendered))")
  }
}

/// What a file holds that a workshop is said to be kept in.
func tryRoomFile(_ bytes: [UInt8]) {
  let base = Base.read
  do throws(Faults) {
    let snapshot = try RoomSnapshotReader(model: base.model).snapshot(bytes, name: "room.json")
    let items = base.cases.enumerated().map { index, item in
      RunSheet.Item(
        id: RunSheet.Item.ID("item-\(index)"), minutes: 1, notes: nil,
        kind: .training(
          RunSheet.Training(item.id, polls: Poll.all(in: base.model), isDiscussed: true)))
    }
    guard let reasoner = try? Reasoner(base.model) else { return }
    let sheet = RunSheet(
      title: Phrase(key: "title", text: "A"), minutes: nil, items: items)
    var session = RoomSession(sheet, cases: base.cases, reasoner: reasoner)
    session.resume(snapshot)
    tryRoom(session.votes, cases: base.cases, reasoner: reasoner)
    while session.next() { session.vote(0) }
  } catch {
    requireHarmless(error.findings, "a finding in what is kept of a workshop")
  }
}
