import ArgumentParser
import DecisionModel
import ModelFiles
import Workshops

/// Cases of one's own, beside those of the model.
struct CaseOptions: ParsableArguments {
  @Option(
    name: .customLong("cases"),
    help: ArgumentHelp(
      "Also these cases: a file like cases.yaml, or a folder of them; may be repeated.",
      valueName: "path"), completion: .file())
  var paths: [String] = []

  /// The files.
  var files: CaseFiles { CaseFiles(paths) }
}

extension Pack {
  /// The cases of the model, and then somebody's own.
  func cases(for model: Model, with own: CaseFiles) throws(Failure) -> [TrainingCase] {
    try shelf(of: own, for: model).cases
  }

  /// The same, with which of them are somebody's own.
  func shelf(of own: CaseFiles, for model: Model) throws(Failure) -> CaseShelf {
    let known = try cases(for: model)
    return CaseShelf(
      known, own: try self.own(own, for: model, beside: known).map(\.trainingCase))
  }

  /// Somebody's own cases, with the files in which they stand.
  func own(
    _ own: CaseFiles, for model: Model, beside known: [TrainingCase]
  ) throws(Failure) -> [CaseFiles.Found] {
    do throws(Faults) {
      return try own.cases(for: model, beside: known)
    } catch {
      throw Failure(error)
    }
  }
}
