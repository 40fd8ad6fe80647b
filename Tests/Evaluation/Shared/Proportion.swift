import Foundation
import Trials

/// A share of cases, with the interval that the number of cases leaves open.
struct Proportion {
  var hits: Double
  var total: Double

  var value: Double { total == 0 ? 0 : hits / total }

  /// The Wilson score interval at 95 %.
  var interval: ClosedRange<Double> {
    let (low, high) = Share.wilson(hits, of: total)
    return low...high
  }

  var text: String {
    guard total > 0 else { return "      –" }
    return String(format: "%.3f [%.2f–%.2f]", value, interval.lowerBound, interval.upperBound)
  }
}
