import DecisionModel
import ModelFiles
import Reports

extension Pack {
  /// The municipality that was asked for by its number, or by the path of its file.
  ///
  /// Offers are those of the pack; the municipality speaks of them.
  func municipality(
    _ name: String, for model: Model, _ offers: OfferCatalogue
  ) throws(Failure) -> Municipality {
    do throws(Faults) {
      if Pack.isPath(name) {
        return try MunicipalityShelf.municipality(inFile: name, for: model, offers)
      }
      if let number = Municipality.Number(name),
        let found = try shelf.municipality(number, for: model, offers)
      {
        return found
      }
    } catch {
      throw Failure(error)
    }
    throw Pack.noMunicipality(name)
  }

  /// The municipality that was asked for, if one was.
  func municipality(_ name: String?, for model: Model) throws(Failure) -> Municipality? {
    guard let name else { return nil }
    return try municipality(name, for: model, offers(for: model))
  }

  /// Everything that is found in the pack, in the files of its municipalities, and in cases beside
  /// it.
  ///
  /// Of the municipalities, only the one that is named is looked at, when one is.
  /// Nothing is held against the clock: dates that lie ahead are found only when a day is given.
  func checked(
    _ name: String?, _ own: CaseFiles = CaseFiles([]), on day: Day? = nil
  ) throws(Failure) -> CheckResult {
    let (result, model, offers) = reader.examined()
    guard let model, let offers else { return result }
    let number = name.flatMap { Municipality.Number($0) }
    let findings: [Finding]?
    if let name, Pack.isPath(name) {
      let found = MunicipalityShelf.findings(inFile: name, for: model, offers, on: day)
      if !found.isEmpty, found.allSatisfy(\.isUnreadable) {
        throw Failure(found)
      }
      findings = found
    } else {
      findings =
        name == nil || number != nil
        ? shelf.findings(for: model, offers, only: number, on: day) : nil
    }
    guard let findings else { throw Pack.noMunicipality(name ?? "") }
    let known = (try? reader.cases(for: model)) ?? []
    return result.adding(findings + own.findings(for: model, beside: known))
  }

  /// Whether a municipality is named by a path, not by its number.
  private static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml")
  }

  private static func noMunicipality(_ name: String) -> Failure {
    let name = name.onOneLine
    guard Municipality.Number(name) != nil else {
      return Failure(
        status: .usage,
        saying: "'\(name)' is neither the four digits of a municipality nor the path of its file")
    }
    return Failure(
      status: .noInput, at: "\(name).yaml", .missingFile,
      saying: "there is no such municipality",
      hint: "veiviser new municipality \(name) writes a file to begin with")
  }
}
