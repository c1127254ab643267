import Canvas
import Foundation
import Testing
import Texts

@testable import Screens

/// Every kind of event in any order, at sizes that change, with a frame after each.
///
/// `VEIVISER_EVENTS=1000000` asks for as many; a release build takes minutes for it.
struct ManyEventsTests {
  /// After so many events another person begins, in the next language.
  private static let length = 250
  /// The parts that are played beside each other.
  private static let parts = 4

  private static let count =
    ProcessInfo.processInfo.environment["VEIVISER_EVENTS"].flatMap { Int($0) } ?? 4_000

  @Test(arguments: 0..<parts)
  func `no event traps or leaves a broken frame`(part: Int) throws {
    for walk in 0..<max(1, Self.count / Self.parts / Self.length) {
      let seed = part * 1_000_000 + walk
      var chance = Chance(seed: seed)
      var session = try Session(language: Language.allCases[walk % 3])
      session.press(.character("m"))
      for step in 0..<Self.length {
        let event = chance.event()
        session.take(event)
        guard let fault = session.frame.fault else { continue }
        Issue.record("\(fault) in walk \(seed) after step \(step): \(event)")
        return
      }
    }
  }
}
