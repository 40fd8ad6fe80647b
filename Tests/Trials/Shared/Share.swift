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

  public var value: Double { trials == 0 ? 0 : Double(hits) / Double(trials) }
  public var isWhole: Bool { trials > 0 && hits == trials }

  /// The Wilson score interval at 95 %.
  public var interval: (low: Double, high: Double) {
    guard trials > 0 else { return (0, 1) }
    let z = 1.959964
    let count = Double(trials)
    let centre = (value + z * z / (2 * count)) / (1 + z * z / count)
    let half =
      z / (1 + z * z / count)
      * (value * (1 - value) / count + z * z / (4 * count * count)).squareRoot()
    return (max(0, centre - half), min(1, centre + half))
  }

  /// `54/60 = .900 [.799, .953]`.
  public var text: String {
    "\(hits)/\(trials) = \(Self.figure(value)) "
      + "[\(Self.figure(interval.low)), \(Self.figure(interval.high))]"
  }

  /// Three decimals, without the zero in front.
  static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    guard thousandths < 1000 else { return "1" }
    let digits = String(thousandths)
    return "." + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }
}
