/// Stands in for the hash function of the same name: quick, and no hash for anything but fuzzing.
public struct SHA256 {
  /// A hash, as bytes.
  public struct Digest: Sequence {
    let value: UInt64

    /// The bytes one after the other.
    public func makeIterator() -> IndexingIterator<[UInt8]> {
      (0..<32).map { UInt8(truncatingIfNeeded: value >> (UInt64($0) % 8 * 8)) }.makeIterator()
    }
  }

  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Begins with nothing.
  public init() {}

  /// Takes in more bytes.
  public mutating func update(data: [UInt8]) {
    for byte in data { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The hash of all that was taken in.
  public func finalize() -> Digest { Digest(value: value) }

  /// The hash of some bytes.
  public static func hash(data: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(data: data)
    return hash.finalize()
  }
}
