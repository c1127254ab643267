import ArgumentParser
import ModelFiles
import Texts

/// Where the program's own files are.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read this folder instead of the embedded files (or set VEIVISER_RESOURCES).",
      valueName: "dir"), completion: .directory)
  var resources: String?

  /// The folder that is asked for, here or in the environment; nil for the embedded files.
  var folder: String? { resources ?? Environment.current.resources }

  /// The files.
  func opened() throws(Failure) -> Library {
    guard let folder else { return .embedded }
    try Pack.checkFolder(folder)
    return Library(folder: folder)
  }
}

extension Library {
  /// The texts of the program in a language.
  ///
  /// - Parameter parts: the files to read; all of them where nothing is said.
  func texts(
    _ language: Language, _ parts: [TextPart] = TextPart.allCases
  ) throws(Failure) -> Catalogue {
    do throws(Faults) {
      let entries = try interfaceTexts(language: language.rawValue, parts)
      return Catalogue(language: language, entries: entries)
    } catch {
      throw Failure(error)
    }
  }
}
