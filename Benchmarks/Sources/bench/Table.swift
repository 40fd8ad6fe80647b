import Foundation

/// One measured figure and what it should be.
struct Figure {
  enum Direction { case atMost, atLeast }

  var name: String
  var value: Double
  var unit: String
  /// Nil where a figure is printed for the record alone.
  var target: (Direction, Double)?
}

enum Table {
  static func print(rows: [Figure]) {
    for row in rows {
      let name = row.name.padding(toLength: 44, withPad: " ", startingAt: 0)
      let value = String(format: "%12.1f %@", row.value, row.unit)
        .padding(toLength: 22, withPad: " ", startingAt: 0)
      guard let (direction, target) = row.target else {
        Swift.print(name + value)
        continue
      }
      let (sign, ratio) =
        direction == .atMost ? ("≤", row.value / target) : ("≥", row.value / target)
      // Nothing has a ratio to none.
      let tail = target == 0 ? "" : String(format: ", ratio %.2f", ratio)
      Swift.print(name + value + String(format: "target %@ %g", sign, target) + tail)
    }
  }
}

enum Machine {
  /// Of this process, user and system: what other programs do meanwhile doesn't count.
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func loadAverage() -> String {
    var loads = [0.0, 0.0, 0.0]
    guard getloadavg(&loads, 3) == 3 else { return "unknown" }
    return loads.map { String(format: "%.2f", $0) }.joined(separator: " ")
  }
}

extension [Double] {
  /// The value below which `share` (0 to 1) of them lie; 0 where there are none.
  func percentile(_ share: Double) -> Double {
    guard !isEmpty else { return 0 }
    let sorted = sorted()
    return sorted[Swift.min(count - 1, Int(share * Double(count)))]
  }
}
