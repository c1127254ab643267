import ArgumentParser
import DecisionModel
import ModelFiles
import Reports
import Texts

/// Writes the folder of a new model.
struct NewModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Write a small, commented model that passes check.")

  /// How long a new model is valid before it must be looked at again, in months.
  private static let validity = 24

  @Argument(
    help: ArgumentHelp("The folder to make.", valueName: "dir"), completion: .directory)
  var folder: String

  @OptionGroup var library: LibraryOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var day: DayOptions

  func validate() throws {
    if folder.isEmpty { throw ValidationError("the name of the folder is empty") }
  }

  func run() throws {
    let library = try library.opened()
    let language = self.language.spoken
    let texts = try library.texts(language)
    let new = NewFolder(folder)
    let model = try startingModel(of: library, Self.modelName(new.name), language)
    do throws(NewFolder.Refusal) {
      try new.write(model.files.map { ($0.path, $0.text) })
    } catch {
      throw error.failure(new.path, texts)
    }
    let written = texts(.newWritten, String(model.files.count), new.path.onOneLine)
    try StandardStream.output.write(
      written + "\n" + texts(.newNext, new.path.inShell.onOneLine) + "\n")
  }

  private func startingModel(
    of library: Library, _ id: String, _ language: Language
  ) throws(Failure) -> StartingModel {
    let today = try day.known()
    do throws(Faults) {
      return try library.startingModel(
        id: id, language: language.rawValue,
        days: (
          from: today.description, until: today.later(months: Self.validity).description
        ))
    } catch {
      throw Failure(error)
    }
  }

  /// A name for a model, made of the name of its folder.
  private static func modelName(_ folder: String) -> String {
    let spelt = folder.lowercased()
      .replacing("æ", with: "ae").replacing("ø", with: "o").replacing("å", with: "a")
    let letters = spelt.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    let name = String(letters).split(separator: "-").joined(separator: "-")
    return name.isEmpty ? "model" : name
  }
}

extension NewFolder.Refusal {
  /// The failure with which the program ends.
  func failure(_ path: String, _ texts: Catalogue) -> Failure {
    let path = path.onOneLine
    let message =
      switch self {
      case .exists: texts(.newExists, path)
      case .noParent: texts(.newNoParent, path)
      case .system(let reason): texts(.newFailed, path, reason)
      }
    return Failure(status: .cannotCreate, message: message)
  }
}

extension String {
  /// The text as one word of a command line.
  fileprivate var inShell: String {
    let isPlain = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-~".contains($0)) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
