/// A table from hashes to positions in somebody else's arrays.
///
/// The owner keeps the keys, so that a key of any length costs no allocation here.
struct HashIndex: Sendable {
  private var slots: [Int32]
  private var count = 0

  /// Makes an empty table with room for half as many positions.
  init(slots: Int = 16_384) { self.slots = Array(repeating: -1, count: slots) }

  /// Adds a value to a hash.
  static func mix(_ hash: UInt64, _ value: Int32) -> UInt64 {
    var mixed = (hash ^ UInt64(UInt32(bitPattern: value))) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return mixed &* 0xBF58_476D_1CE4_E5B9
  }

  /// The position that was inserted under the hash and satisfies the test.
  @inline(__always)
  func find(_ hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
    var slot = start(hash)
    while slots[slot] >= 0 {
      if isSame(Int(slots[slot])) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether the table has to ``grow(hash:)`` before anything more is inserted.
  var isFull: Bool { count * 2 >= slots.count }

  /// Remembers a position under a hash; the table must not be full.
  mutating func insert(_ hash: UInt64, _ position: Int) {
    place(hash, Int32(position))
    count += 1
  }

  /// Makes the table four times as large; `hash` gives the hash of a position again.
  mutating func grow(hash: (Int) -> UInt64) {
    let positions = slots.filter { $0 >= 0 }
    slots = Array(repeating: -1, count: slots.count * 4)
    for position in positions { place(hash(Int(position)), position) }
  }

  private func start(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
  }

  private mutating func place(_ hash: UInt64, _ position: Int32) {
    var slot = start(hash)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = position
  }
}
