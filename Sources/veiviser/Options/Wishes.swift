import DecisionModel
import Texts

/// What somebody asks of the screens: which model, in which language, where and when.
///
/// The options of the command line are a type of their own, because the argument parser makes its
/// types so slowly that the first screen would wait for them even where there is no argument.
struct Wishes {
  /// The folder of a model, or the name of an installed one.
  var model: String?
  /// The folder of the program's own files.
  var resources: String?
  /// The language to speak.
  var language: Language?
  /// The municipality, by number or by the path of its file.
  var municipality: String?
  /// The day to take for today.
  var day: Day?

  /// The pack that is asked for.
  func pack() throws(Failure) -> Pack {
    try Pack(model: model, resources: resources ?? Environment.current.resources)
  }
}

extension SharedOptions {
  /// The same, without the types of the argument parser.
  var wishes: Wishes {
    Wishes(
      model: pack.model, resources: pack.library.resources, language: language.asked,
      municipality: municipality, day: day.asked)
  }
}
