/// Integers by 64-bit hash: open addressing, built once, read often.
///
/// A `Dictionary` would hash each key again with a keyed function; here the keys are hashes
/// already, and a look-up is one multiplication and, nearly always, one comparison.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var shift: UInt64
  private(set) var count = 0

  init(minimumCapacity: Int = 16) {
    // Twice the room, so that runs of occupied slots stay short.
    var bits: UInt64 = 4
    while (1 << bits) < minimumCapacity * 2 { bits += 1 }
    keys = Array(repeating: 0, count: 1 << bits)
    values = Array(repeating: -1, count: 1 << bits)
    shift = 64 - bits
  }

  subscript(key: UInt64) -> Int32? {
    let slot = find(key)
    let value = values[slot]
    return value < 0 ? nil : value
  }

  func contains(_ key: UInt64) -> Bool { values[find(key)] >= 0 }

  /// Keeps the value that is there, if any, and returns the one that stands.
  @discardableResult
  mutating func insert(_ value: Int32, for key: UInt64) -> Int32 {
    if count * 2 >= keys.count { grow() }
    let slot = find(key)
    guard values[slot] < 0 else { return values[slot] }
    keys[slot] = key
    values[slot] = value
    count += 1
    return value
  }

  mutating func replace(_ value: Int32, for key: UInt64) {
    insert(value, for: key)
    values[find(key)] = value
  }

  private func find(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int((key &* 0x9e37_79b9_7f4a_7c15) >> shift)
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = HashTable(minimumCapacity: keys.count)
    for slot in keys.indices where values[slot] >= 0 {
      larger.insert(values[slot], for: keys[slot])
    }
    self = larger
  }
}
