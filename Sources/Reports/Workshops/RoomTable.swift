public import DecisionModel
public import Workshops

/// How far a room agrees, as a table for a spreadsheet: a row for each thing judged and round.
public struct RoomTable: Sendable {
  private let result: RoomResult
  private let model: Model

  /// Takes what a room voted.
  public init(_ result: RoomResult, model: Model) {
    self.result = result
    self.model = model
  }

  /// The table as CSV with commas and full stops; a cell is empty where there is no value.
  ///
  /// Every cell is a name of the model or a number, and so needs no quotation marks.
  public var csv: String {
    let heading = [
      "poll", "round", "cases", "votes", "votes-with-model", "votes-compared", "share-with-model",
      "kappa-with-model", "observed-agreement", "expected-agreement", "kappa", "weights",
    ]
    return ([heading] + result.polls.map(cells)).map { row in
      row.joined(separator: ",") + "\n"
    }.joined()
  }

  private func cells(_ poll: RoomResult.PollResult) -> [String] {
    let (agreeing, total) = poll.withModel
    let among = poll.amongPeople
    return [
      poll.poll.id(in: model), poll.round.rawValue, String(poll.cases.count),
      String(poll.voteCount),
      String(agreeing), String(total), number(total > 0 ? Double(agreeing) / Double(total) : nil),
      number(poll.kappaWithModel), number(among?.observed), number(among?.expected),
      number(poll.kappaAmongPeople), poll.closeness.rawValue,
    ]
  }

  /// Four decimals.
  private func number(_ value: Double?) -> String {
    guard let value else { return "" }
    let parts = Int((abs(value) * 10_000).rounded())
    let digits = String(parts % 10_000)
    let sign = value < 0 && parts > 0 ? "-" : ""
    return "\(sign)\(parts / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
