/// Finds the name that somebody meant.
package enum NearestName {
  /// The name with the fewest edits to `word`, where they are at most a third of its letters.
  ///
  /// Ties go to the name that comes first in the alphabet.
  package static func to(_ word: String, among names: some Sequence<String>) -> String? {
    var best: (name: String, edits: Int)?
    let allowed = max(1, word.count / 3)
    for name in names where name != word {
      let edits = edits(from: word, to: name, atMost: allowed)
      guard edits <= allowed else { continue }
      if let best, (best.edits, best.name) <= (edits, name) { continue }
      best = (name, edits)
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours; `limit + 1` where there are
  /// more than `limit`.
  package static func edits(from left: String, to right: String, atMost limit: Int) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        var cost = min(
          last[j] + 1, row[j - 1] + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
