import DecisionModel
import ModelFiles
import Reports
import Screens
import Texts

/// What the screens need from outside: the files of the pack, and places to write to.
struct Surroundings {
  private let pack: Pack
  private let language: Language
  private let today: Day?

  /// Opens the pack that the options name.
  init(_ options: SharedOptions) throws(Failure) {
    pack = try options.pack.opened()
    language = options.spoken
    today = try options.day()
  }

  /// What the first screen shows, read on its own so that it is there at once.
  func cover() throws(Failure) -> Cover {
    let identity = try pack.identity()
    return Cover(
      identity: identity, texts: try pack.texts(language),
      translation: try pack.translation(of: identity, language))
  }

  /// What the screens of the walk need; offers are read when they are needed.
  func content() throws(Failure) -> Content {
    let reasoner = try pack.reasoner(withSources: !pack.isEmbedded)
    return Content(
      reasoner: reasoner, wording: try pack.wording(for: reasoner.model, in: language),
      contentHash: try pack.contentHash(),
      setting: Setting(today: today, standing: pack.standing(of: reasoner.model.identity, today)))
  }

  /// Does the work of an effect and says how it went.
  func perform(_ effect: Effect, for model: Model) -> [AppEvent] {
    switch effect {
    case .readOffers:
      do throws(Failure) {
        return [.offersRead(try pack.offers(for: model))]
      } catch {
        return [.offersFailed(error.firstLine)]
      }
    case .readSources:
      do throws(Failure) {
        return [.sourcesRead(try pack.sources())]
      } catch {
        return [.sourcesFailed(error.firstLine)]
      }
    case .readTexts(let language):
      do throws(Failure) {
        return [.wordingRead(try pack.wording(for: model, in: language))]
      } catch {
        return [.wordingFailed(error.firstLine)]
      }
    case .write(let path, let text): return [write(text, to: path)]
    case .redraw, .suspend, .quit: return []
    }
  }

  private func write(_ text: String, to path: String) -> AppEvent {
    do throws(NewFile.Refusal) {
      try NewFile(path).write(text)
      return .fileWritten(path: path)
    } catch {
      switch error {
      case .exists: return .fileExists(path: path)
      case .system(let reason): return .fileFailed(path: path, reason: reason)
      }
    }
  }
}

extension Failure {
  /// The first line of the message, for a place that has only one.
  var firstLine: String {
    message.split(separator: "\n").first.map(String.init) ?? message
  }
}
