/// How unlike two keys of ``Sound`` are: sounds that are taken for one another cost half, as does a mute "e".
struct SoundDistance {
  /// Of one whole sound that is missing, added or another, in quarters.
  static let whole: UInt8 = 4
  private static let close: UInt8 = 2
  /// Longer keys aren't compared.
  static let longest = 40

  private var rows = Array(repeating: UInt8(0), count: 2 * (longest + 1))

  /// In quarters of a sound, or nil where it is over `limit`.
  mutating func distance(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, limit: UInt8
  ) -> UInt8? {
    guard left.count <= Self.longest, right.count <= Self.longest else { return nil }
    return Self.families.withUnsafeBufferPointer { families in
      rows.withUnsafeMutableBufferPointer { rows in
        var (previous, current) = (0, Self.longest + 1)
        rows[0] = 0
        for column in 0..<right.count { rows[column + 1] = rows[column] &+ Self.gap(right[column]) }
        for sound in left {
          let gap = Self.gap(sound)
          let family = families[Int(sound & 0x7f)]
          rows[current] = rows[previous] &+ gap
          var best = rows[current]
          for column in 0..<right.count {
            let other = right[column]
            let change: UInt8 =
              sound == other
              ? 0 : family & families[Int(other & 0x7f)] == 0 ? Self.whole : Self.close
            let cost = min(
              rows[previous + column] &+ change, rows[previous + column + 1] &+ gap,
              rows[current + column] &+ Self.gap(other))
            rows[current + column + 1] = cost
            best = min(best, cost)
          }
          guard best <= limit else { return nil }
          swap(&previous, &current)
        }
        let distance = rows[previous + right.count]
        return distance <= limit ? distance : nil
      }
    }
  }

  private static func gap(_ sound: UInt8) -> UInt8 { sound == UInt8(ascii: "e") ? close : whole }

  /// Families of sounds that ears and pens mix up, a bit each.
  private static let families: [UInt32] = {
    var families = Array(repeating: UInt32(0), count: 128)
    let groups = [
      "AIQ", "eEi", "oaQ", "uUo", "uE", "pb", "td", "kg", "fv", "sz", "Cj", "nN", "aA",
    ]
    for (bit, family) in groups.enumerated() {
      for sound in family.utf8 { families[Int(sound)] |= 1 << UInt32(bit) }
    }
    return families
  }()
}
