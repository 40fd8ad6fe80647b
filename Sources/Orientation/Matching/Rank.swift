/// The order of schools and programmes: smaller is better.
struct Rank: Comparable {
  /// 0 for what serves the trades shown, 1 for the rest.
  var tier = 0
  var logScore: Double
  /// At equal scores, doubtful rows come after the others.
  var isDoubtful: Bool
  var kilometres: Double

  static func < (left: Self, right: Self) -> Bool {
    if left.tier != right.tier { return left.tier < right.tier }
    if left.logScore != right.logScore { return left.logScore > right.logScore }
    if left.isDoubtful != right.isDoubtful { return right.isDoubtful }
    return left.kilometres < right.kilometres
  }
}
