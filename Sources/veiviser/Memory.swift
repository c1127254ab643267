import DecisionModel
import Glibc
import ModelFiles
import Screens
import Texts

/// The file that remembers what was chosen: the only one that is written without being asked for.
///
/// One that cannot be read is left as it is.
struct Memory {
  private let path: String

  /// Takes the path of the file.
  init(_ path: String) { self.path = path }

  /// What is remembered, as far as it can be understood, and what is wrong with the rest.
  func recalled() -> (configuration: Configuration, fault: MemoryFault?) {
    let (configuration, faults) = Configuration.reading(path)
    guard let faults else { return (configuration, nil) }
    // The folder says little, and would push what is wrong out of sight.
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let reason = faults.findings.first?.rendered.split(separator: "\n").first ?? ""
    let start = reason.hasPrefix(folder) ? folder.count : 0
    return (configuration, .unreadable(String(reason.dropFirst(start))))
  }

  /// Changes what is remembered.
  func remember(_ change: (inout Configuration) -> Void) throws(MemoryFault) {
    let (old, fault) = recalled()
    if let fault { throw fault }
    var new = old
    change(&new)
    if new == old { return }
    makeFolders()
    do throws(NewFile.Refusal) {
      try NewFile(path).replace(new.text)
    } catch {
      if case .system(let reason) = error { throw .unwritable(reason) }
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
