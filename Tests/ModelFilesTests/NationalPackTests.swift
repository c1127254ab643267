import DecisionModel
import EmbeddedResources
import Foundation
import ModelFiles
import Testing

/// The files that the program carries.
struct NationalPackTests {
  private let resources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources")
    .resolvingSymlinksInPath()

  @Test func `the national pack loads without findings`() {
    let findings = PackReader(Library.embedded.nationalPack).check()
    #expect(findings.map(\.rendered) == [])
  }

  // The pages of the documentation are for people; the program has no use for them.
  @Test func `every file of Resources but the documentation is embedded, byte for byte`() throws {
    let root = resources.path + "/"
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root + path, isDirectory: &isFolder)
        && !isFolder.boolValue && !path.hasPrefix(".") && !path.hasPrefix("Documentation/")
    }
    let embedded = (0..<embedded_file_count()).map { embedded_file($0).pointee }
    #expect(embedded.map { String(cString: $0.path) }.sorted() == files.sorted())
    for file in embedded {
      let bytes = Data(UnsafeBufferPointer(start: file.bytes, count: file.size))
      let path = root + String(cString: file.path)
      #expect(FileManager.default.contents(atPath: path) == bytes, "\(path)")
    }
  }

  @Test func `a folder of resources reads as the embedded files do`() throws {
    let folder = Library(folder: resources.path)
    let embedded = PackReader(Library.embedded.nationalPack)
    #expect(try PackReader(folder.nationalPack).contentHash() == embedded.contentHash())
    #expect(try PackReader(folder.nationalPack).model() == embedded.model())
    #expect(
      try folder.interfaceTexts(language: "nb")
        == Library.embedded.interfaceTexts(language: "nb"))
  }

  @Test func `a pack that was checked can be read without its sources`() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    let whole = try reader.model()
    let part = try reader.model(withSources: false)
    #expect(part.sources.isEmpty)
    #expect(part.tree == whole.tree)
    #expect(part.advice == whole.advice)
    #expect(try reader.sources() == whole.sources)
    #expect(try reader.cases(for: part) == reader.cases(for: whole))
    #expect(try reader.offers(for: part) == reader.offers(for: whole))
  }

  @Test(arguments: ["nn", "en"])
  func `the national pack is translated`(language: String) throws {
    let reader = PackReader(Library.embedded.nationalPack)
    #expect(try reader.translation(language: language)["model.title"] != nil)
  }
}
