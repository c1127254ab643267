/// A table from hashes to positions in somebody else's arrays.
///
/// The owner keeps the keys, so that a key of any length costs no allocation here.
struct HashIndex: Sendable {
  private static let initialCount = 2048

  private var slots: [Int32] = Array(repeating: -1, count: HashIndex.initialCount)
  private var hashes: [UInt64] = Array(repeating: 0, count: HashIndex.initialCount)
  private var count = 0

  /// Adds a value to a hash.
  static func mix(_ hash: UInt64, _ value: Int32) -> UInt64 {
    var mixed = (hash ^ UInt64(UInt32(bitPattern: value))) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return mixed &* 0xBF58_476D_1CE4_E5B9
  }

  /// The position that was inserted under the hash and satisfies the test.
  func find(_ hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
    var slot = start(hash)
    while slots[slot] >= 0 {
      if hashes[slot] == hash, isSame(Int(slots[slot])) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Remembers a position under a hash.
  mutating func insert(_ hash: UInt64, _ position: Int) {
    if count * 2 >= slots.count { grow() }
    place(hash, Int32(position))
    count += 1
  }

  private func start(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
  }

  private mutating func place(_ hash: UInt64, _ position: Int32) {
    var slot = start(hash)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = position
    hashes[slot] = hash
  }

  private mutating func grow() {
    let (oldSlots, oldHashes) = (slots, hashes)
    slots = Array(repeating: -1, count: oldSlots.count * 2)
    hashes = Array(repeating: 0, count: slots.count)
    for (slot, position) in oldSlots.enumerated() where position >= 0 {
      place(oldHashes[slot], position)
    }
  }
}
