import FoundationEssentials

/// Medians of measured times, and a baseline to compare them with.
struct Bench {
  /// One measured piece of work.
  struct Figure: Codable {
    /// The name of the work.
    let name: String
    /// The median time of one piece, in nanoseconds.
    let nanoseconds: Double
    /// How many pieces fit into a second.
    let perSecond: Double
    /// The time in multiples of the baseline.
    let ratio: Double
  }

  private struct Report: Codable {
    let format: Int
    let baselineNanoseconds: Double
    let figures: [Figure]
  }

  /// The time of the baseline, in nanoseconds.
  private let baseline: Double
  private var figures: [Figure] = []
  /// Takes every result, so that no work can be left out as useless.
  private var sink: Int

  /// Measures the baseline.
  init() {
    let bytes = [UInt8](repeating: 0x5A, count: 65_536)
    var sum = 0
    let times = (0..<101).map { _ in
      ContinuousClock().measure { sum &+= Bench.hash(bytes) }.nanoseconds
    }
    baseline = Bench.median(of: times)
    sink = sum
  }

  /// Measures some work, which consists of `pieces` equal ones.
  mutating func measure<Value>(
    _ name: String, runs: Int, each pieces: Int = 1, _ work: () throws -> Value
  ) rethrows {
    var times: [Double] = []
    for _ in 0..<runs {
      let time = try ContinuousClock().measure {
        sink &+= MemoryLayout.size(ofValue: try work())
      }
      times.append(time.nanoseconds / Double(pieces))
    }
    let median = Bench.median(of: times)
    figures.append(
      Figure(
        name: name, nanoseconds: median, perSecond: 1e9 / median, ratio: median / baseline))
  }

  /// The FNV-1a hash: one multiplication for each byte, which no compiler can take apart.
  @inline(never)
  private static func hash(_ bytes: [UInt8]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash)
  }

  private static func median(of values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

extension Bench {
  /// The figures as a table.
  var text: String {
    let rows = figures.map {
      [$0.name, Bench.time($0.nanoseconds), Bench.rounded($0.perSecond), Bench.rounded($0.ratio)]
    }
    let head = ["work", "median", "per second", "ratio"]
    let last = ["baseline", Bench.time(baseline), Bench.rounded(1e9 / baseline), "1.00"]
    return ([head] + rows + [last]).map { cells in
      let name = cells[0] + String(repeating: " ", count: max(0, 18 - cells[0].count))
      return name
        + cells.dropFirst().map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }
        .joined() + "\n"
    }.joined()
  }

  /// The figures as JSON.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let report = Report(format: 1, baselineNanoseconds: baseline, figures: figures)
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }

  private static func time(_ nanoseconds: Double) -> String {
    switch nanoseconds {
    case 1e6...: "\(rounded(nanoseconds / 1e6)) ms"
    case 1e3...: "\(rounded(nanoseconds / 1e3)) µs"
    default: "\(rounded(nanoseconds)) ns"
    }
  }

  /// Three digits that mean something.
  private static func rounded(_ value: Double) -> String {
    switch value {
    case 100...: return String(Int(value.rounded()))
    case 10...: return "\((value * 10).rounded() / 10)"
    default: return "\((value * 100).rounded() / 100)"
    }
  }
}

extension Duration {
  fileprivate var nanoseconds: Double {
    let parts = components
    return Double(parts.seconds) * 1e9 + Double(parts.attoseconds) / 1e9
  }
}
