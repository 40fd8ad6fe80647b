/// What a yes or a no to one facet adds to the log-odds of a trade, tempered.
struct FacetWeights: Sendable {
  private let yes: (main: Double, present: Double, absent: Double)
  private let no: (main: Double, present: Double, absent: Double)
  private let mixed: Double

  /// - Parameters:
  ///   - likelihood: The table.
  ///   - expectedYes: P(yes) over all trades of the catalogue, so that a rare facet says more
  ///     when it is there, and a common one when it is not.
  init(_ likelihood: Likelihood, expectedYes: Double) {
    func weight(_ given: Double, _ expected: Double) -> Double {
      likelihood.tempering * Mathematics.naturalLogarithm(given / expected)
    }
    yes = (
      weight(likelihood.main, expectedYes), weight(likelihood.present, expectedYes),
      weight(likelihood.absent, expectedYes)
    )
    no = (
      weight(1 - likelihood.main, 1 - expectedYes),
      weight(1 - likelihood.present, 1 - expectedYes),
      weight(1 - likelihood.absent, 1 - expectedYes)
    )
    mixed = likelihood.mixed
  }

  func yes(_ presence: Likelihood.Presence) -> Double { Self.pick(yes, presence) }
  func no(_ presence: Likelihood.Presence) -> Double { Self.pick(no, presence) }
  func mixed(_ presence: Likelihood.Presence) -> Double { mixed * no(presence) }

  private static func pick(
    _ row: (main: Double, present: Double, absent: Double), _ presence: Likelihood.Presence
  ) -> Double {
    switch presence {
    case .main: row.main
    case .present: row.present
    case .absent: row.absent
    }
  }
}
