import ArgumentParser
import ModelFiles

/// Which model is used, in which language, where and when.
struct SharedOptions: ParsableArguments {
  @OptionGroup var pack: PackOptions
  @OptionGroup var language: LanguageOptions

  @Option(
    help: ArgumentHelp(
      "The municipality: its number, or the path of its file.", valueName: "number"),
    completion: .file())
  var municipality: String?

  @OptionGroup var day: DayOptions

  /// What findings say in the language that somebody has asked for.
  func sentences() throws(Failure) -> Sentences { try language.sentences(of: pack.library) }
}
