public import DecisionModel
public import Workshops

/// The words that a spreadsheet of votes may use, in any language, without regard to capitals.
public struct BallotWords: Sendable {
  /// What a column can hold besides votes.
  public enum Column: String, CaseIterable, Sendable {
    /// The case that is judged.
    case trainingCase = "case"
    /// Whether it is judged before the room has talked, or after.
    case round
    /// How many people voted so; one where the column is missing or empty.
    case people
  }

  /// What the model asks a room about.
  let polls: [Poll]
  /// By poll: its choices.
  let choices: [ImportWords.Names]
  /// The cases.
  let cases: Set<TrainingCase.ID>
  var columns = ImportWords.Names()
  var rounds = ImportWords.Names()

  /// Collects the words of a model and its translations, and of the program.
  ///
  /// - Parameters:
  ///   - headings: words for columns, by the name of the column, `outcome` and `adaptation`.
  ///   - roundWords: words for the rounds.
  public init(
    model: Model, cases: [TrainingCase], translations: [[String: String]],
    headings: [(column: String, word: String)], rounds roundWords: [(Vote.Round, word: String)]
  ) {
    polls = Poll.all(in: model)
    self.cases = Set(cases.map(\.id))
    choices = polls.map { poll in
      var names = ImportWords.Names()
      for (place, choice) in poll.choices(in: model).enumerated() {
        // Names go first: a word of one choice may be the number of another.
        names.add(choice.id, for: String(place))
        names.add(choice.label.text, for: String(place))
        for translation in translations {
          names.add(translation[choice.label.key] ?? "", for: String(place))
        }
        names.add(String(place + 1), for: String(place))
      }
      return names
    }
    for poll in polls { columns.add(poll.id(in: model), for: poll.id(in: model)) }
    for column in Column.allCases { columns.add(column.rawValue, for: column.rawValue) }
    for heading in headings { columns.add(heading.word, for: heading.column) }
    for (place, round) in Vote.Round.allCases.enumerated() {
      rounds.add(round.rawValue, for: round.rawValue)
      rounds.add(String(place + 1), for: round.rawValue)
    }
    for (round, word) in roundWords { rounds.add(word, for: round.rawValue) }
  }
}
