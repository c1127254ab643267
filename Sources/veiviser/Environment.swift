import Glibc
import Texts

/// What the surroundings of the program say.
struct Environment {
  /// The folder that is read instead of the embedded files.
  let resources: String?
  /// The file that remembers choices; nil without a home.
  let configuration: String?
  /// The folders with municipalities and models: the person's own, where there is a home, and the
  /// computer's.
  let folders: [String]
  /// The folder for what the person keeps; nil without a home.
  let data: String?
  /// The day that is taken for today, as it was written.
  let today: String?
  /// Whether the person has asked every program for plain lines.
  let wantsPlainLines: Bool
  /// What kind of terminal there is.
  let terminal: String
  /// The language that the person has chosen for the computer.
  let language: Language
  /// The language that the locale names; nil where it names none that is spoken here.
  let statedLanguage: Language?

  /// What holds now.
  static var current: Environment {
    Environment { name in getenv(name).map { String(cString: $0) } }
  }

  /// Takes the values from a lookup by name.
  init(_ value: (String) -> String?) {
    func set(_ name: String) -> String? { value(name).flatMap { $0.isEmpty ? nil : $0 } }
    resources = set("VEIVISER_RESOURCES")
    // Paths that are not absolute must be passed over, says the XDG specification; a home that is
    // none would put plans into whatever folder the program is started in.
    func folder(_ name: String, orInHome rest: String) -> String? {
      if let folder = set(name), folder.hasPrefix("/") { return folder }
      return set("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/\(rest)" : nil }
    }
    configuration = folder("XDG_CONFIG_HOME", orInHome: ".config").map {
      "\($0)/veiviser/config.yaml"
    }
    let own = folder("XDG_DATA_HOME", orInHome: ".local/share")
    data = own.map { "\($0)/veiviser" }
    let shared = set("XDG_DATA_DIRS").map { $0.split(separator: ":").map(String.init) }
    let others = (shared?.filter { $0.hasPrefix("/") }).map(Self.folders) ?? Self.sharedFolders
    folders = (data.map { [$0] } ?? []) + [Self.settingsFolder] + others
    wantsPlainLines = set("ACCESSIBLE").map { $0 != "0" } ?? false
    terminal = set("TERM") ?? "-"
    today = set("VEIVISER_TODAY")
    let locale = set("LC_ALL") ?? set("LC_MESSAGES") ?? set("LANG") ?? "C"
    statedLanguage = Self.language(of: locale, preferring: set("LANGUAGE") ?? "")
    language = statedLanguage ?? .nb
  }

  /// The language of a locale; the first of a list with colons that is spoken here goes before it.
  ///
  /// The locales that stand for no language at all have no such list, as with GNU gettext.
  private static func language(of locale: String, preferring list: String) -> Language? {
    let hasList = !["C", "POSIX"].contains(locale)
    let names = (hasList ? list.split(separator: ":") : []) + [locale[...]]
    return names.lazy.compactMap { Language(locale: $0) }.first
  }

  /// Where those who run the computer put what holds for everybody on it.
  static let settingsFolder = "/etc/veiviser"

  /// Where programs keep what is for everybody, and only root may write.
  private static let sharedFolders = folders(in: ["/usr/local/share", "/usr/share"])

  /// The folders that only root may change.
  static var computerFolders: [String] { [settingsFolder] + sharedFolders }

  private static func folders(in folders: [String]) -> [String] {
    folders.map { "\($0)/veiviser" }
  }
}

extension Language {
  /// The language of a locale such as `nb_NO.UTF-8`; nil when it is not spoken here.
  fileprivate init?(locale: Substring) {
    switch locale.prefix(while: \.isLetter) {
    case "nb", "no": self = .nb
    case "nn": self = .nn
    case "en": self = .en
    default: return nil
    }
  }
}
