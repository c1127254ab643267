import ArgumentParser

/// The program as shells are to complete it: with the options of the walk, which is what it does
/// without a subcommand.
///
/// The parser hands them on to the walk, but leaves them out of the scripts that it writes.
struct CompletedVeiviser: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "veiviser",
    abstract: Veiviser.configuration.abstract,
    version: Version.program,
    subcommands: Veiviser.configuration.subcommands)

  @OptionGroup var walk: WalkCommand

  /// The option that asks for a script.
  private static let option = "--generate-completion-script"

  /// The script that is asked for; nil when none is, or for a shell that is not known.
  static func script(askedBy arguments: ArraySlice<String>) -> String? {
    guard let first = arguments.first, first.hasPrefix(option) else { return nil }
    let shell: String
    switch arguments.count {
    case 1 where first.hasPrefix(option + "="): shell = String(first.dropFirst(option.count + 1))
    case 2 where first == option: shell = arguments[arguments.startIndex + 1]
    default: return nil
    }
    return CompletionShell(rawValue: shell).map(completionScript(for:))
  }
}
