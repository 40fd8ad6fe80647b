/// The weights that are worth keeping, as source.
struct WeightTable {
  /// In tenths; lighter ones change nothing.
  private static let lightest = 1
  private static let width = 100

  let distress: WeightFit
  let outright: WeightFit

  var count: Int {
    Self.kept(distress).count + Self.kept(outright).count
  }

  var source: String {
    #"""
    /// What traits weigh, in tenths: written by `evaluate weigh distress`, to be read and never edited.
    extension DistressWeights {
      static let learnt = DistressWeights(
        start: .init(
          distress: \#(Self.rounded(distress.start)), outright: \#(Self.rounded(outright.start))),
        distress: """
    \#(Self.lines(of: distress))
          """,
        outright: """
    \#(Self.lines(of: outright))
          """)
    }

    """#
  }

  private static func rounded(_ weight: Float) -> Float { (weight * 10).rounded() / 10 }

  private static func kept(_ fit: WeightFit) -> [(weight: Int, name: String)] {
    zip(fit.weights, fit.names)
      .map { (weight: Int(($0 * 10).rounded()), name: $1) }
      .filter { abs($0.weight) >= lightest && !$0.name.contains(",") }
  }

  private static func lines(of fit: WeightFit) -> String {
    let groups = Dictionary(grouping: kept(fit), by: \.weight)
    var lines: [String] = []
    for (weight, group) in groups.sorted(by: { $0.key > $1.key }) {
      var line = ""
      for name in group.map(\.name).sorted() {
        if line.isEmpty || line.count + name.count >= width {
          if !line.isEmpty { lines.append(line) }
          line = "      \(weight) \(name)"
        } else {
          line += "," + name
        }
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}
