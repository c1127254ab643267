import ModelFiles
import Texts

/// The language in which the program tells what went wrong, as far as its arguments and its
/// environment say.
///
/// The arguments are looked at here as well as by the parser, because the parser may be what
/// complains.
struct Speech {
  /// The language that somebody has asked for, by an option or by the locale.
  let stated: Language?
  private let resources: String?

  /// How it is now.
  static var current: Speech {
    Speech(Array(CommandLine.arguments.dropFirst()), Environment.current)
  }

  /// Looks through arguments, and then at the environment.
  init(_ arguments: [String], _ environment: Environment) {
    stated =
      Self.value(of: "--language", in: arguments).flatMap(Language.init(rawValue:))
      ?? environment.statedLanguage
    resources = Self.value(of: "--resources", in: arguments) ?? environment.resources
  }

  /// What an option has been given last.
  private static func value(of option: String, in arguments: [String]) -> String? {
    let options = arguments.prefix { $0 != "--" }
    var value: String?
    for (index, argument) in options.enumerated() {
      if argument.hasPrefix(option + "=") { value = String(argument.dropFirst(option.count + 1)) }
      if argument == option, options.indices.contains(index + 1) { value = options[index + 1] }
    }
    return value
  }

  /// The files of the program; those inside it where others cannot be read.
  private var library: Library {
    guard let resources, (try? Pack.checkFolder(resources)) != nil else { return .embedded }
    return Library(folder: resources)
  }

  /// What is said instead of English; where nobody has asked for a language it is English, as in
  /// the locale C, so that scripts read the same everywhere.
  var sentences: Sentences { stated.map(library.sentences) ?? Sentences() }

  /// The texts of the program in the language that is asked for, or else in another.
  func texts(orIn other: Language) -> Catalogue {
    let language = stated ?? other
    if let texts = try? library.texts(language) { return texts }
    return (try? Library.embedded.texts(language)) ?? Catalogue(language: language, entries: [:])
  }
}

extension Library {
  /// What findings say in a language; where that cannot be read, what the program has inside.
  func sentences(_ language: Language) -> Sentences {
    if let sentences = try? sentences(language: language.rawValue) { return sentences }
    return (try? Library.embedded.sentences(language: language.rawValue)) ?? Sentences()
  }
}

extension Language {
  /// Why the system does not do what was asked of it, in this language; other texts as they are.
  func reason(_ english: String) -> String {
    Sentence("\(english)").said(in: Library.embedded.sentences(self))
  }
}
