import ArgumentParser

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
}
