public import DecisionModel

/// The folders in which files of municipalities lie; an earlier folder hides a later one.
///
/// The name of a file is the number of its municipality, four digits, and `.yaml`; nothing else
/// that anybody writes reaches a path.
public struct MunicipalityShelf: Sendable {
  /// How many bytes of a file are looked at for its title.
  private static let openingLength = 4_096

  private let places: [MunicipalityFolder]

  /// Takes folders of the file system, the first one first, and then those of a library.
  public init(folders: [String] = [], library: Library, libraryPath: String = "") {
    places =
      folders.map { MunicipalityFolder(folder: .directory($0), prefix: $0 + "/") } + [
        MunicipalityFolder(
          folder: library.folder.folder("Municipalities"), prefix: libraryPath + "Municipalities/")
      ]
  }

  /// Every municipality there is, by number; only the beginning of each file is read.
  ///
  /// A folder that cannot be read is passed over.
  public func titles() -> [MunicipalityTitle] {
    var titles: [Municipality.Number: MunicipalityTitle] = [:]
    for place in places {
      for number in place.numbers where titles[number] == nil {
        titles[number] = place.title(number, length: Self.openingLength)
      }
    }
    return titles.values.sorted { $0.number < $1.number }
  }

  /// The title of one municipality; nil when there is no such file.
  public func title(_ number: Municipality.Number) -> MunicipalityTitle? {
    place(of: number)?.title(number, length: Self.openingLength)
  }

  /// The municipality with this number; nil when no folder has it.
  public func municipality(
    _ number: Municipality.Number, for model: Model, _ offers: OfferCatalogue
  ) throws(Faults) -> Municipality? {
    guard let place = place(of: number) else { return nil }
    let log = FindingLog(keepsPhraseKeys: true)
    let reader = MunicipalityReader(model: model, offers: offers)
    return try log.settled(place.municipality(number, reader, log))
  }

  /// The findings in the files for a model, or in one of them; nil when that one is not there.
  ///
  /// With a day, also what is dated later than that.
  /// Files for other models are passed over, unless one is asked for.
  public func findings(
    for model: Model, _ offers: OfferCatalogue, only: Municipality.Number? = nil,
    on today: Day? = nil
  ) -> [Finding]? {
    let reader = MunicipalityReader(model: model, offers: offers)
    if let only, place(of: only) == nil { return nil }
    let numbers = only.map { [$0] } ?? titles().map(\.number)
    return numbers.flatMap { number -> [Finding] in
      let log = FindingLog(keepsPhraseKeys: true, today: today)
      _ = place(of: number)?.municipality(number, reader, log)
      return only == nil && log.isAboutAnotherModel ? [] : log.inOrder
    }
  }

  private func place(of number: Municipality.Number) -> MunicipalityFolder? {
    places.first { $0.numbers.contains(number) }
  }
}

extension MunicipalityShelf {
  /// The municipality of a file anywhere, and what is odd about it.
  public static func municipality(
    inFile path: String, for model: Model, _ offers: OfferCatalogue
  ) throws(Faults) -> Municipality {
    let log = FindingLog(keepsPhraseKeys: true)
    return try log.settled(open(path, MunicipalityReader(model: model, offers: offers), log))
  }

  /// The findings in a file anywhere.
  public static func findings(
    inFile path: String, for model: Model, _ offers: OfferCatalogue, on today: Day? = nil
  ) -> [Finding] {
    let log = FindingLog(keepsPhraseKeys: true, today: today)
    _ = open(path, MunicipalityReader(model: model, offers: offers), log)
    return log.inOrder
  }

  private static func open(
    _ path: String, _ reader: MunicipalityReader, _ log: FindingLog
  ) -> Municipality? {
    do throws(FileFault) {
      let bytes = try FileBytes.read(path, limit: MunicipalityReader.largestFile)
      let stem = path.split(separator: "/").last?.split(separator: ".").first ?? ""
      return reader.municipality(
        bytes, name: path, number: Municipality.Number(String(stem)), log)
    } catch {
      Document(name: path, text: "", log: log).report(Remark(error))
      return nil
    }
  }
}

extension FindingLog {
  /// Whether an error says that the file is written for another model.
  fileprivate var isAboutAnotherModel: Bool {
    findings.contains { $0.code == .wrongBase && $0.severity == .error }
  }
}
