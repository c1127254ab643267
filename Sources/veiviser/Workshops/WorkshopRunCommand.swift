import ArgumentParser
import DecisionModel
import ModelFiles
import Reports
import Screens
import Texts
import Workshops

/// Holds a workshop on the screen, or in plain lines.
struct WorkshopRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Hold a workshop: cases, votes, what the model says, and how far the room agrees.")

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

  @OptionGroup var display: DisplayOptions
  @OptionGroup var own: CaseOptions
  @OptionGroup var options: SharedOptions

  func validate() throws {
    if keep != nil, share != nil { throw ValidationError("give --keep or --share, not both") }
  }

  func run() throws {
    try StandardStream.checkOpen()
    var surroundings = try Surroundings(options.wishes, remembers: !display.isForgetful)
    surroundings.own = own.files
    if keep != nil || share != nil { try surroundings.policy.requireFiles() }
    let content = try surroundings.content()
    let pack = try WorkshopPack(surroundings.pack, content.reasoner, own.files)
    let kept = try pack.runSheet(file, content.wording)
    let place = try (keep ?? share).map { path throws(Failure) in
      try WorkshopFile(path, removedAtEnd: share != nil)
    }
    var session = try pack.session(with: kept, in: place)
    let counted = try votes.map { session.take(try ballots($0, pack, kept)) }
    surroundings.keeper = try place.map { file throws(Failure) in
      try WorkshopKeeper(file, pack, kept, session)
    }
    var opening: [AppEvent] = [
      .workshop(.began(session, pack.shelf(with: kept), keeping))
    ]
    if let counted { opening.append(.workshop(.votesRead(counted))) }
    var journal = Journal(log: nil, record: nil)
    try display.chosen.show(surroundings, &journal, opening: opening)
  }

  private var keeping: Keeping {
    keep != nil ? .forGood : share != nil ? .untilTheEnd : .nowhere
  }

  /// The votes of a spreadsheet; anything in it that cannot be understood is said, and ends this.
  private func ballots(
    _ path: String, _ pack: WorkshopPack, _ kept: KeptRunSheet
  ) throws(Failure) -> [Vote] {
    let input = TextInput(path, limit: BallotImport.largestFile)
    let words = try pack.pack.ballotWords(pack.reasoner.model, pack.shelf(with: kept).cases)
    let ballots = BallotImport(
      try input.content(), name: input.name, words: words, model: pack.reasoner.model)
    guard ballots.findings.isEmpty else {
      throw Failure(status: .badInput, ballots.findings)
    }
    return ballots.votes
  }
}
