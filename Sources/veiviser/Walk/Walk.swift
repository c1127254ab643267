import Canvas
import Glibc
import ModelFiles
import PlanStore

/// The walk through the questions, from its beginning to its end.
struct Walk {
  /// Which model, in which language, where and when.
  var wishes = Wishes()
  /// How it is shown.
  var display = Display()
  /// Cases of somebody's own, beside those of the model.
  var own = CaseFiles([])
  /// The folder in which plans are kept, where that is not the ordinary one.
  var data: String?
  /// The new files for a log and for a record of it.
  var journal = JournalPlaces()

  /// Walks, until the person or a signal ends it.
  func run() throws {
    try StandardStream.checkOpen()
    var surroundings = try Surroundings(
      wishes, remembers: !display.isForgetful,
      plans: (data ?? Environment.current.data).map(StorePlace.init(data:)))
    surroundings.own = own
    do {
      try walk(surroundings)
    } catch let failure as Failure {
      throw surroundings.told(failure)
    }
  }

  private func walk(_ surroundings: Surroundings) throws {
    // What is wrong with a file is said before the screen is taken.
    if !own.isEmpty {
      _ = try surroundings.pack.shelf(of: own, for: try surroundings.pack.model())
    }
    if !journal.isEmpty { try surroundings.policy.requireFiles() }
    var journal = try journal.opened()
    try display.show(surroundings, &journal)
  }
}

extension Interruption {
  /// Ends the program as the signal would have, so that whoever sent it sees that it worked.
  func end() {
    let number =
      switch self {
      case .terminate: SIGTERM
      case .hangup: SIGHUP
      case .interrupt: SIGINT
      case .continued: SIGCONT
      }
    signal(number, SIG_DFL)
    raise(number)
  }
}
