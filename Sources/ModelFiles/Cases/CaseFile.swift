import Glibc

/// One file of cases beside a model.
struct CaseFile {
  /// The path, as messages show it.
  let name: String
  private let folder: String?
  private let path: String

  /// The files that a path stands for: itself, or those in the folder, in the order of their names.
  static func files(at path: String, _ log: FindingLog) -> [CaseFile] {
    guard isFolder(path) else {
      return [CaseFile(name: shown(path), folder: nil, path: path)]
    }
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let document = Document(name: shown(path), text: "", log: log)
    do throws(FileFault) {
      let names = names(among: try Folder.directory(folder).names())
      if names.isEmpty { document.report(.noCases) }
      return names.map {
        CaseFile(name: shown("\(folder)/\($0)"), folder: folder, path: $0)
      }
    } catch {
      document.report(Remark(error))
      return []
    }
  }

  /// The names that files of cases have, in order.
  static func names(among names: [String]) -> [String] {
    names.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
      .sorted()
  }

  /// A path as messages show it: never mistaken for the name of a file of the model.
  static func shown(_ path: String) -> String { path.contains("/") ? path : "./\(path)" }

  /// Opens the file; reports why it cannot be opened.
  func open(limit: Int, _ log: FindingLog) -> Document? {
    do throws(FileFault) {
      let bytes =
        if let folder {
          try FileBytes.read(path, inFolder: folder, limit: limit)
        } else {
          try FileBytes.read(path, limit: limit)
        }
      return Document.open(name, bytes: bytes, log: log)
    } catch {
      Document(name: name, text: "", log: log).report(Remark(error))
      return nil
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    guard !path.utf8.contains(0) else { return false }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension Remark {
  static var noCases: Remark {
    Remark(.missingFile, "the folder has no file that ends in .yaml")
  }
}
