extension Document {
  /// The most bytes that one file may have.
  static let largestFile = 12_000_000

  /// Opens a file of a folder; reports why it cannot be opened.
  static func open(
    _ name: String, in folder: Folder, limit: Int = largestFile, log: FindingLog
  ) -> Document? {
    do throws(FileFault) {
      return open(name, bytes: try folder.bytes(of: name, limit: limit), log: log)
    } catch {
      Document(name: name, text: "", log: log).report(Remark(error))
      return nil
    }
  }

  /// Opens a file of a folder that may be absent.
  static func openIfPresent(_ name: String, in folder: Folder, log: FindingLog) -> Document? {
    do throws(FileFault) {
      return open(name, bytes: try folder.bytes(of: name, limit: largestFile), log: log)
    } catch {
      if error != .missing { Document(name: name, text: "", log: log).report(Remark(error)) }
      return nil
    }
  }

  /// Makes a document of bytes, which must be UTF-8.
  static func open(
    _ name: String, bytes: [UInt8], log: FindingLog, isJSON: Bool = false
  ) -> Document? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) {
      return Document(name: name, text: text, log: log, isJSON: isJSON)
    }
    let repaired = String(decoding: content, as: UTF8.self)
    let document = Document(name: name, text: repaired, log: log)
    if let (spot, byte) = firstFault(in: content) {
      document.report(.notUTF8(byte), at: spot)
    }
    return nil
  }

  /// Opens JSON of at most so many bytes; the document and what is in it.
  static func openJSON(
    _ name: String, bytes: [UInt8], limit: Int, log: FindingLog
  ) throws(Faults) -> (document: Document, root: Item) {
    if bytes.count > limit {
      let remark = Remark(FileFault.tooLarge(limit: limit))
      Document(name: name, text: "", log: log).report(remark)
    } else if let document = open(name, bytes: bytes, log: log, isJSON: true),
      let root = JSONItems.items(of: document)
    {
      return (document, root)
    }
    throw Faults(findings: log.inOrder)
  }

  /// Where the first byte is that cannot be part of UTF-8.
  private static func firstFault(in bytes: ArraySlice<UInt8>) -> (Spot, UInt8)? {
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var spot = Spot(line: 1, column: 1)
    var position = bytes.startIndex
    var last: Unicode.Scalar = "\n"
    while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar):
        position += UTF8.width(scalar)
        if scalar == "\n" && last == "\r" {
          spot.column = 1
        } else if scalar == "\n" || scalar == "\r" {
          spot = Spot(line: spot.line + 1, column: 1)
        } else {
          spot.column += 1
        }
        last = scalar
      case .error: return (spot, bytes[min(position, bytes.endIndex - 1)])
      case .emptyInput: return nil
      }
    }
  }
}

extension Remark {
  fileprivate static func notUTF8(_ byte: UInt8) -> Remark {
    Remark(
      .notUTF8, "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not valid UTF-8",
      hint: "save the file as UTF-8")
  }
}
