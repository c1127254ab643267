import Glibc

/// What can be tried with bytes from anywhere.
///
/// A kind of input that the program learns to read gets a case here, a function below, and a folder
/// with a few inputs to begin with in `Seeds`.
enum Target: String, CaseIterable, Sendable {
  case model, answers, municipality, offers, ballots, sheet, room, plan, config, policy
  case keys, plain, script, record

  /// The one that was asked for.
  static let chosen = getenv("VEIVISER_FUZZ").flatMap { Target(rawValue: String(cString: $0)) }
}

/// Tries one input; anything that must not happen stops the program.
func tryInput(_ bytes: [UInt8]) {
  switch Target.chosen {
  case .model: tryModel(bytes)
  case .answers: tryAnswers(bytes)
  case .municipality: tryMunicipality(bytes)
  case .offers: tryOffers(bytes)
  case .ballots: tryBallots(bytes)
  case .sheet: trySheet(bytes)
  case .room: tryRoomFile(bytes)
  case .plan: tryPlan(bytes)
  case .config: tryConfiguration(bytes)
  case .policy: tryPolicy(bytes)
  case .keys: tryKeys(bytes)
  case .plain: tryPlainLines(bytes)
  case .script: tryScript(bytes)
  case .record: tryRecord(bytes)
  case nil: return
  }
}

/// Stops the program where a text holds what a terminal might obey.
func requireHarmless(_ text: String, _ place: String) {
  for scalar in text.unicodeScalars where scalar != "\n" && !(" "..."~").contains(scalar) {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate:
      fatalError("\(place): U+\(String(scalar.value, radix: 16)) in \(text.debugDescription)")
    default: continue
    }
  }
}
