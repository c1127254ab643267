import DecisionModel

/// The cases that a run sheet brings along, in files that lie beside it or below.
struct SheetCases {
  /// Where the run sheet lies.
  let folder: Folder
  /// What findings in the files show before their paths.
  let prefix: String
  /// The cases that there are, whose names are taken.
  let known: [TrainingCase]
  let model: Model
  /// The cases that were read.
  private(set) var cases: [TrainingCase] = []
  /// What the files hold, by path.
  private(set) var files: [String: String] = [:]
  private var taken: [String: String]
  private var budget = Self.mostBytes

  /// The most bytes that the files may have together: what is kept of a workshop holds them all.
  private static let mostBytes = 1_000_000

  init(_ folder: Folder, prefix: String, known: [TrainingCase], model: Model) {
    self.folder = folder
    self.prefix = prefix
    self.known = known
    self.model = model
    taken = CaseFiles.names(of: known)
  }

  /// Reads the files that some words name; what is wrong with a path is reported at the word.
  mutating func read(_ paths: [Word], in document: Document) {
    for word in paths {
      let path = word.text.hasSuffix("/") ? String(word.text.dropLast()) : word.text
      let steps = path.split(separator: "/", omittingEmptySubsequences: false)
      guard !path.utf8.contains(0), steps.allSatisfy({ !["", ".", ".."].contains($0) }) else {
        document.report(.outside(word.text), at: word)
        continue
      }
      readAll(at: path, word, in: document)
    }
  }

  /// Reads the file at a path, or those in the folder there that end in `.yaml`.
  private mutating func readAll(at path: String, _ word: Word, in document: Document) {
    let names = (try? folder.folder(path).names()) ?? []
    let listed = CaseFile.names(among: names).map { "\(path)/\($0)" }
    if !names.isEmpty, listed.isEmpty { document.report(.noCases, at: word) }
    for file in names.isEmpty ? [path] : listed where files[file] == nil {
      guard files.count < CaseFiles.mostFiles else {
        return document.report(.tooManyFiles(CaseFiles.mostFiles), at: word)
      }
      do throws(FileFault) {
        let bytes = try folder.bytes(of: file, limit: Self.mostBytes)
        guard bytes.count <= budget else { return document.report(.tooMuch, at: word) }
        budget -= bytes.count
        read(bytes, file, document.log)
      } catch {
        if names.isEmpty {
          document.report(Remark(error), at: word)
        } else {
          Document(name: prefix + file, text: "", log: document.log).report(Remark(error))
        }
      }
    }
  }

  private mutating func read(_ bytes: [UInt8], _ path: String, _ log: FindingLog) {
    guard let document = Document.open(prefix + path, bytes: bytes, log: log) else { return }
    files[path] = document.text
    for item in CaseFiles.cases(in: document, model, taken: taken) ?? [] {
      cases.append(item)
      taken[item.id.text] = taken[item.id.text] ?? document.name
    }
  }
}

extension Remark {
  fileprivate static var tooMuch: Remark {
    Remark(.tooLarge, "the files of cases are larger than 1 MB together")
  }
  fileprivate static func outside(_ path: String) -> Remark {
    Remark(
      .leadsOutside, "\(quoted(path)) is no path to a file beside the run sheet",
      hint: "name a file or a folder beside the run sheet or below, without '..'")
  }
}
