public import ArgumentParser
public import Canvas

/// How the screens are shown, and whether they are.
struct DisplayOptions: ParsableArguments {
  @Flag(name: .customLong("no-config"), help: "Neither read nor write what is remembered.")
  var isForgetful = false

  @Flag(
    name: .customLong("plain"), help: "Ask in plain lines, one after the other, without a screen.")
  var isPlain = false

  @Option(
    help: ArgumentHelp(
      "The theme: \(Theme.Name.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"))
  var theme: Theme.Name?

  /// The same, without the types of the argument parser.
  var chosen: Display { Display(isForgetful: isForgetful, isPlain: isPlain, theme: theme) }
}

extension Theme.Name: ExpressibleByArgument {}
