/// Integers by 64-bit hash: open addressing, built once, read often.
///
/// A `Dictionary` would hash each key again with a keyed function; here the keys are hashes
/// already, and a look-up is one multiplication and, nearly always, one comparison.
struct HashTable: Sendable {
  /// Beside each other, so that a look-up reads one place in memory.
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private var shift: UInt64
  private(set) var count = 0

  init(minimumCapacity: Int = 16) {
    // Twice the room, so that runs of occupied slots stay short.
    var bits: UInt64 = 4
    while (1 << bits) < minimumCapacity * 2 { bits += 1 }
    slots = Array(repeating: Slot(), count: 1 << bits)
    shift = 64 - bits
  }

  subscript(key: UInt64) -> Int32? {
    let value = slots[find(key)].value
    return value < 0 ? nil : value
  }

  func contains(_ key: UInt64) -> Bool { slots[find(key)].value >= 0 }

  /// Keeps the value that is there, if any, and returns the one that stands.
  @discardableResult
  mutating func insert(_ value: Int32, for key: UInt64) -> Int32 {
    if count * 2 >= slots.count { grow() }
    let place = find(key)
    guard slots[place].value < 0 else { return slots[place].value }
    slots[place] = Slot(key: key, value: value)
    count += 1
    return value
  }

  mutating func replace(_ value: Int32, for key: UInt64) {
    insert(value, for: key)
    slots[find(key)].value = value
  }

  private func find(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int((key &* 0x9e37_79b9_7f4a_7c15) >> shift)
    while slots[place].value >= 0, slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    var larger = HashTable(minimumCapacity: slots.count)
    for slot in slots where slot.value >= 0 { larger.insert(slot.value, for: slot.key) }
    self = larger
  }
}
