/// The name that somebody probably meant.
enum NearestName {
  /// The candidate nearest to `name`, where it is near: a third of its letters may differ.
  ///
  /// Of several as near, the first in alphabetical order.
  static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, name.count / 3)
    return candidates.map { (distance: distance(name, $0), name: $0) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let substitution = last[j] + (left[i] == right[j] ? 0 : 1)
        var best = min(substitution, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
