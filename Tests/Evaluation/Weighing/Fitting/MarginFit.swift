import Trials

/// Weights of traits for one label against all others: a support vector machine with squared hinge loss,
/// by coordinate descent in the dual (Hsieh and others, 2008), the same at each run.
struct MarginFit {
  /// How much an example that is told apart badly counts against heavy weights.
  private static let cost: Float = 1
  private static let rounds = 60
  /// No step of a round is longer: it is done.
  private static let shortest: Float = 0.01

  private(set) var weights: [Float]
  private(set) var start: Float = 0

  /// Each row's traits weigh as much as makes their vector one long; nil is a row that says nothing here.
  init(_ rows: [[Int32]], isPositive: [Bool?], traits: Int) {
    weights = Array(repeating: 0, count: traits)
    let values = rows.map { 1 / max(1, Float($0.count)).squareRoot() }
    var duals = Array(repeating: Float(0), count: rows.count)
    let diagonal = 1 / (2 * Self.cost)
    var order = rows.indices.filter { isPositive[$0] != nil }
    var random = Seeded(1)
    for _ in 0..<Self.rounds {
      order.shuffle(using: &random)
      var longest: Float = 0
      for row in order {
        let sign: Float = isPositive[row] == true ? 1 : -1
        var sum = start
        for trait in rows[row] { sum += weights[Int(trait)] * values[row] }
        let slope = sign * sum - 1 + diagonal * duals[row]
        if duals[row] == 0, slope >= 0 { continue }
        // A row's vector is one long, and the start adds one.
        let dual = max(0, duals[row] - slope / (2 + diagonal))
        let step = (dual - duals[row]) * sign
        duals[row] = dual
        longest = max(longest, abs(step))
        guard step != 0 else { continue }
        start += step
        for trait in rows[row] { weights[Int(trait)] += step * values[row] }
      }
      if longest < Self.shortest { break }
    }
  }
}
