import Foundation

/// A share of cases, with the interval that the number of cases leaves open.
struct Proportion {
  var hits: Double
  var total: Double

  var value: Double { total == 0 ? 0 : hits / total }

  /// Wilson score interval at 95 % (Wilson, 1927): stays within 0…1 and is honest for few cases.
  var interval: ClosedRange<Double> {
    guard total > 0 else { return 0...1 }
    let z = 1.96
    let share = value
    let scale = 1 + z * z / total
    let middle = (share + z * z / (2 * total)) / scale
    let spread =
      z / scale * (share * (1 - share) / total + z * z / (4 * total * total)).squareRoot()
    return max(0, middle - spread)...min(1, middle + spread)
  }

  var text: String {
    guard total > 0 else { return "      –" }
    return String(format: "%.3f [%.2f–%.2f]", value, interval.lowerBound, interval.upperBound)
  }
}
