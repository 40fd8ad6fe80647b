/// The utility of a programme: a weighted geometric mean over what is known.
///
/// `affinity^0.7 · appeal^0.3`; where no home is known, affinity alone. No criterion falls under
/// the floor, so that one bad one lowers a programme without killing it. Kept as a logarithm
/// until shown.
enum Score {
  static let affinityWeight = 0.7
  static let distanceWeight = 0.3
  static let floor = 0.05
  /// A week away counts half of a place at the same appeal within daily reach.
  static let boardingAppeal = 0.5

  private static let logFloor = Mathematics.naturalLogarithm(floor)
  private static let logBoarding = Mathematics.naturalLogarithm(boardingAppeal)

  static func logAffinity(_ odds: Double) -> Double {
    max(logFloor, Mathematics.naturalLogarithm(Mathematics.logistic(odds)))
  }

  /// How attractive a distance is to this person, as a logarithm; 0 is best.
  static func logAppeal(_ kilometres: Double, _ query: Query) -> Double {
    let appeal =
      kilometres <= query.reach
      ? Travel.logAppeal(kilometres, reach: query.hinge)
      : logBoarding + Travel.logAppeal(kilometres, reach: query.weeklyReach)
    return max(logFloor, appeal)
  }

  static func log(_ logAffinity: Double, kilometres: Double, _ query: Query) -> Double {
    guard !query.homes.isEmpty else { return logAffinity }
    return affinityWeight * logAffinity + distanceWeight * logAppeal(kilometres, query)
  }
}
