import Crypto
import DecisionModel

/// One folder with files of municipalities.
struct MunicipalityFolder: Sendable {
  let folder: Folder
  /// What stands before the names of its files in findings.
  let prefix: String
}

extension MunicipalityFolder {
  /// The numbers of the files in the folder.
  var numbers: Set<Municipality.Number> {
    let names = (try? folder.names()) ?? []
    return Set(
      names.compactMap { name in
        name.hasSuffix(".yaml") ? Municipality.Number(String(name.dropLast(5))) : nil
      })
  }

  func municipality(
    _ number: Municipality.Number, _ reader: MunicipalityReader, _ log: FindingLog
  ) -> Municipality? {
    let name = "\(number).yaml"
    do throws(FileFault) {
      let bytes = try folder.bytes(of: name, limit: MunicipalityReader.largestFile)
      return reader.municipality(bytes, name: prefix + name, number: number, log)
    } catch {
      Document(name: prefix + name, text: "", log: log).report(Remark(error))
      return nil
    }
  }

  /// The title, read from the lines `name:` and `example:` near the beginning of the file.
  func title(_ number: Municipality.Number, length: Int) -> MunicipalityTitle {
    let bytes = (try? folder.opening(of: "\(number).yaml", count: length)) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split { $0.isNewline }
    func value(_ key: String) -> String? {
      guard let line = lines.first(where: { $0.hasPrefix("\(key):") }) else { return nil }
      let document = Document(name: "", text: "\(line)\n", log: FindingLog())
      guard case .mapping(let entries)? = Composer.items(of: document)?.content else { return nil }
      return entries.first.flatMap { document.word($0.value)?.text }
    }
    return MunicipalityTitle(
      number: number, name: value("name"), isExample: value("example") == "true")
  }
}

extension MunicipalityReader {
  func municipality(
    _ bytes: [UInt8], name: String, number: Municipality.Number?, _ log: FindingLog
  ) -> Municipality? {
    guard let document = Document.open(name, bytes: bytes, log: log) else { return nil }
    return municipality(
      document, number: number, contentHash: SHA256.hash(data: bytes).hexadecimal)
  }
}
