/// The text of one file, and where its findings go.
final class Document {
  /// The name that findings show.
  let name: String
  /// The text, without a byte order mark.
  let text: String
  /// Where findings go.
  let log: FindingLog
  /// Whether a text without quotation marks is a number, true, false or null.
  let isJSON: Bool
  private lazy var lines = LineIndex(text)

  init(name: String, text: String, log: FindingLog, isJSON: Bool = false) {
    self.name = name
    self.text = text
    self.log = log
    self.isJSON = isJSON
  }

  /// Notes something about the whole file.
  func report(_ remark: Remark) {
    log.add(Finding(remark, file: name, place: nil, excerpt: Excerpt()))
  }

  /// Notes something about a place.
  func report(_ remark: Remark, at spot: Spot, length: Int = 1) {
    guard log.takes(remark.severity) else { return }
    let excerpt = Excerpt(of: line(spot.line), column: spot.column, length: length)
    let place = Finding.Place(line: spot.line, column: excerpt.column)
    log.add(Finding(remark, file: name, place: place, excerpt: excerpt))
  }

  /// Notes something about a word.
  func report(_ remark: Remark, at word: Word) {
    report(remark, at: word.spot, length: word.text.unicodeScalars.count)
  }

  /// Whether a finding that is so bad is still collected; what is not needs no words.
  func takes(_ severity: Finding.Severity) -> Bool { log.takes(severity) }

  /// Notes something about an item.
  func report(_ remark: Remark, at item: Item) {
    report(remark, at: item.word)
  }

  /// Notes something about a key.
  func report(_ remark: Remark, atKeyOf entry: Item.Entry) {
    report(remark, at: entry.keyWord)
  }

  /// The number of lines.
  var lineCount: Int { lines.count }

  /// A line of the text, without its end.
  func line(_ number: Int) -> Substring { lines.line(number) }
}

extension Finding {
  init(_ remark: Remark, file: String, place: Place?, excerpt: Excerpt) {
    self.init(
      severity: remark.severity, code: remark.code, file: file.harmless, place: place,
      line: excerpt.line, caretOffset: excerpt.offset, length: excerpt.length,
      message: remark.message.english.harmless, hint: remark.hint?.english.harmless,
      sentences: [remark.message, remark.hint].compactMap(\.self), evidence: remark.evidence)
  }
}
