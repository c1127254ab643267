import DecisionModel
import Glibc
import ModelFiles
import Texts

/// The file that remembers what was chosen: the only one that is written without being asked for.
///
/// One that cannot be read is left as it is.
struct Memory {
  /// Why something could not be remembered.
  enum Refusal: Error {
    /// The file that is there cannot be understood.
    case broken(String)
    /// The system says no, and why.
    case system(String)
  }

  private let path: String

  /// Takes the path of the file.
  init(_ path: String) { self.path = path }

  /// What is remembered.
  func recalled() throws(Refusal) -> Configuration {
    do throws(Faults) {
      return try Configuration(file: path)
    } catch {
      // The folder says little, and would push what is wrong off the line.
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      let reason = error.findings.first?.rendered.split(separator: "\n").first ?? ""
      throw .broken(String(reason.dropFirst(reason.hasPrefix(folder) ? folder.count : 0)))
    }
  }

  /// Changes what is remembered.
  func remember(_ change: (inout Configuration) -> Void) throws(Refusal) {
    let old = try recalled()
    var new = old
    change(&new)
    if new == old { return }
    makeFolders()
    do throws(NewFile.Refusal) {
      try NewFile(path).replace(new.text)
    } catch {
      if case .system(let reason) = error { throw .system(reason) }
    }
  }

  /// Makes the folders above the file, for the person alone; what fails is noticed by writing.
  private func makeFolders() {
    var index = path.startIndex
    while let slash = path[index...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      index = slash
    }
  }
}
