import DecisionModel
import Foundation
import Glibc
import Testing

@testable import ModelFiles

/// Folders with files of municipalities.
struct MunicipalityShelfTests {
  private let number = Municipality.Number("0042")

  private func write(_ text: String, _ name: String, in folder: TemporaryFolder) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder.path)/\(name)"))
  }

  private func read(_ shelf: MunicipalityShelf) throws -> Municipality? {
    let reader = SmallPack.reader()
    let model = try reader.model()
    return try number.map {
      try shelf.municipality($0, for: model, reader.offers(for: model))
    } ?? nil
  }

  private let empty = Library(files: [:])

  @Test func `the titles are read from the beginnings of the files`() throws {
    let folder = try TemporaryFolder()
    try write(TownFile.text, "0042.yaml", in: folder)
    try write("name: \"By: en\"\nexample: true\nbroken [", "1234.yaml", in: folder)
    try write("nothing", "2345.yaml", in: folder)
    for name in ["42.yaml", "00042.yaml", "0042.yml", "٠٠٤٢.yaml", "notes.txt"] {
      try write("name: No", name, in: folder)
    }
    let titles = MunicipalityShelf(folders: [folder.path], library: empty).titles()
    #expect(titles.map(\.number.text) == ["0042", "1234", "2345"])
    #expect(titles.map(\.name) == ["Town", "By: en", nil])
    #expect(titles.map(\.isExample) == [false, true, false])
  }

  @Test func `an earlier folder hides a later one`() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    try write(TownFile.text.replacing("name: Town", with: "name: Mine"), "0042.yaml", in: first)
    try write(TownFile.text, "0042.yaml", in: second)
    let shelf = MunicipalityShelf(folders: [first.path, second.path], library: .embedded)
    #expect(try read(shelf)?.identity.name.text == "Mine")
    #expect(shelf.titles().map(\.number.text) == ["0042", "9999"])
  }

  @Test func `a folder that is not there, and a number that nobody has, are nothing`() throws {
    let shelf = MunicipalityShelf(folders: ["/nonexistent"], library: empty)
    #expect(shelf.titles().isEmpty)
    #expect(try read(shelf) == nil)
  }

  @Test(arguments: ["", "0", "42", "00042", "004a", "../1", "..42", "0042\n", "٠٠٤٢", "+042"])
  func `only four digits are a number`(text: String) {
    #expect(Municipality.Number(text) == nil)
  }

  @Test func `a link out of the folder is refused, and its name is not shown`() throws {
    let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
    try write(TownFile.text, "0042.yaml", in: other)
    #expect(symlink("\(other.path)/0042.yaml", "\(folder.path)/0042.yaml") == 0)
    let shelf = MunicipalityShelf(folders: [folder.path], library: empty)
    #expect(shelf.titles().map(\.name) == [nil])
    do throws(Faults) {
      let reader = SmallPack.reader()
      let model = try reader.model()
      let offers = try reader.offers(for: model)
      if let number { _ = try shelf.municipality(number, for: model, offers) }
      Issue.record("the link was followed")
    } catch {
      #expect(
        error.description
          == "\(folder.path)/0042.yaml: error[leads-outside]: the symbolic link leads out of the folder"
      )
    }
  }

  @Test func `a pipe in the folder is not waited for`() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo("\(folder.path)/0042.yaml", 0o600) == 0)
    let shelf = MunicipalityShelf(folders: [folder.path], library: empty)
    #expect(shelf.titles().map(\.name) == [nil])
  }

  @Test func `files for other models are passed over, unless one is asked for`() throws {
    let text = TownFile.text.replacing("model: small", with: "model: large")
    let reader = SmallPack.reader()
    let model = try reader.model()
    let offers = try reader.offers(for: model)
    let shelf = TownFile.shelf(text)
    #expect(shelf.findings(for: model, offers) == [])
    #expect(shelf.findings(for: model, offers, only: number)?.map(\.code) == [.wrongBase])
    #expect(shelf.findings(for: model, offers, only: Municipality.Number("1111")) == nil)
  }
}
