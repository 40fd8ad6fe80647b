/// Damerau–Levenshtein distance (a transposition costs 1), bounded.
struct EditDistance {
  /// Longest word that is compared; longer ones are "too far".
  static let longest = 63

  private var rows = Array(repeating: UInt8(0), count: 3 * (longest + 1))

  /// The distance, or nil where it is over `limit`; costs `limit` × length.
  mutating func distance(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, limit: Int
  ) -> Int? {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in distance(left, right, limit: limit) }
    }
  }

  mutating func distance(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int? {
    let n = left.count
    let m = right.count
    guard abs(n - m) <= limit, n <= Self.longest, m <= Self.longest else { return nil }
    let width = Self.longest + 1
    let over = UInt8(limit + 1)
    return rows.withUnsafeMutableBufferPointer { rows in
      var (before, previous, current) = (0, width, 2 * width)
      for j in 0...m { rows[previous + j] = UInt8(min(j, limit + 1)) }
      for i in 0..<n {
        let low = max(0, i - limit)
        let high = min(m, i + limit + 1)
        rows[current + low] = low == 0 ? UInt8(min(i + 1, limit + 1)) : over
        var best = rows[current + low]
        for j in low..<high {
          let cost: UInt8 = left[i] == right[j] ? 0 : 1
          var value = min(rows[previous + j] + cost, rows[current + j] + 1)
          // Above the band nothing was computed.
          if j < i + limit { value = min(value, rows[previous + j + 1] + 1) }
          if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
            value = min(value, rows[before + j - 1] + 1)
          }
          value = min(value, over)
          rows[current + j + 1] = value
          best = min(best, value)
        }
        if best > UInt8(limit) { return nil }
        (before, previous, current) = (previous, current, before)
      }
      let value = rows[previous + m]
      return value > UInt8(limit) ? nil : Int(value)
    }
  }
}
