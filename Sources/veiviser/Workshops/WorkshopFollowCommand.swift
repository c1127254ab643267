import ArgumentParser
import Canvas
import DecisionModel
import Glibc
import ModelFiles
import Reports
import Screens
import Terminal
import Texts
import Workshops

/// Shows on another screen what a workshop shows.
struct WorkshopFollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Follow a workshop on another screen of the same computer.",
    discussion: """
      The file is the one that --keep or --share names where the workshop is held. It is only \
      read; whoever holds the workshop notices nothing. With --notes the screen shows the notes \
      of the run sheet and the time instead of what the room sees.
      """)

  @Argument(
    help: ArgumentHelp("The file of the workshop.", valueName: "file"), completion: .file())
  var file: String

  @ArgumentParser.Flag(help: "Show the notes and the time instead of the room's view.")
  var notes = false

  @Option(
    help: ArgumentHelp(
      "The theme: \(Theme.Name.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"))
  var theme: Theme.Name?

  @ArgumentParser.Flag(
    name: .customLong("no-config"), help: "Neither read nor write what is remembered.")
  var isForgetful = false

  @OptionGroup var own: CaseOptions
  @OptionGroup var options: SharedOptions

  func run() throws {
    try StandardStream.checkOpen()
    let surroundings = try Surroundings(options, remembers: !isForgetful)
    let content = try surroundings.content()
    let pack = try WorkshopPack(surroundings.pack, content.reasoner, own)
    let leader = WorkshopLeader(path: file, pack: pack, showsNotes: notes)
    // Whatever is wrong with the file is said before the screen is taken.
    let first = try leader.event()
    let watch = try FileWatch(file)
    let texts = content.wording.texts
    guard !Environment.current.wantsPlainLines else {
      throw Failure(status: .noTerminal, message: texts[.roomPlain])
    }
    var journal = Journal(log: nil, record: nil)
    do {
      let loop = ScreenLoop(
        theme: theme,
        watched: (
          watch.descriptor,
          {
            watch.drain()
            return leader.nextEvent()
          }
        ))
      try loop.run(surroundings, &journal, opening: [first])
    } catch let failure as StartFailure {
      throw Failure(
        status: .noTerminal, message: "\(failure.inWords(texts))\n\(texts[.roomPlain])")
    }
  }
}

/// The workshop that is followed, as its file tells.
final class WorkshopLeader {
  private let path: String
  private let pack: WorkshopPack
  private let showsNotes: Bool
  /// What was last known, for as long as the file is away or cannot be understood.
  private var session: RoomSession?

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
      return followed(hasLeader: session == nil)
    }
    session = try pack.session(of: try pack.snapshot(bytes, name: name), name: name)
    return followed(hasLeader: isHeld)
  }

  /// The same, where what cannot be read leaves what was known.
  func nextEvent() -> AppEvent {
    do throws(Failure) { return try event() } catch { return followed(hasLeader: false) }
  }

  private func followed(hasLeader: Bool) -> AppEvent {
    .workshop(
      .followed(session, pack.cases, hasLeader: hasLeader, showsNotes: showsNotes))
  }
}
