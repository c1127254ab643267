import ArgumentParser
import DecisionModel
import Reports
import Screens
import Workshops

/// Shows on another screen what a workshop shows.
struct WorkshopFollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Follow a workshop on another screen of the same computer.")

  @Argument(
    help: ArgumentHelp("The file of the workshop.", valueName: "file"), completion: .file())
  var file: String

  @ArgumentParser.Flag(help: "Show the notes and the time instead of the room's view.")
  var notes = false

  @OptionGroup var display: DisplayOptions
  @OptionGroup var own: CaseOptions
  @OptionGroup var options: SharedOptions

  func run() throws {
    try StandardStream.checkOpen()
    let surroundings = try Surroundings(options.wishes, remembers: !display.isForgetful)
    let content = try surroundings.content()
    let pack = try WorkshopPack(surroundings.pack, content.reasoner, own.files)
    let leader = WorkshopLeader(path: file, pack: pack, showsNotes: notes)
    // Whatever is wrong with the file is said before the screen is taken.
    let first = try leader.event()
    let watch = try FileWatch(file)
    let watched = Watched(descriptor: watch.descriptor) {
      watch.drain()
      return leader.nextEvent()
    }
    var journal = Journal(log: nil, record: nil)
    try display.chosen.show(surroundings, &journal, opening: [first], watched: watched)
  }
}

/// The workshop that is followed, as its file tells.
final class WorkshopLeader {
  private let path: String
  private let pack: WorkshopPack
  private let showsNotes: Bool
  /// What was last known, for as long as the file is away or cannot be understood.
  private var held: WorkshopPack.Held?

  /// Follows a file.
  init(path: String, pack: WorkshopPack, showsNotes: Bool) {
    self.path = path
    self.pack = pack
    self.showsNotes = showsNotes
  }

  /// What the file says now; a file that is not there yet is waited for.
  func event() throws(Failure) -> AppEvent {
    let name = path.onOneLine
    guard let (bytes, isHeld) = try WorkshopFile.glance(at: path) else {
      return followed(hasLeader: held == nil)
    }
    held = try pack.held(by: try pack.snapshot(bytes, name: name), name: name)
    return followed(hasLeader: isHeld)
  }

  /// The same, where what cannot be read leaves what was known.
  func nextEvent() -> AppEvent {
    do throws(Failure) { return try event() } catch { return followed(hasLeader: false) }
  }

  private func followed(hasLeader: Bool) -> AppEvent {
    .workshop(
      .followed(
        held?.session, held?.shelf ?? CaseShelf(), hasLeader: hasLeader, showsNotes: showsNotes))
  }
}
