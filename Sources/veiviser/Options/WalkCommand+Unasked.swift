/// The walk when nothing is asked for.
///
/// The argument parser looks through all the types that the program is made of. That takes longer
/// than everything else before the first screen, so it is not asked where there is no argument.
extension WalkCommand {
  /// The command as the parser would make it from no arguments.
  static var unasked: WalkCommand {
    var command = WalkCommand()
    command.options = .unasked
    command.display = .unasked
    command.own = .none
    command.data = nil
    command.journaling = .unasked
    return command
  }
}

extension DisplayOptions {
  fileprivate static var unasked: DisplayOptions {
    var options = DisplayOptions()
    options.isForgetful = false
    options.isPlain = false
    options.theme = nil
    return options
  }
}

extension SharedOptions {
  fileprivate static var unasked: SharedOptions {
    var options = SharedOptions()
    options.pack = .unasked
    options.language = .unasked
    options.municipality = nil
    options.day = .unasked
    return options
  }
}

extension PackOptions {
  fileprivate static var unasked: PackOptions {
    var options = PackOptions()
    options.model = nil
    options.library = .unasked
    return options
  }
}

extension LibraryOptions {
  fileprivate static var unasked: LibraryOptions {
    var options = LibraryOptions()
    options.resources = nil
    return options
  }
}

extension LanguageOptions {
  fileprivate static var unasked: LanguageOptions {
    var options = LanguageOptions()
    options.asked = nil
    return options
  }
}

extension DayOptions {
  fileprivate static var unasked: DayOptions {
    var options = DayOptions()
    options.asked = nil
    return options
  }
}

extension JournalOptions {
  fileprivate static var unasked: JournalOptions {
    var options = JournalOptions()
    options.log = nil
    options.record = nil
    return options
  }
}
