import Foundation
import Testing

@testable import ModelFiles

/// The schemas and the readers agree: on every pack there is, and on thousands of damaged files.
struct SchemaAgreementTests {
  /// The files of every pack in the repository, and of the pages and templates.
  private static func packs() throws -> [String: [String: String]] {
    var packs = ["small": SmallPack.files]
    for name in ForeignModelTests.names { packs[name] = texts(in: ForeignModelTests.folder(name)) }
    packs["national"] = texts(in: resources.appending(path: "Models/hovedforlop-voksne"))
    for language in ["nb", "nn", "en"] {
      let model = try Library.embedded.startingModel(
        id: "new", language: language, days: (from: "2025-01-01", until: "2027-01-01"))
      packs["new in \(language)"] = model.files.filter { $0.path.hasSuffix(".yaml") }
        .reduce(into: [:]) { $0[$1.path] = $1.text }
    }
    return packs
  }

  private static let resources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources")

  private static func texts(in folder: URL) -> [String: String] {
    PackReader.files.reduce(into: [:]) { files, name in
      files[name] = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
  }

  private static func faults(_ file: String, _ text: String) -> [String] {
    guard let kind = FileKind(file: file), let value = Instance(yaml: text) else { return ["none"] }
    return SchemaValidator(root: kind.schema).faults(value)
  }

  @Test func `every file of every pack passes its schema`() throws {
    let packs = try Self.packs()
    #expect(packs.count == 8)
    for (name, files) in packs {
      #expect(files.count >= 9, "\(name)")
      for (file, text) in files { #expect(Self.faults(file, text) == [], "\(name): \(file)") }
    }
  }

  @Test(arguments: SmallPack.files.keys.sorted())
  func `what the reader accepts passes, and what is out of shape does not`(file: String) throws {
    let text = try #require(SmallPack.files[file])
    let root = try #require(
      Composer.items(of: Document(name: file, text: text, log: FindingLog())))
    let validator = SchemaValidator(root: try #require(FileKind(file: file)).schema)
    var refused = 0
    for damage in Damage.all(of: root) {
      let changed = damage.item.written
      let found = SmallPack.reader([file: changed]).check().filter { $0.file == file }
      let isRefused =
        !damage.isAboutAnotherFile
        && found.contains { Self.structural.contains($0.code) && !$0.isInherited }
      let faults = Instance(yaml: changed).map(validator.faults) ?? ["no YAML"]
      if isRefused {
        refused += 1
        #expect(!faults.isEmpty, "\(damage.what): \(found.map(\.rendered))")
      } else if !found.contains(where: { $0.severity == .error }) {
        #expect(faults.isEmpty, "\(damage.what): \(faults)")
      }
    }
    #expect(refused > 10)
  }

  /// The findings that a schema can make too.
  private static let structural: Set<Finding.Code> = [
    .missingKey, .unknownKey, .wrongType, .emptyText, .emptyList, .badValue, .badNumber, .badID,
    .badLanguage, .unknownFormat, .twoKinds, .misplacedRank, .misplacedRelease, .misplacedPlace,
    .oneResult,
  ]
}

extension Finding {
  /// Whether it is about a source or strength that the thing around might have given.
  fileprivate var isInherited: Bool {
    code == .missingKey && (message.contains("'source'") || message.contains("'strength'"))
      || code == .missingKey && message.contains("'test'")
  }
}

/// A file in which one thing is not as it was.
private struct Damage {
  let what: String
  let item: Item

  /// Whether only another file, or the language of tests, can tell what is wrong.
  var isAboutAnotherFile: Bool {
    what.contains("/answers/") || what.contains("/when/") && what.contains("\"1.5\"")
  }

  /// Every way of damaging one place: a key gone, a strange key, a value of another type.
  static func all(of item: Item, _ path: String = "") -> [Damage] {
    var found = strangers(item).map { Damage(what: "\(path) is \($0.written)", item: $0) }
    switch item.content {
    case .mapping(let entries):
      found.append(
        Damage(what: "\(path) has a strange key", item: .mapping(entries + [.strange])))
      for (index, entry) in entries.enumerated() {
        var rest = entries
        rest.remove(at: index)
        found.append(Damage(what: "\(path)/\(entry.key) is gone", item: .mapping(rest)))
        for damage in all(of: entry.value, "\(path)/\(entry.key)") {
          var changed = entries
          changed[index] = Item.Entry(
            key: entry.key, keySpot: entry.keySpot, value: damage.item)
          found.append(Damage(what: damage.what, item: .mapping(changed)))
        }
      }
    case .list(let items):
      for (index, item) in items.enumerated() {
        for damage in all(of: item, "\(path)/\(index)") {
          var changed = items
          changed[index] = damage.item
          found.append(Damage(what: damage.what, item: .list(changed)))
        }
      }
    case .text, .refused: break
    }
    return found
  }

  /// What may stand in the place of an item without being like it.
  private static func strangers(_ item: Item) -> [Item] {
    switch item.content {
    case .mapping: [.text("stranger"), .list([.text("stranger")]), .list([])]
    case .list: [.text("stranger"), .mapping([.strange]), .list([]), .list([.mapping([.strange])])]
    case .text:
      // Every text gets some of these, so that all of them meet every kind of place.
      Array(([Item].texts + [Item].texts).dropFirst(item.spot.line % 7).prefix(2))
    case .refused: []
    }
  }
}

extension [Item] {
  fileprivate static var texts: [Item] {
    [
      .mapping([.strange]), .text("Stranger 1.5"), .list([]), .text(""),
      .list([.text("stranger"), .text("stranger")]), .text("1.5"), .text(" "),
    ]
  }
}

extension Item {
  fileprivate static func mapping(_ entries: [Entry]) -> Item {
    Item(content: .mapping(entries), spot: Spot(line: 1, column: 1))
  }

  fileprivate static func list(_ items: [Item]) -> Item {
    Item(content: .list(items), spot: Spot(line: 1, column: 1))
  }

  fileprivate static func text(_ text: String) -> Item {
    Item(content: .text(text, .quoted), spot: Spot(line: 1, column: 1))
  }

  /// The item as YAML in one line, except for tables, which need lines of their own.
  fileprivate var written: String { lines("") + "\n" }

  private func lines(_ indent: String) -> String {
    switch content {
    case .mapping(let entries):
      if entries.isEmpty { return "{}" }
      return entries.map { entry in
        "\n\(indent)\"\(entry.key)\": \(entry.value.lines(indent + "  "))"
      }.joined()
    case .list(let items):
      if items.isEmpty { return "[]" }
      return items.map { "\n\(indent)- \($0.lines(indent + "  "))" }.joined()
    case .text(let text, .literal):
      return "|\n" + text.split(separator: "\n").map { "\(indent)\($0)\n" }.joined()
    case .text(let text, _): return "\"\(text.replacing("\"", with: "\\\""))\""
    case .refused: return "\"\""
    }
  }
}

extension Item.Entry {
  fileprivate static var strange: Item.Entry {
    Item.Entry(key: "stranger", keySpot: Spot(line: 1, column: 1), value: .text("stranger"))
  }
}
