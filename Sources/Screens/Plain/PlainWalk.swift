public import Canvas
import DecisionModel
import Reports
import Texts

/// The walk in plain lines: what stood there stays, and nothing is drawn.
///
/// It has the state of the screens, and a line that is typed becomes the keys that would have
/// been pressed there, so the same answers lead to the same result.
public struct PlainWalk: Sendable {
  /// What the screens would know.
  public var state: AppState
  /// The letters that can be written.
  let charset: Charset
  /// The most columns of a line; nil where lines are not broken.
  public var columns: Int?
  /// What was last said, so that it is not said again.
  private var told = Told()
  /// What is to be said about the last line, besides what it changed.
  var remark: String?
  /// Whether the person wants to hear the page again.
  var isAskedAgain = false
  /// Whether the person wants to hear the page from where it was broken off.
  var wantsMore = false

  /// A blank at which a line is not broken; it is written as an ordinary one.
  private static let noBreak = "\u{A0}"
  /// A page with more lines than this is said in parts of so many.
  private static let (longestPart, partLength) = (60, 40)

  private struct Told: Sendable {
    var page: [String] = []
    var stage = ""
    var commands: [String] = []
    /// How many lines of the page have been said.
    var count = 0
  }

  /// Begins with the start page.
  public init(content: Content, charset: Charset = .utf8, columns: Int? = nil) {
    var content = content
    // The form of a plan has no plain lines yet; `veiviser plan` has.
    content.allowance.plans = .off
    state = AppState(content: content, size: Size(columns: 80, lines: 1_000))
    self.charset = charset
    self.columns = columns
  }

  /// What is to be said now: about the last line, the page if it is another, and what to type.
  ///
  /// It ends with a mark and a blank, after which the answer is typed.
  public mutating func tell() -> String {
    let texts = state.content.wording.texts
    var lines = [remark ?? state.message].compactMap { $0 }
    let page = state.plainPage(charset)
    if page.lines != told.page || isAskedAgain || wantsMore { lines += tellPage(page) }
    if let instruction = state.plainInstruction { lines.append(instruction) }
    let commands = state.plainHints
    if commands != told.commands || isAskedAgain {
      let kept = commands.map { $0.split(separator: " ").joined(separator: Self.noBreak) }
      lines.append(texts(.plainCommands, kept.joined(separator: ", ")))
    }
    told.commands = commands
    (remark, state.message, isAskedAgain, wantsMore) = (nil, nil, false, false)
    return lines.map { broken($0) + "\n" }.joined() + "> "
  }

  /// The page from its beginning, or from where it was broken off.
  private mutating func tellPage(_ page: PlainPage) -> [String] {
    let isNewStage = page.stage != told.stage && !page.stage.isEmpty
    if isNewStage { told.stage = page.stage }
    if !wantsMore { told.count = 0 }
    told.page = page.lines
    let rest = page.lines[min(told.count, page.lines.count)...]
    let part = rest.count > Self.longestPart ? rest.prefix(Self.partLength) : rest
    told.count += part.count
    var lines = isNewStage ? ["", page.stage] : [""]
    lines += part + [""]
    if hasMore {
      lines.append(
        state.content.wording.texts(
          .plainMore, String(told.count), String(page.lines.count)))
    }
    return lines
  }

  /// Whether the page is another one than was last said.
  public var hasNewPage: Bool { state.plainPage(charset).lines != told.page }

  /// Whether a part of the page has not been said yet.
  var hasMore: Bool { told.count < told.page.count }

  /// What is said when there is nothing more to read.
  public var farewell: String {
    let hasAnswers = !state.present.answers.byQuestion.isEmpty || state.wouldLoseVotes
    return "\n" + broken(state.content.wording.texts[hasAnswers ? .plainEnd : .plainEndEmpty])
      + "\n"
  }

  /// The line in letters that can be written, broken where it is too long.
  func broken(_ line: String) -> String {
    let parts = line.split(separator: Self.noBreak, omittingEmptySubsequences: false)
    let line = parts.map { charset.fold(String($0)) }.joined(separator: Self.noBreak)
    let lines = columns.map { wrap(line, columns: max(8, $0), hanging: 2) } ?? [line]
    return lines.joined(separator: "\n").split(
      separator: Self.noBreak, omittingEmptySubsequences: false
    ).joined(separator: " ")
  }
}
