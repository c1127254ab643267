import DecisionModel
import ModelFiles
import Reports

/// A file of answers, or answers that are piped in.
struct AnswersInput {
  private let path: String

  init(_ path: String) { self.path = path }

  /// The answers to the questions of a model; every fault is shown with its place.
  func answers(for model: Model) throws(Failure) -> Answers {
    let reader = AnswersReader(model: model)
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    do throws(Faults) {
      guard path == "-" else { return try reader.answers(inFile: path) }
    } catch {
      throw Failure(error, folder: String(folder).onOneLine)
    }
    let bytes = try StandardInput.bytes(limit: 1_000_000)
    do throws(Faults) {
      return try reader.answers(bytes, name: "stdin")
    } catch {
      throw Failure(error)
    }
  }
}
