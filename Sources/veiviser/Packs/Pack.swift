import DecisionModel
import Glibc
import ModelFiles
import Reports
import Texts

/// The model pack that a command works on.
struct Pack {
  /// Where the program's own files are.
  let library: Library
  /// Reads the parts of the pack.
  let reader: PackReader
  /// What is settled for everybody on this computer.
  let policy: Policy
  /// Where municipalities are looked for: the person's own folder, the computer's, the program's.
  let shelf: MunicipalityShelf
  /// The folder that the pack lies in; nil when it is part of the program.
  let folder: String?
  /// What is put before the names of its files in messages.
  private let prefix: String
  /// Whether it is the one inside the program, which was checked when the program was built.
  let isEmbedded: Bool

  /// Opens a pack: the one in `model`, or the national one of `resources`, of the computer or of the
  /// program.
  init(model: String?, resources: String?) throws(Failure) {
    let models = ModelShelf(folders: Environment.current.folders)
    let model = model.map(models.path) ?? (resources == nil ? models.nationalPack : nil)
    for folder in [model, resources].compactMap({ $0 }) { try Pack.checkFolder(folder) }
    isEmbedded = model == nil && resources == nil
    policy = try Policy.inForce()
    library = resources.map(Library.init(folder:)) ?? .embedded
    shelf = Pack.shelf(library, at: resources, isSettled: policy.municipality != nil)
    if let model {
      reader = PackReader(PackLocation(directory: model))
      folder = model
      prefix = model.hasSuffix("/") ? model : model + "/"
    } else {
      reader = PackReader(library.nationalPack)
      folder = resources.map { "\($0)/Models/\(Library.nationalName)" }
      prefix = ""
    }
  }

  /// Where the files of municipalities are.
  ///
  /// Where the municipality is settled, nobody puts a file of their own in its place.
  private static func shelf(
    _ library: Library, at resources: String?, isSettled: Bool
  ) -> MunicipalityShelf {
    if isSettled {
      return MunicipalityShelf(
        folders: municipalities(in: Environment.computerFolders), library: .embedded)
    }
    return MunicipalityShelf(
      folders: municipalities(in: Environment.current.folders), library: library,
      libraryPath: resources.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? "")
  }

  private static func municipalities(in folders: [String]) -> [String] {
    folders.map { "\($0)/municipalities" }
  }

  /// Refuses a path that is no folder.
  static func checkFolder(_ path: String) throws(Failure) {
    var status = stat()
    let code = stat(path, &status) == 0 ? 0 : errno
    guard code == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(
        status: .noInput, at: path, .noFolder,
        saying: code == 0 ? "not a folder" : Sentence(reason: code))
    }
  }

  /// A finding as it is printed, with the path of its file.
  ///
  /// Files of municipalities lie elsewhere, and are named by their whole path.
  func rendered(_ finding: Finding, in sentences: Sentences) -> String {
    (finding.file.contains("/") ? "" : prefix.onOneLine) + finding.rendered(in: sentences)
  }

  /// The path of one of its files, as messages show it.
  func path(of file: String) -> String {
    (file.contains("/") ? "" : prefix.onOneLine) + file
  }

  /// The model.
  func model(withSources: Bool = true) throws(Failure) -> Model {
    do throws(Faults) {
      return try reader.model(withSources: withSources)
    } catch {
      throw failure(error)
    }
  }

  /// What the statements of the model rest on.
  func sources() throws(Failure) -> [Source] {
    do throws(Faults) { return try reader.sources() } catch { throw failure(error) }
  }

  /// The offers.
  func offers(for model: Model) throws(Failure) -> OfferCatalogue {
    do throws(Faults) { return try reader.offers(for: model) } catch { throw failure(error) }
  }

  /// The terms that are explained.
  func glossary(for model: Model) throws(Failure) -> [GlossaryEntry] {
    do throws(Faults) { return try reader.glossary(for: model) } catch { throw failure(error) }
  }

  /// The training cases.
  func cases(for model: Model) throws(Failure) -> [TrainingCase] {
    do throws(Faults) { return try reader.cases(for: model) } catch { throw failure(error) }
  }

  /// The run sheet of the pack; nil when it has none.
  func runSheet(
    for model: Model, cases: [TrainingCase]
  ) throws(Failure) -> KeptRunSheet? {
    do throws(Faults) {
      return try reader.runSheet(for: model, cases: cases)
    } catch {
      throw failure(error)
    }
  }

  /// The hash of the pack's files.
  func contentHash() throws(Failure) -> String {
    do throws(Faults) { return try reader.contentHash() } catch { throw failure(error) }
  }

  /// The texts of the program in a language.
  func texts(_ language: Language) throws(Failure) -> Catalogue { try library.texts(language) }

  /// What the pack calls itself.
  func identity() throws(Failure) -> Model.Identity {
    do throws(Faults) { return try reader.identity() } catch { throw failure(error) }
  }

  /// Whether the model is still the one to use, knowing the national packs that are at hand.
  ///
  /// A pack that cannot be read says nothing about another.
  func standing(of identity: Model.Identity, _ today: Day?) -> Standing {
    let known = [Library.embedded, library].compactMap {
      try? PackReader($0.nationalPack).identity()
    }
    return Standing(of: identity, on: today, knowing: known)
  }

  /// The words for the model in a language; its own words where it has not been translated.
  func wording(for model: Model, in language: Language) throws(Failure) -> Wording {
    Wording(
      model: model, texts: try texts(language),
      translation: try translation(of: model.identity, language))
  }

  /// The phrases of the pack in a language; none in its own.
  func translation(
    of identity: Model.Identity, _ language: Language
  ) throws(Failure) -> [String: String] {
    if identity.languages.first == language.rawValue { return [:] }
    do throws(Faults) {
      return try reader.translation(language: language.rawValue)
    } catch {
      throw failure(error)
    }
  }

  /// The model, ready to decide.
  func reasoner(withSources: Bool = true) throws(Failure) -> Reasoner {
    let model = try model(withSources: withSources)
    do throws(Reasoner.TooLarge) {
      return try Reasoner(model)
    } catch {
      throw Failure(
        status: .badInput, at: path(of: "tree.yaml"), .tooLarge,
        saying: "needs more than \(error.nodes) nodes")
    }
  }

  /// What is wrong in its files.
  func failure(_ faults: Faults) -> Failure { Failure(faults, folder: shownFolder) }

  /// The folder of its files, as messages show it.
  var shownFolder: String { prefix.onOneLine }
}
