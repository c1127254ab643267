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

/// Holds a workshop on the screen.
struct WorkshopRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Hold a workshop: cases, votes, what the model says, and how far the room agrees.",
    discussion: """
      Without a file it follows the run sheet of the model. Nothing is kept unless --keep or \
      --share names a file: then every vote is in it at once, and the same command goes on where \
      the workshop was. veiviser workshop follow shows it on another screen of the same computer.
      """)

  @Argument(
    help: ArgumentHelp("The run sheet (default: that of the model).", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var file: String?

  @Option(
    help: ArgumentHelp("Begin with these votes, a spreadsheet saved as CSV.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var votes: String?

  @Option(
    help: ArgumentHelp(
      "Keep the votes in this file, and go on from it when it is there.", valueName: "file"),
    completion: .file())
  var keep: String?

  @Option(
    help: ArgumentHelp(
      "As --keep, but take the file away at the end; for another screen.", valueName: "file"),
    completion: .file())
  var share: String?

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

  func validate() throws {
    if keep != nil, share != nil { throw ValidationError("Give --keep or --share, not both.") }
  }

  func run() throws {
    try StandardStream.checkOpen()
    var surroundings = try Surroundings(options, remembers: !isForgetful)
    if keep != nil || share != nil { try surroundings.policy.requireFiles() }
    let content = try surroundings.content()
    let pack = try WorkshopPack(surroundings.pack, content.reasoner, own)
    let kept = try pack.runSheet(file, content.wording)
    var session = RoomSession(kept.sheet, cases: pack.cases, reasoner: content.reasoner)
    var read: Int?
    if let votes { read = session.take(try ballots(votes, pack)) }
    if let path = keep ?? share {
      let file = try WorkshopFile(path, removedAtEnd: share != nil)
      if let bytes = file.content {
        let snapshot = try pack.snapshot(bytes, name: path.onOneLine)
        guard snapshot.sheetHash == kept.hash else {
          throw WorkshopPack.otherWorkshop(
            path.onOneLine, "it was held with another run sheet")
        }
        session = try pack.session(of: snapshot, name: path.onOneLine)
        if let votes { read = session.take(try ballots(votes, pack)) }
      }
      let keeper = WorkshopKeeper(file, pack, kept)
      if let reason = keeper.keep(session) {
        throw Failure(
          status: .cannotCreate, message: "\(path.onOneLine): error[cannot-write]: \(reason)")
      }
      surroundings.keeper = keeper
    }
    try hold(session, pack, surroundings, votesRead: read)
  }

  private func hold(
    _ session: RoomSession, _ pack: WorkshopPack, _ surroundings: Surroundings, votesRead: Int?
  ) throws {
    let texts = try surroundings.cover().texts
    guard !Environment.current.wantsPlainLines else {
      throw Failure(status: .noTerminal, message: texts[.roomPlain])
    }
    var opening: [AppEvent] = [
      .workshop(.began(session, pack.cases, isKept: surroundings.keeper != nil))
    ]
    if let votesRead { opening.append(.workshop(.votesRead(votesRead))) }
    var journal = Journal(log: nil, record: nil)
    do {
      try ScreenLoop(theme: theme).run(surroundings, &journal, opening: opening)
    } catch let failure as StartFailure {
      throw Failure(
        status: .noTerminal, message: "\(failure.inWords(texts))\n\(texts[.roomPlain])")
    }
  }

  /// The votes of a spreadsheet; anything in it that cannot be understood is said, and ends this.
  private func ballots(_ path: String, _ pack: WorkshopPack) throws(Failure) -> [Vote] {
    let input = TextInput(path, limit: BallotImport.largestFile)
    let ballots = BallotImport(
      try input.content(), name: input.name,
      words: try pack.pack.ballotWords(pack.reasoner.model, pack.cases),
      model: pack.reasoner.model)
    guard ballots.findings.isEmpty else {
      let sentences = try options.sentences()
      throw Failure(
        status: .badInput,
        message: ballots.findings.map { $0.rendered(in: sentences) }.joined(separator: "\n"))
    }
    return ballots.votes
  }
}
