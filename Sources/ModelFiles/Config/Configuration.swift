public import Canvas
public import DecisionModel
public import Texts

/// What the program remembers from one time to the next: nothing about anybody's case.
///
/// Those who run a computer may write one for everybody, for what a person has not chosen.
public struct Configuration: Hashable, Sendable {
  /// The part of the country that was chosen last; nil when none was.
  public var area: Area?
  /// The language that was chosen last.
  public var language: Language?
  /// The theme that was chosen last.
  public var theme: Theme.Name?

  /// Remembers nothing.
  public init() {}

  /// Reads a file; one that does not exist remembers nothing.
  public init(file path: String) throws(Faults) {
    let (configuration, faults) = Self.reading(path)
    if let faults { throw faults }
    self = configuration
  }

  /// Reads as much of a file as can be understood, and says what cannot.
  public static func reading(_ path: String) -> (configuration: Configuration, faults: Faults?) {
    var configuration = Configuration()
    let log = FindingLog()
    do throws(FileFault) {
      let bytes = try FileBytes.read(path, limit: 100_000)
      if let document = Document.open(path, bytes: bytes, log: log) { configuration.read(document) }
    } catch {
      if error == .missing { return (configuration, nil) }
      Document(name: path, text: "", log: log).report(Remark(error))
    }
    do throws(Faults) {
      return (try log.settle(configuration), nil)
    } catch {
      return (configuration, error)
    }
  }

  /// This, and what another one says where this one says nothing.
  public func filled(from other: Configuration) -> Configuration {
    var filled = self
    filled.area = area ?? other.area
    filled.language = language ?? other.language
    filled.theme = theme ?? other.theme
    return filled
  }

  private mutating func read(_ document: Document) {
    guard let root = Composer.items(of: document) else { return }
    let configuration = document.section(root, path: "") { section -> Configuration? in
      var configuration = Configuration()
      let format = section.word("format")
      if !format.text.isEmpty, format.text != "1" {
        document.report(.otherFormat(format.text), at: format)
      }
      if let word = section.optionalWord("municipality") {
        configuration.area = Area(word.text)
        if configuration.area == nil {
          document.report(.notAMunicipality(word.text), at: word)
        }
      }
      configuration.language = section.choice("language")
      configuration.theme = section.choice("theme")
      return configuration
    }
    self = configuration ?? self
  }

  /// The file that remembers this.
  public var text: String {
    var text = "format: \"1\"\n"
    if let area { text += "municipality: \"\(area)\"\n" }
    if let language { text += "language: \(language.rawValue)\n" }
    if let theme { text += "theme: \(theme.rawValue)\n" }
    return text
  }
}

extension Configuration {
  /// Where somebody works.
  public enum Area: Hashable, Sendable {
    /// In no municipality more than in another.
    case country
    /// In one municipality.
    case municipality(Municipality.Number)

    fileprivate init?(_ text: String) {
      if text == Area.country.description { self = .country; return }
      guard let number = Municipality.Number(text) else { return nil }
      self = .municipality(number)
    }

    /// The number of the municipality; nil for the whole country.
    public var number: Municipality.Number? {
      if case .municipality(let number) = self { number } else { nil }
    }
  }
}

extension Configuration.Area: CustomStringConvertible {
  /// As it is written in a file.
  public var description: String { number?.text ?? "none" }
}

extension Remark {
  static func otherFormat(_ format: String) -> Remark {
    Remark(.unknownFormat, "the format \(quoted(format)) is not known", hint: "known: 1")
  }
  static func notAMunicipality(_ text: String) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is not a municipality number",
      hint: "it has four digits, not all of them 0")
  }
}
