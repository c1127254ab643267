import Yams

/// Turns the text of a YAML file into items, and reports everything that is not plain YAML.
struct Composer {
  /// How many mappings with a repeated key are mended before giving up.
  private static let mostRepairs = 40

  private let document: Document
  private let screening: Screening
  private var marker = PrivateMarker()
  /// What a key began with before it was marked as repeated.
  private var repaired: [Spot: Unicode.Scalar] = [:]

  /// Reads the items of a file; nil when it cannot be read as YAML at all.
  static func items(of document: Document) -> Item? {
    let screening = Screening(document)
    if screening.isUnreadable { return nil }
    var composer = Composer(document: document, screening: screening)
    return composer.compose()
  }

  private init(document: Document, screening: Screening) {
    self.document = document
    self.screening = screening
  }

  private mutating func compose() -> Item? {
    var text = document.text
    if screening.needsMending {
      marker = PrivateMarker(notIn: text, repeats: Self.mostRepairs)
      text = marker.mended(text)
    }
    for _ in 0..<Self.mostRepairs {
      do {
        // The parser owns the anchors of its nodes, so it has to outlive the conversion.
        let parser = try Parser(
          yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
        return try withExtendedLifetime(parser) {
          guard let root = try parser.singleRoot() else {
            document.report(.empty)
            return nil
          }
          return conversion.item(root)
        }
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let spot = Spot(line: context.mark.line, column: context.mark.column)
        guard let mended = repair(text, at: spot) else {
          document.report(.repeatedKeys(names), at: spot)
          return nil
        }
        text = mended
      } catch {
        document.reportSyntax(error)
        return nil
      }
    }
    document.report(.tooManyRepeats)
    return nil
  }

  private var conversion: NodeConversion {
    NodeConversion(
      document: document, marker: marker, repaired: repaired,
      checksProperties: screening.mayHaveProperties)
  }

  /// Puts the marker in the place of the first letter of a repeated key.
  private mutating func repair(_ text: String, at spot: Spot) -> String? {
    if repaired.isEmpty, !screening.needsMending {
      marker = PrivateMarker(notIn: text, repeats: Self.mostRepairs)
    }
    var scalars = text.unicodeScalars
    guard var index = scalars.index(of: spot) else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { scalars.formIndex(after: &index) }
    guard index < scalars.endIndex, marker.canReplace(scalars[index]), repaired[spot] == nil,
      repaired.count < marker.repeats.count
    else { return nil }
    let stand = marker.repeats[repaired.count]
    repaired[spot] = scalars[index]
    scalars.replaceSubrange(index...index, with: [stand])
    return String(scalars)
  }
}

extension String.UnicodeScalarView {
  /// Where a place of the text is.
  fileprivate func index(of spot: Spot) -> Index? {
    var line = 1
    var index = startIndex
    while line < spot.line, index < endIndex {
      let scalar = self[index]
      formIndex(after: &index)
      if scalar == "\n" || scalar == "\r" && (index == endIndex || self[index] != "\n") {
        line += 1
      }
    }
    return self.index(index, offsetBy: spot.column - 1, limitedBy: endIndex)
  }
}

extension Document {
  fileprivate func reportSyntax(_ error: any Error) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let since = context.map { "\($0.text), which begins on line \($0.mark.line)" }
      let spot = Spot(line: mark.line, column: mark.column)
      report(isBareTable(spot) ? .bareTable : .syntax(problem, since), at: spot)
    case YamlError.reader(let problem, _, _, _): report(.syntax(problem, nil))
    default: report(.syntax("the parser gave up", nil))
    }
  }
}

extension Document {
  /// Whether the rows of a table begin here, or just above, without the bar after `table:`.
  fileprivate func isBareTable(_ spot: Spot) -> Bool {
    (max(1, spot.line - 1)...spot.line).contains { number in
      let row = line(number).drop { $0 == " " }
      if row.hasPrefix("table:") { return row.dropFirst(6).count { $0 == "|" } > 1 }
      guard row.hasPrefix("|"), number > 1 else { return false }
      let above = line(number - 1).drop { $0 == " " }
      return above.hasPrefix("table:") && above.dropFirst(6).allSatisfy { $0 == " " }
    }
  }
}

extension Remark {
  fileprivate static var bareTable: Remark {
    Remark(
      .yamlSyntax, "the rows of a table begin without a bar after 'table:'",
      hint: "write 'table: |' on a line of its own, and the rows below")
  }
  fileprivate static var empty: Remark { Remark(.emptyFile, "the file is empty") }

  fileprivate static func repeatedKeys(_ names: [String]) -> Remark {
    Remark(.duplicateKey, "the mapping gives a key more than once: \(listed(names))")
  }

  fileprivate static var tooManyRepeats: Remark {
    Remark(.duplicateKey, "too many mappings give a key more than once")
  }

  fileprivate static func syntax(_ problem: String, _ since: String?) -> Remark {
    let hint: String? =
      switch problem {
      case "mapping values are not allowed in this context",
        "found character that cannot start any token":
        "put the text in quotes"
      default: since
      }
    return Remark(.yamlSyntax, problem, hint: hint)
  }
}
