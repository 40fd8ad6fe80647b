/// The combinations of barriers that programmes stand behind: one bit for each of the 64.
struct BarrierCombinations: Hashable, Sendable {
  private var bits: UInt64 = 0

  mutating func insert(_ barriers: Barriers) { bits |= 1 << UInt64(barriers.rawValue) }

  /// Whether some programme is behind exactly these.
  func contains(_ barriers: Barriers) -> Bool { bits & (1 << UInt64(barriers.rawValue)) != 0 }

  /// Whether there is a programme, and every one is behind this barrier among others.
  func allContain(_ barrier: Barriers) -> Bool {
    bits != 0
      && (UInt8(0)..<64).allSatisfy { raw in
        let barriers = Barriers(rawValue: raw)
        return !contains(barriers) || barriers.contains(barrier)
      }
  }
}
