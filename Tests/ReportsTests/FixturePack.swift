import DecisionModel
import Foundation
import ModelFiles
import Reports
import Texts

/// One of the fixture models, with some of its texts replaced.
enum FixturePack {
  struct NoSuchText: Error {
    let text: String
  }

  /// The composite-score model; each change replaces the first occurrence of a text in a file.
  static func reader(
    _ changes: [(file: String, old: String, new: String)] = [], planning: String? = nil
  ) throws -> PackReader {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Models/composite-score")
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = Array(try Data(contentsOf: folder.appending(path: name)))
    }
    if let planning { files["planning.yaml"] = Array(planning.utf8) }
    for change in changes {
      var text = String(decoding: files[change.file] ?? [], as: UTF8.self)
      guard let range = text.range(of: change.old) else { throw NoSuchText(text: change.old) }
      text.replaceSubrange(range, with: change.new)
      files[change.file] = Array(text.utf8)
    }
    return PackReader(PackLocation(files: files))
  }

  /// Everything of the pack, in English.
  static func content(
    _ changes: [(file: String, old: String, new: String)] = [],
    translation: [String: String] = [:], bokmål: [String: String] = [:], planning: String? = nil
  ) throws -> PackContent {
    let reader = try reader(changes, planning: planning)
    let model = try reader.model()
    return PackContent(
      reasoner: try Reasoner(model), wording: try wording(model, translation),
      offers: try reader.offers(for: model), glossary: try reader.glossary(for: model),
      guide: try reader.planning(for: model), cases: try reader.cases(for: model),
      translations: bokmål.isEmpty ? [:] : ["nb": bokmål],
      phrases: try reader.phrases(), contentHash: "0")
  }

  /// The words of the pack, in English.
  static func wording(
    _ model: Model, _ translation: [String: String] = [:]
  ) throws -> Wording {
    let entries = try Library.embedded.interfaceTexts(language: "en")
    return Wording(
      model: model, texts: Catalogue(language: .en, entries: entries), translation: translation)
  }
}
