import Canvas

extension Record {
  /// `config.yaml`.
  static var config: Record {
    Record(
      .needs("format", .word(["1"])),
      .may(
        "municipality", .pattern("^((?!0000)[0-9]{4}|none)$"),
        "The one that was chosen last; none is the whole country."),
      .may("language", .word(["nb", "nn", "en"]), "The one that was chosen last."),
      .may(
        "theme", .word(Theme.Name.allCases.map(\.rawValue)), "The one that was chosen last."))
  }
}
