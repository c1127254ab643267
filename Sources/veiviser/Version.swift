import DecisionModel
import ModelFiles
import Reports

/// What the program and its model are called.
enum Version {
  /// The version of the program.
  static let program = "0.1.0"

  /// The version of the program, and name, version and content hash of its model; where that is
  /// another than the one inside the program, also its folder.
  static func text(_ environment: Environment) throws(Failure) -> String {
    let pack = try Pack(model: nil, resources: environment.resources)
    let identity = try pack.identity()
    return """
      veiviser \(program)
      \(identity.id) \(identity.version) \(try pack.contentHash())

      """ + (pack.folder.map { "\($0.onOneLine)\n" } ?? "")
  }
}
