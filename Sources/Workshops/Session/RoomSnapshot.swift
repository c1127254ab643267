public import DecisionModel

/// Where a workshop stood and what was voted, to go on from or to be followed; never who voted.
public struct RoomSnapshot: Hashable, Sendable {
  /// The hash of the pack's files.
  public let contentHash: String
  /// The hash of the run sheet.
  public let sheetHash: String
  /// The run sheet itself, when it is not that of the pack.
  public let sheetText: String?
  /// The files of cases that it brings along, by their paths beside it.
  public let caseFiles: [String: String]
  /// The step, by its number.
  public let position: Int
  /// By item: how many minutes have gone.
  public let usedMinutes: [Int]
  /// By ballot: how many people made each choice.
  public let counts: [RoomSession.Ballot: [Int]]
  /// By case: the one answer that has been changed.
  public let alterations: [Alteration]

  /// The answer of a case that has been changed.
  public struct Alteration: Hashable, Sendable {
    /// The case.
    public let trainingCase: TrainingCase.ID
    /// The other answer.
    public let whatIf: RoomSession.WhatIf

    /// Makes a changed answer.
    public init(_ trainingCase: TrainingCase.ID, _ whatIf: RoomSession.WhatIf) {
      self.trainingCase = trainingCase
      self.whatIf = whatIf
    }
  }

  /// Puts together what has been read.
  public init(
    contentHash: String, sheetHash: String, sheetText: String?,
    caseFiles: [String: String] = [:], position: Int, usedMinutes: [Int],
    counts: [RoomSession.Ballot: [Int]], alterations: [Alteration]
  ) {
    self.contentHash = contentHash
    self.sheetHash = sheetHash
    self.sheetText = sheetText
    self.caseFiles = caseFiles
    self.position = position
    self.usedMinutes = usedMinutes
    self.counts = counts
    self.alterations = alterations
  }

  /// Takes where a workshop stands.
  public init(
    _ session: RoomSession, contentHash: String, sheetHash: String, sheetText: String?,
    caseFiles: [String: String] = [:]
  ) {
    self.init(
      contentHash: contentHash, sheetHash: sheetHash, sheetText: sheetText,
      caseFiles: caseFiles, position: session.position, usedMinutes: session.usedMinutes,
      counts: session.tallies.mapValues(\.counts),
      alterations: session.alterations.sorted { $0.key.text < $1.key.text }
        .map { Alteration($0.key, $0.value) })
  }
}

extension RoomSession {
  /// Goes to where a workshop with the same run sheet stood.
  ///
  /// What does not fit, because somebody has changed the file by hand, is passed over.
  public mutating func resume(_ snapshot: RoomSnapshot) {
    go(to: snapshot.position)
    take(usedMinutes: snapshot.usedMinutes)
    for (ballot, counts) in snapshot.counts { take(counts, for: ballot) }
    for item in snapshot.alterations { alter(item.trainingCase, item.whatIf) }
  }
}
