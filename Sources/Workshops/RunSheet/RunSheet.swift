public import DecisionModel

/// The order of a workshop: what is shown, how long it takes, and what the trainer has noted.
public struct RunSheet: Hashable, Sendable {
  /// What the workshop is called.
  public let title: Phrase
  /// How many minutes there are, where that has been said.
  public let minutes: Int?
  /// What is shown, in order.
  public let items: [Item]

  /// Makes a run sheet.
  public init(title: Phrase, minutes: Int?, items: [Item]) {
    self.title = title
    self.minutes = minutes
    self.items = items
  }

  /// How many minutes the items take together.
  public var itemMinutes: Int { items.reduce(0) { $0 + $1.minutes } }
}

extension RunSheet {
  /// One part of a workshop.
  public struct Item: Hashable, Sendable {
    /// The name of an item.
    public typealias ID = Identifier<Item>

    /// Its name, by which translations find its texts.
    public let id: ID
    /// How many minutes it takes.
    public let minutes: Int
    /// What the trainer wants to remember; the room does not see it.
    public let notes: Phrase?
    /// What it is.
    public let kind: Kind

    /// Makes an item.
    public init(id: ID, minutes: Int, notes: Phrase?, kind: Kind) {
      self.id = id
      self.minutes = minutes
      self.notes = notes
      self.kind = kind
    }
  }

  /// What an item is.
  public enum Kind: Hashable, Sendable {
    /// A screen to set the projector by.
    case screenTest
    /// Something that the trainer tells.
    case talk(Talk)
    /// A pause.
    case pause
    /// A case that the room judges.
    case training(Training)
    /// Two cases beside each other.
    case compare(TrainingCase.ID, TrainingCase.ID)
    /// How far the room agrees.
    case results
  }

  /// What is on the screen while the trainer talks.
  public struct Talk: Hashable, Sendable {
    /// A few words.
    public let heading: Phrase
    /// A sentence or two.
    public let text: Phrase?
    /// What of the model is shown.
    public let picture: Picture

    /// Makes a talk.
    public init(heading: Phrase, text: Phrase?, picture: Picture) {
      self.heading = heading
      self.text = text
      self.picture = picture
    }
  }

  /// What of the model is shown.
  public enum Picture: String, CaseIterable, Sendable {
    /// Nothing.
    case nothing
    /// The decision tree.
    case tree
    /// The decision over two questions.
    case grid
  }

  /// How a room works with a case.
  public struct Training: Hashable, Sendable {
    /// The case.
    public let trainingCase: TrainingCase.ID
    /// What is judged, in order.
    public let polls: [Poll]
    /// Whether the room talks about it, and judges again.
    public let isDiscussed: Bool

    /// Makes the work with a case.
    public init(_ trainingCase: TrainingCase.ID, polls: [Poll], isDiscussed: Bool) {
      self.trainingCase = trainingCase
      self.polls = polls
      self.isDiscussed = isDiscussed
    }
  }
}
