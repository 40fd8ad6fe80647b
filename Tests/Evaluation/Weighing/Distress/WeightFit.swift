import Foundation

/// Weights of traits by logistic regression with a ridge, the same at each run.
struct WeightFit {
  /// How much weights are held back.
  private static let ridge: Float = 1
  private static let rounds = 300
  private static let stride: Float = 0.3
  /// A trait of one sentence alone says nothing of others.
  private static let least = 2

  let names: [String]
  private(set) var weights: [Float]
  private(set) var start: Float = 0

  init(_ examples: [(traits: [String], isPositive: Bool, weight: Float)]) {
    var counts: [String: Int] = [:]
    for trait in examples.flatMap({ Set($0.traits) }) { counts[trait, default: 0] += 1 }
    names = counts.filter { $0.value >= Self.least }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let rows = examples.map { example in
      (
        traits: example.traits.compactMap { places[$0] }.sorted(),
        sign: example.isPositive ? Float(1) : -1, weight: example.weight
      )
    }
    weights = Array(repeating: 0, count: names.count)
    fit(rows)
  }

  /// Descends along each trait's own slope, scaled by what it has seen (Adagrad).
  private mutating func fit(_ rows: [(traits: [Int], sign: Float, weight: Float)]) {
    var seen = Array(repeating: Float(1e-6), count: weights.count)
    var seenStart: Float = 1e-6
    for _ in 0..<Self.rounds {
      var slopes = weights.map { $0 * Self.ridge }
      var slope: Float = 0
      for row in rows {
        let sum = row.traits.reduce(start) { $0 + weights[$1] }
        let error = -row.sign * row.weight / (1 + exp(row.sign * sum))
        slope += error
        for trait in row.traits { slopes[trait] += error }
      }
      for trait in weights.indices {
        seen[trait] += slopes[trait] * slopes[trait]
        weights[trait] -= Self.stride * slopes[trait] / seen[trait].squareRoot()
      }
      seenStart += slope * slope
      start -= Self.stride * slope / seenStart.squareRoot()
    }
  }
}
