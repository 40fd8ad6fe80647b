/// What was heard rightly, heard wrongly and missed.
struct Tally {
  var right = 0
  var wrong = 0
  var missed = 0

  var precision: Proportion {
    Proportion(hits: Double(right), total: Double(right + wrong))
  }
  var recall: Proportion {
    Proportion(hits: Double(right), total: Double(right + missed))
  }
  /// As a share: of the mean of what was heard and what was to be heard.
  var f1: Proportion {
    Proportion(hits: Double(right), total: Double(right) + Double(wrong + missed) / 2)
  }

  static func += (left: inout Tally, right: Tally) {
    left.right += right.right
    left.wrong += right.wrong
    left.missed += right.missed
  }
}
