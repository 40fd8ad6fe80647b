/// Integers by 64-bit hash, for the large tables that are learnt: half the room of ``HashTable``, and never larger
/// than it is made.
///
/// The upper bits of a key, mixed, choose the place, and of the key itself only the lower half is kept: of a thousand
/// million look-ups of what isn't there, about one finds something.
struct CompactTable: Sendable {
  private struct Slot {
    var mark: UInt32 = 0
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private let shift: UInt64
  private var count = 0

  /// - Parameter capacity: how many keys there may be at most; above seven eighths full, runs of occupied slots get long.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while (1 << bits) * 7 < capacity * 8 { bits += 1 }
    slots = Array(repeating: Slot(), count: 1 << bits)
    shift = 64 - bits
  }

  subscript(key: UInt64) -> Int32? {
    let value = slots[find(key)].value
    return value < 0 ? nil : value
  }

  /// Keeps the value that is there, if any.
  mutating func insert(_ value: Int32, for key: UInt64) {
    let place = find(key)
    if slots[place].value < 0 { put(value, key, at: place) }
  }

  mutating func replace(_ value: Int32, for key: UInt64) { put(value, key, at: find(key)) }

  private mutating func put(_ value: Int32, _ key: UInt64, at place: Int) {
    precondition(value >= 0, "what is below zero marks an empty slot")
    if slots[place].value < 0 {
      count += 1
      precondition(count < slots.count, "more keys than the table was made for")
    }
    slots[place] = Slot(mark: UInt32(truncatingIfNeeded: key), value: value)
  }

  private func find(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    let mark = UInt32(truncatingIfNeeded: key)
    var place = Int((key &* 0x9e37_79b9_7f4a_7c15) >> shift)
    while slots[place].value >= 0, slots[place].mark != mark { place = (place + 1) & mask }
    return place
  }
}
