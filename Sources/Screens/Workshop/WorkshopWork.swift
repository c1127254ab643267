import DecisionModel
import Reports
import Texts
public import Workshops

/// What is known about the workshop that is held.
struct WorkshopWork: Sendable {
  /// The run sheet of the pack or of a file; nil where there is none.
  var sheet: RunSheet?
  /// The training cases; nil until they have been read.
  var shelf: CaseShelf?
  /// The training cases, as a list.
  var cases: [TrainingCase]? { shelf?.cases }
  /// Where the workshop stands, once it has begun.
  var session: RoomSession?
  /// Whether notes and time are shown at the side.
  var showsNotes = false
  /// Whether votes are written to a file.
  var keeping = Keeping.nowhere
  /// What another screen is followed by; nil where this one leads.
  var following: Following?

  /// How another screen is followed.
  enum Following: Hashable, Sendable {
    /// With the room's view, or that of the trainer, while the other leads.
    case room, notes
  }

  /// Whether the other screen is there.
  var hasLeader = true
}

/// Where the votes of a workshop are written.
public enum Keeping: Hashable, Sendable {
  /// Nowhere.
  case nowhere
  /// To a file that is gone at the end.
  case untilTheEnd
  /// To a file that stays.
  case forGood
}

/// Work for a workshop that has to happen outside of the screens.
public enum WorkshopEffect: Hashable, Sendable {
  /// Read the run sheet and the training cases, and report back.
  case read
  /// Keep where the workshop stands and what was voted.
  case keep(RoomSession)
}

/// What came of work for a workshop.
public enum WorkshopEvent: Sendable {
  /// The training cases were read, and the run sheet of the pack where it has one.
  case read(RunSheet?, CaseShelf)
  /// They could not be read, and why.
  case failed(String)
  /// A workshop begins, or goes on where it was.
  case began(RoomSession, CaseShelf, Keeping)
  /// So many votes were read from a file.
  case votesRead(Int)
  /// The votes could not be kept, and why.
  case keepFailed(String)
  /// Minutes have gone.
  case minutesPassed(Int)
  /// Another screen is followed; nil while nothing is known of it.
  case followed(RoomSession?, CaseShelf, hasLeader: Bool, showsNotes: Bool)
}

extension AppState {
  /// Takes in what came of work for a workshop.
  mutating func take(_ event: WorkshopEvent) {
    let texts = content.wording.texts
    switch event {
    case .read(let sheet, let shelf):
      workshop.sheet = sheet
      workshop.shelf = shelf
      refreshWorkshopMenus()
    case .failed(let reason):
      workshop.shelf = CaseShelf()
      message = texts(.roomFailed, reason)
      refreshWorkshopMenus()
    case .began(let session, let shelf, let keeping):
      begin(session, shelf)
      workshop.keeping = keeping
    case .votesRead(let count): message = texts(.roomVotesRead, String(count))
    case .keepFailed(let reason): message = texts(.roomKeepFailed, reason)
    case .minutesPassed(let minutes): workshop.session?.tick(minutes: minutes)
    case .followed(let session, let shelf, let hasLeader, let showsNotes):
      follow(session, shelf, showsNotes: showsNotes)
      workshop.hasLeader = hasLeader
      message = nil
    }
  }

  private mutating func begin(_ session: RoomSession, _ shelf: CaseShelf) {
    workshop.session = session
    workshop.sheet = session.sheet
    workshop.shelf = shelf
    layers.append(.workshop(WorkshopScreen()))
  }

  private mutating func follow(
    _ session: RoomSession?, _ shelf: CaseShelf, showsNotes: Bool
  ) {
    let isNewStep = session?.position != workshop.session?.position
    workshop.session = session
    workshop.shelf = shelf
    workshop.following = showsNotes ? .notes : .room
    if case .workshop(var screen) = top {
      if isNewStep { screen = WorkshopScreen() }
      top = .workshop(screen)
    } else if !layers.contains(where: \.isWorkshop) {
      layers = [.workshop(WorkshopScreen())]
    }
  }

  /// Whether somebody holds a workshop here, also while another screen lies on it.
  public var isHoldingWorkshop: Bool {
    layers.contains(where: \.isWorkshop) && workshop.following == nil
  }

  /// What is to be kept after the workshop has gone on or somebody has voted.
  func keptWorkshop(since before: Shared<WorkshopWork>) -> [Effect] {
    guard workshop.keeping != .nowhere, workshop.following == nil, let session = workshop.session,
      session != before.value.session
    else { return [] }
    return [.workshop(.keep(session))]
  }
}

extension Layer {
  /// Whether it shows the workshop.
  var isWorkshop: Bool {
    if case .workshop = self { return true }
    return false
  }
}
