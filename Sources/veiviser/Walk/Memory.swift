import DecisionModel
import Glibc
import ModelFiles
import Screens
import Texts

/// The file that remembers what was chosen: the only one that is written without being asked for.
///
/// One that cannot be read is left as it is. What a person has not chosen is taken from a file that
/// those who run the computer have written for everybody.
struct Memory {
  private static let everybodys = "\(Environment.settingsFolder)/config.yaml"

  private let path: String?

  /// Takes the path of the file; nil where there is none and nothing is written.
  init(_ path: String?) { self.path = path }

  /// What is remembered, as far as it can be understood, and what is wrong with the rest.
  func recalled() -> (configuration: Configuration, fault: MemoryFault?) {
    let (own, fault) = read(path, isNamedWhole: false)
    let (others, otherFault) = read(Self.everybodys, isNamedWhole: true)
    return (own.filled(from: others), fault ?? otherFault)
  }

  private func read(
    _ path: String?, isNamedWhole: Bool
  ) -> (configuration: Configuration, fault: MemoryFault?) {
    guard let path else { return (Configuration(), nil) }
    let (configuration, faults) = Configuration.reading(path)
    guard let faults else { return (configuration, nil) }
    let reason = faults.findings.first?.rendered.split(separator: "\n").first ?? ""
    // The person's own folder says little, and would push what is wrong out of sight.
    let folder = isNamedWhole ? "" : path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let start = reason.hasPrefix(folder) ? folder.count : 0
    return (configuration, .unreadable(String(reason.dropFirst(start))))
  }

  /// Changes what is remembered.
  func remember(_ change: (inout Configuration) -> Void) throws(MemoryFault) {
    guard let path else { return }
    let (old, fault) = read(path, isNamedWhole: false)
    if let fault { throw fault }
    var new = old
    change(&new)
    if new == old { return }
    makeFolders(above: path)
    do throws(NewFile.Refusal) {
      try NewFile(path).replace(new.text)
    } catch {
      if case .system(let reason) = error { throw .unwritable(reason) }
    }
  }

  /// Makes the folders above the file, for the person alone; what fails is noticed by writing.
  private func makeFolders(above path: String) {
    var index = path.startIndex
    while let slash = path[index...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      index = slash
    }
  }
}
