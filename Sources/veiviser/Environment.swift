import Glibc
import Texts

/// What the surroundings of the program say.
struct Environment {
  /// The folder that is read instead of the embedded files.
  let resources: String?
  /// The day that is taken for today, as it was written.
  let today: String?
  /// The language that the person has chosen for the computer.
  let language: Language

  /// What holds now.
  static var current: Environment {
    Environment { name in getenv(name).map { String(cString: $0) } }
  }

  /// Takes the values from a lookup by name.
  init(_ value: (String) -> String?) {
    func set(_ name: String) -> String? { value(name).flatMap { $0.isEmpty ? nil : $0 } }
    resources = set("VEIVISER_RESOURCES")
    today = set("VEIVISER_TODAY")
    let locale = set("LC_ALL") ?? set("LC_MESSAGES") ?? set("LANG") ?? ""
    language =
      locale.hasPrefix("nn") ? .nn : locale.hasPrefix("en") ? .en : .nb
  }
}
