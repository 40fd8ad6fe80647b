import Testing

@testable import Understanding

@Suite struct `Edit distance` {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("chat", "chat", 0), ("chat", "chats", 1), ("chat", "caht", 1),
    ("bois", "bais", 1), ("valonges", "valognes", 1), ("abcd", "dcba", 3),
  ])
  func `a transposition costs one edit`(_ left: String, _ right: String, _ edits: Int) {
    var measure = EditDistance()
    let found = measure.distance(Array(left.utf8)[...], Array(right.utf8)[...], limit: 3)
    #expect(found == (edits <= 3 ? edits : nil))
  }

  /// The textbook's whole matrix, against which the band is checked.
  private func reference(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count { rows[i][0] = i }
    for j in 0...right.count { rows[0][j] = j }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    for i in 1...left.count {
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[left.count][right.count]
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `the band finds what the whole matrix finds`(_ seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    func word() -> [UInt8] { (0..<next(9)).map { _ in UInt8(97 + next(3)) } }
    let (left, right) = (word(), word())
    var measure = EditDistance()
    for limit in 0...3 {
      let whole = reference(left, right)
      let found = measure.distance(left[...], right[...], limit: limit)
      #expect(found == (whole <= limit ? whole : nil), "\(left) \(right) \(limit)")
      if whole <= limit {
        #expect(
          LetterSignature.mayBeWithin(
            limit, LetterSignature.of(left[...]), LetterSignature.of(right[...])))
      }
    }
  }
}
