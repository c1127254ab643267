import Glibc
import Texts

/// What the surroundings of the program say.
struct Environment {
  /// The folder that is read instead of the embedded files.
  let resources: String?
  /// The file that remembers choices; nil without a home.
  let configuration: String?
  /// The folder with the person's own municipalities; nil without a home.
  let municipalities: String?
  /// The day that is taken for today, as it was written.
  let today: String?
  /// Whether the person has asked every program for plain lines.
  let wantsPlainLines: Bool
  /// What kind of terminal there is.
  let terminal: String
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
    // Paths that are not absolute must be passed over, says the XDG specification.
    func folder(_ name: String, orInHome rest: String) -> String? {
      if let folder = set(name), folder.hasPrefix("/") { return folder }
      return set("HOME").map { "\($0)/\(rest)" }
    }
    configuration = folder("XDG_CONFIG_HOME", orInHome: ".config").map {
      "\($0)/veiviser/config.yaml"
    }
    municipalities = folder("XDG_DATA_HOME", orInHome: ".local/share").map {
      "\($0)/veiviser/municipalities"
    }
    wantsPlainLines = set("ACCESSIBLE").map { $0 != "0" } ?? false
    terminal = set("TERM") ?? "-"
    today = set("VEIVISER_TODAY")
    let locale = set("LC_ALL") ?? set("LC_MESSAGES") ?? set("LANG") ?? ""
    language =
      locale.hasPrefix("nn") ? .nn : locale.hasPrefix("en") ? .en : .nb
  }
}
