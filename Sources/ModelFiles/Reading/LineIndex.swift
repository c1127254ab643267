/// Where the lines of a text begin; CR LF, LF and CR all end one.
struct LineIndex {
  private let text: String
  private let starts: [String.Index]

  init(_ text: String) {
    self.text = text
    var starts = [text.startIndex]
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      bytes.formIndex(after: &index)
      if byte == UInt8(ascii: "\n") {
        starts.append(index)
      } else if byte == UInt8(ascii: "\r"),
        index == bytes.endIndex || bytes[index] != UInt8(ascii: "\n")
      {
        starts.append(index)
      }
    }
    self.starts = starts
  }

  /// The number of lines; the last one may be empty.
  var count: Int { starts.count }

  /// A line, counted from 1, without its end; empty when there is none.
  func line(_ number: Int) -> Substring {
    guard number >= 1, number <= starts.count else { return "" }
    let end = number < starts.count ? starts[number] : text.endIndex
    var bytes = text.utf8[starts[number - 1]..<end]
    while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      bytes = bytes.dropLast()
    }
    return text[bytes.startIndex..<bytes.endIndex]
  }
}
