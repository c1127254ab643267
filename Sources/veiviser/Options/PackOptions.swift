import ArgumentParser

/// Which model is used.
struct PackOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use the model in this folder, or the installed one of that name.", valueName: "dir"),
    completion: .directory)
  var model: String?

  @OptionGroup var library: LibraryOptions

  /// The pack that the options point at.
  func opened() throws(Failure) -> Pack {
    try Wishes(model: model, resources: library.resources).pack()
  }
}
