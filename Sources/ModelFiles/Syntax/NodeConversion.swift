import Yams

/// Turns the nodes of the parser into items, and reports what the strict format leaves out.
struct NodeConversion {
  let document: Document
  let marker: PrivateMarker
  let repaired: [Spot: Unicode.Scalar]
  let checksProperties: Bool

  /// The item of a node.
  func item(_ node: Node) -> Item { item(node, isKey: false) }

  private func item(_ node: Node, isKey: Bool) -> Item {
    switch node {
    case .scalar(let scalar): return item(scalar, node, isKey: isKey)
    case .sequence(let sequence):
      let spot = Spot(sequence.mark)
      if checksProperties, refuses(node, tag: sequence.tag, at: spot) {
        return Item(content: .refused, spot: spot)
      }
      return Item(content: .list(sequence.map { item($0) }), spot: spot)
    case .mapping(let mapping):
      let spot = Spot(mapping.mark)
      if checksProperties, refuses(node, tag: mapping.tag, at: spot) {
        return Item(content: .refused, spot: spot)
      }
      return Item(content: .mapping(entries(mapping)), spot: spot)
    case .alias(let alias): return Item(content: .refused, spot: Spot(alias.mark))
    }
  }

  private func item(_ scalar: Node.Scalar, _ node: Node, isKey: Bool) -> Item {
    let spot = Spot(scalar.mark)
    if checksProperties, refuses(node, tag: scalar.tag, at: spot, isKey: isKey) {
      return Item(content: .refused, spot: spot)
    }
    let style: Item.Style =
      switch scalar.style {
      case .any, .plain: .plain
      case .singleQuoted, .doubleQuoted: .quoted
      case .literal: .literal
      case .folded: .folded
      }
    if style == .plain, scalar.string.unicodeScalars.first == marker.star {
      document.report(.alias, at: Word(text: scalar.string, spot: spot))
      return Item(content: .refused, spot: spot)
    }
    if scalar.style == .doubleQuoted { document.checkEscapes(of: scalar.string, at: spot) }
    return Item(content: .text(marker.restored(scalar.string), style), spot: spot)
  }

  private func entries(_ mapping: Node.Mapping) -> [Item.Entry] {
    var entries: [Item.Entry] = []
    entries.reserveCapacity(mapping.count)
    var places: [String: Spot] = [:]
    for (key, value) in mapping {
      let keyItem = item(key, isKey: true)
      guard case .text(let text, _) = keyItem.content else {
        if case .scalar = key { continue }
        document.report(.complexKey, at: Spot(key.mark))
        continue
      }
      let spot = keyItem.spot
      let name = original(text, spot)
      if repaired.isEmpty {
        entries.append(Item.Entry(key: name, keySpot: spot, value: item(value)))
      } else if let first = places[name] {
        let word = Word(text: name, spot: spot)
        document.report(.duplicateKey(name, first), at: word)
      } else {
        places[name] = spot
        entries.append(Item.Entry(key: name, keySpot: spot, value: item(value)))
      }
    }
    return entries
  }

  /// The key as the file has it, when its first letter was replaced.
  private func original(_ text: String, _ spot: Spot) -> String {
    guard !repaired.isEmpty, let first = repaired[spot] else { return text }
    var scalars = String.UnicodeScalarView([first])
    scalars.append(contentsOf: text.unicodeScalars.dropFirst())
    return String(scalars)
  }

  /// Whether a node has an anchor or a tag, which is reported.
  ///
  /// The parser itself gives every key the tag of a text.
  private func refuses(_ node: Node, tag: Tag, at spot: Spot, isKey: Bool = false) -> Bool {
    if let anchor = node.anchor {
      document.report(.anchor(anchor.rawValue), at: Word(text: "&\(anchor.rawValue)", spot: spot))
      return true
    }
    let name = tag.description
    if name.isEmpty || tag == .implicit { return false }
    if case .scalar(let scalar) = node, name == Tag.Name.str.rawValue,
      isKey || scalar.style != .plain
    {
      return false
    }
    document.report(.tag, at: spot)
    return true
  }
}

extension Spot {
  fileprivate init(_ mark: Mark?) { self.init(line: mark?.line ?? 1, column: mark?.column ?? 1) }
}

extension Remark {
  fileprivate static var alias: Remark {
    Remark(.anchor, "aliases are not allowed", hint: "write the value out, or quote the text")
  }
  fileprivate static func anchor(_ name: String) -> Remark {
    Remark(
      .anchor, "anchors are not allowed: \(quoted(name))",
      hint: "write the value out, or quote the text")
  }
  fileprivate static var tag: Remark {
    Remark(.tag, "tags are not allowed", hint: "leave it out, or quote the text")
  }
  fileprivate static var complexKey: Remark { Remark(.complexKey, "a key must be a text") }
  static func duplicateKey(_ name: String, _ first: Spot) -> Remark {
    Remark(
      .duplicateKey,
      "the key \(quoted(name)) was already given on line \(first.line), column \(first.column)")
  }
}
