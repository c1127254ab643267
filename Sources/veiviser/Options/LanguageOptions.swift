public import ArgumentParser
import ModelFiles
public import Texts

/// Which language is spoken.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "The language: nb, nn or en (default: from LC_ALL or LANG).", valueName: "language"))
  var asked: Language?

  /// The language to speak.
  var spoken: Language { asked ?? Environment.current.language }
}

extension LanguageOptions {
  /// What findings say in the language that somebody has asked for, here or by the locale.
  ///
  /// Where nobody has, as in the locale C, it is English, so that scripts read the same everywhere.
  func sentences(of library: LibraryOptions) throws(Failure) -> Sentences {
    guard let stated = asked ?? Environment.current.statedLanguage else { return Sentences() }
    let library = try library.opened()
    do throws(Faults) {
      return try library.sentences(language: stated.rawValue)
    } catch {
      throw Failure(error)
    }
  }
}

extension Language: ExpressibleByArgument {}
