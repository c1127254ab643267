import DecisionModel
import Texts

/// The sheet of a poster: its heading, what it rests on, and the room between them.
struct PosterSheet {
  let paper: Paper
  var drawing = Drawing()
  /// Where the drawing belongs.
  private(set) var room: Drawing.Box
  private let wording: Wording

  init(_ paper: Paper, _ wording: Wording) {
    self.paper = paper
    self.wording = wording
    let width = paper.width - 2 * paper.margin
    room = Drawing.Box(
      x: paper.margin, y: paper.margin, width: width, height: paper.height - 2 * paper.margin)
  }

  private var notes: Lettering { Lettering(size: paper.noteSize) }

  /// Writes the heading, and below it what must be known before anything is read.
  mutating func addHead(_ title: String) {
    let letters = Lettering(size: paper.titleSize)
    let heading = letters.lines(title, width: room.width).cut(to: 2)
    drawing.text(heading, x: room.x, top: room.y, letters, isBold: true)
    take(letters.leading * Double(heading.count) + 0.8)
    let identity = wording.model.identity
    let lines = notes.lines(
      "\(wording.texts[.posterSuggests]) \(wording(identity.notice))", width: room.width)
    let shown = lines.cut(to: 2)
    drawing.text(shown, x: room.x, top: room.y, notes)
    take(notes.leading * Double(shown.count) + 2.5)
  }

  /// Writes what the poster rests on at the bottom; the room ends above it.
  mutating func addFoot(_ remarks: [String]) {
    let texts = wording.texts
    let identity = wording.model.identity
    let origin = texts(
      .posterOrigin, "\(wording(identity.title)) \(identity.version)", identity.validFrom,
      identity.reviewBy)
    var lines = remarks.filter { !$0.isEmpty }.flatMap {
      notes.lines($0, width: room.width).cut(to: 3)
    }
    lines += notes.lines("\(origin) \(wording(identity.status))", width: room.width).cut(to: 2)
    let height = notes.leading * Double(lines.count)
    let top = room.y + room.height - height
    drawing.line([(room.x, top - 1.2), (room.x + room.width, top - 1.2)])
    drawing.text(lines, x: room.x, top: top - 0.3, notes)
    room.height -= height + 3
  }

  private mutating func take(_ height: Double) {
    room.y += height
    room.height -= height
  }
}
