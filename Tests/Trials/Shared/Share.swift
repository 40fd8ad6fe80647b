/// So many of so many, with the interval that the truth lies in.
public struct Share: Hashable, Sendable {
  public var hits = 0
  public var trials = 0

  public init(_ hits: Int = 0, of trials: Int = 0) {
    self.hits = hits
    self.trials = trials
  }

  public mutating func count(_ isHit: Bool) {
    trials += 1
    if isHit { hits += 1 }
  }

  mutating func add(_ other: Self) {
    hits += other.hits
    trials += other.trials
  }

  public var value: Double { trials == 0 ? 0 : Double(hits) / Double(trials) }
  public var isWhole: Bool { trials > 0 && hits == trials }

  /// The Wilson score interval at 95 %.
  public var interval: (low: Double, high: Double) {
    Self.wilson(Double(hits), of: Double(trials))
  }

  /// Wilson (1927): stays within 0 and 1, and is honest where cases are few.
  public static func wilson(_ hits: Double, of trials: Double) -> (low: Double, high: Double) {
    guard trials > 0 else { return (0, 1) }
    let z = 1.959964
    let value = hits / trials
    let centre = (value + z * z / (2 * trials)) / (1 + z * z / trials)
    let half =
      z / (1 + z * z / trials)
      * (value * (1 - value) / trials + z * z / (4 * trials * trials)).squareRoot()
    return (max(0, centre - half), min(1, centre + half))
  }

  /// `54/60 = .900 [.799, .953]`.
  public var text: String {
    "\(hits)/\(trials) = \(Self.figure(value)) "
      + "[\(Self.figure(interval.low)), \(Self.figure(interval.high))]"
  }

  /// Three decimals, without the zero in front; six nearer to 1 or to 0, so that neither is claimed.
  static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    // The bounds of Wilson miss 0 and 1 by what rounding leaves.
    guard value > 1e-9, value < 1 - 1e-9 else { return value < 0.5 ? "0" : "1" }
    if thousandths == 0 || thousandths == 1000 {
      let millionths = min(999_999, max(1, Int((value * 1e6).rounded())))
      let digits = String(millionths)
      return "." + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
    let digits = String(thousandths)
    return "." + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }
}
