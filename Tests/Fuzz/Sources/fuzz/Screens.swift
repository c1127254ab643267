import Canvas
import DecisionModel
import ModelFiles
import Reports
import Texts
import Workshops

@testable import Screens

/// Keys as a terminal sends them: what stands between two bytes 0xFF came together, and 0xFE and
/// two more bytes are a window of another size.
func tryKeys(_ bytes: [UInt8]) {
  guard let first = bytes.first, var session = start(first) else { return }
  let charsets = [Charset.utf8, .latin1, .ascii]
  session.charset = charsets[Int(first >> 2) % 3]
  var decoder = InputDecoder(charset: session.charset)
  for batch in bytes.dropFirst().prefix(600).split(separator: 0xFF) {
    if batch.first == 0xFE, batch.count > 2 {
      let size = batch.prefix(3).map { Int($0) }
      session.take(.resized(Size(columns: size[1], lines: size[2])))
    }
    let typed = batch.first == 0xFE ? batch.dropFirst(3) : batch
    for event in decoder.decode(typed.map { Input.byte($0) }) { session.take(event) }
    requireSound(session.frame)
  }
}

/// Lines that are typed where nothing is drawn.
func tryPlainLines(_ bytes: [UInt8]) {
  guard let first = bytes.first, var typing = Beginnings.plain[language(first)] else { return }
  for line in bytes.dropFirst().prefix(400).split(separator: 10) {
    typing.type(String(decoding: line, as: UTF8.self).printable)
  }
}

func tryScript(_ bytes: [UInt8]) {
  let source = String(decoding: bytes, as: UTF8.self)
  guard let steps = try? Script(source).steps, var session = start(0) else { return }
  for step in steps.prefix(400) {
    if case .event(let event) = step { session.take(event) }
    requireSound(session.frame)
  }
}

func tryRecord(_ bytes: [UInt8]) {
  guard let record = try? WalkRecord(String(decoding: bytes, as: UTF8.self)),
    var session = start(0)
  else { return }
  var replay = Replay(record, speed: 1)
  while let event = replay.advance(), replay.position < 400 {
    session.take(event)
    requireHarmless(replay.status(session.texts), "the line below a replay")
    requireSound(session.frame)
  }
}

/// What a room voted, counted and written.
func tryRoom(_ votes: [Vote], cases: [TrainingCase], reasoner: Reasoner) {
  let result = RoomResult(votes, cases: cases, reasoner: reasoner)
  guard let national = try? National.read() else { return }
  let wording = Wording(
    model: reasoner.model, texts: national.wording(.nb).texts, translation: [:])
  requireHarmless(RoomText(result, wording: wording).text, "the agreement of a room")
  requireHarmless(RoomTable(result, model: reasoner.model).csv, "the table of a room")
}

/// Walks through a model that nobody has seen, at two sizes.
func walk(through reasoner: Reasoner) {
  guard let national = try? National.read() else { return }
  let wording = Wording(
    model: reasoner.model, texts: national.wording(.nb).texts, translation: [:])
  let content = Content(reasoner: reasoner, wording: wording, contentHash: "0123456789abcdef")
  for (columns, lines) in [(80, 24), (31, 9)] {
    var state = AppState(content: content, size: Size(columns: columns, lines: lines))
    for character in "\r1\r2\r1\r1\r1\rhdskee" {
      _ = update(&state, .terminal(.key(character == "\r" ? .enter : .character(character))))
      requireSound(view(state, charset: .utf8))
    }
  }
}

/// Sessions in which nothing has happened: copying one is quicker than making it.
private enum Beginnings {
  static let bare = all { try Session(language: $0) }
  static let withPlans = all { try SamplePlans.session(language: $0) }
  static let plain = all { try PlainSession(language: $0) }

  private static func all<Value>(_ make: (Language) throws -> Value) -> [Language: Value] {
    let pairs = Language.allCases.compactMap { language in
      (try? make(language)).map { (language, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}

private func start(_ byte: UInt8) -> Session? {
  (byte & 2 == 0 ? Beginnings.bare : Beginnings.withPlans)[language(byte)]
}

private func language(_ byte: UInt8) -> Language { Language.allCases[Int(byte >> 4) % 3] }

private func requireSound(_ frame: Frame) {
  if let fault = frame.fault { fatalError("\(fault)\n\(frame.text)") }
}
