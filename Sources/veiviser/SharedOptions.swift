public import ArgumentParser
public import Texts

/// Which model is used, and in which language.
struct SharedOptions: ParsableArguments {
  @OptionGroup var pack: PackOptions

  @Option(
    help: ArgumentHelp(
      "The language: nb, nn or en (default: from LC_ALL or LANG).", valueName: "language"))
  var language: Language?

  /// The language to speak.
  var spoken: Language { language ?? Environment.current.language }
}

/// Which model is used.
struct PackOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use the model in this folder.", valueName: "dir"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Read this folder instead of the embedded files (or set VEIVISER_RESOURCES).",
      valueName: "dir"))
  var resources: String?

  /// The pack that the options point at.
  func opened() throws(Failure) -> Pack {
    try Pack(model: model, resources: resources ?? Environment.current.resources)
  }
}

extension Language: ExpressibleByArgument {}

/// How a result is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
