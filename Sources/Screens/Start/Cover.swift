public import Canvas
public import DecisionModel
public import Reports
public import Texts

/// What the first screen shows of a model, before the model itself has been read.
public struct Cover: Sendable {
  private let words: CoverWords
  private let texts: Catalogue
  /// The phrases of the pack in the language of the texts, by their keys.
  public let translation: [String: String]
  private let place: Whereabouts
  private let hasPlans: Bool

  /// Makes a cover of texts that need not be more than those of the first screen.
  ///
  /// Phrases without a translation are shown in the pack's own language.
  public init(
    identity: Model.Identity, texts: Catalogue, translation: [String: String],
    place: Whereabouts = Whereabouts(), hasPlans: Bool = true
  ) {
    words = CoverWords(identity, texts, translation)
    self.texts = texts
    self.translation = translation
    self.place = place
    self.hasPlans = hasPlans
  }

  /// The start screen, as ``view(_:charset:)`` draws it once the model has been read.
  public func frame(in size: Size, charset: Charset) -> Frame {
    let set = Typesetter(window: size, charset: charset)
    var shown: Set<CommandID> = [.accept, .offers, .map, .help, .language, .quit, .municipality]
    if hasPlans { shown.insert(.plan) }
    var chrome = words.chrome(StartScreen(hasPlans: hasPlans), set)
    chrome.place = place
    chrome.hints = Command.hints(texts) { shown.contains($0) }
    return chrome.draw(in: size, charset: charset)
  }
}
