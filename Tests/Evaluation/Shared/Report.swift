import Foundation

/// Lines of a table on standard output.
enum Report {
  static func title(_ text: String) { print("\n\(text)") }

  static func row(_ name: String, _ cells: [String], width: Int = 20) {
    let cells = cells.map { $0.padding(toLength: width, withPad: " ", startingAt: 0) }
    print("  " + name.padding(toLength: 22, withPad: " ", startingAt: 0) + cells.joined())
  }

  static func target(_ value: Double, atLeast target: Double) -> String {
    String(format: "target ≥ %g: ", target) + (value >= target ? "met" : "NOT MET")
  }

  static func target(_ value: Double, atMost target: Double) -> String {
    String(format: "target ≤ %g: ", target) + (value <= target ? "met" : "NOT MET")
  }
}
