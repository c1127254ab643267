import Glibc
import ModelFiles

/// Reads what is piped into the program.
enum StandardInput {
  /// Every byte up to the end, but not more than the limit and one.
  static func bytes(
    limit: Int, from file: Int32 = STDIN_FILENO, name: String = "stdin"
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let wanted = min(chunk.count, limit + 1 - bytes.count)
      let count = chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, wanted) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(
          status: .noInput, at: name, .unreadable, saying: Sentence(reason: errno))
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }
}
