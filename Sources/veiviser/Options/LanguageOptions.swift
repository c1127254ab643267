public import ArgumentParser
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

extension Language: ExpressibleByArgument {}
