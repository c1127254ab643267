import DecisionModel
import ModelFiles

extension Policy {
  /// Where those who run the computer write it; no option and no variable names another place.
  static let path = "/etc/veiviser/policy.yaml"

  /// The policy of this computer.
  static func inForce() throws(Failure) -> Policy {
    do throws(Faults) {
      return try Policy(file: path)
    } catch {
      // A policy that cannot be read is no reason to go on without it.
      throw Failure(status: .badInput, error.findings)
    }
  }

  /// The municipality to work in: the one that is settled, or the one that was asked for.
  func municipality(asked: String?) throws(Failure) -> String? {
    guard let municipality else { return asked }
    guard asked == nil || asked == municipality.text else {
      throw refusal("the municipality is \(municipality)")
    }
    return municipality.text
  }

  /// Refuses a model that is not the one that is settled.
  func require(contentHash hash: String) throws(Failure) {
    guard allows(contentHash: hash) else {
      throw refusal("the content of the model must begin with another hash than \(hash.prefix(12))")
    }
  }

  /// Refuses to write what was asked for.
  func requireFiles() throws(Failure) {
    guard allowsFiles else { throw refusal("a walk writes no files") }
  }

  /// Refuses everything that has to do with plans.
  func requirePlans() throws(Failure) {
    guard allowsPlans else { throw refusal("no plans are kept here") }
  }

  private func refusal(_ reason: Sentence) -> Failure {
    Failure(status: .usage, saying: "\(Policy.path) says: \(reason)")
  }
}
