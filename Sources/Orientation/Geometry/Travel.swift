/// How distances and travel times are estimated: without a routing engine, and said to be so.
public enum Travel {
  /// Roads are longer than straight lines; 1.3 is the usual ratio on European road networks.
  public static let roadFactor = 1.3
  /// Reach assumed for ranking, never for refusing, where the person gave none.
  public static let assumedReach = 30.0
  /// The same where the person would go anywhere.
  public static let anywhereReach = 100.0
  /// A week away from home is worth a journey so many times longer than a day.
  public static let weeklyFactor = 5.0
  /// The least that a week away is worth, in kilometres: two hours and a half by train or car.
  public static let weeklyReach = 200.0

  /// The farthest that advice suggests to travel daily, unless the person already goes farther.
  static let widestDaily = 100.0
  /// The farthest that advice names at all: beyond, a school is news and no way out.
  static let widestTold = 250.0

  /// Estimated kilometres by road.
  static func road(_ straight: Double) -> Double { straight * roadFactor }

  /// Kilometres as shown: whole, at least one.
  static func shown(_ kilometres: Double) -> Int {
    guard kilometres < 1e6 else { return 1_000_000 }
    return max(1, Int(kilometres.rounded()))
  }

  /// Minutes as shown: an estimate, so rounded to five.
  public static func minutes(_ kilometres: Double, by transport: Profile.Transport) -> Int {
    let exact = transport.start + kilometres / transport.speed * 60
    guard exact < 1e6 else { return 1_000_000 }
    return max(5, Int((exact / 5).rounded()) * 5)
  }

  /// How far one gets by road.
  public static func kilometres(in minutes: Int, by transport: Profile.Transport) -> Double {
    max(0, Double(minutes) - transport.start) * transport.speed / 60
  }

  /// The natural logarithm of how attractive a distance is: 0 in the first third of the reach,
  /// then halved every two thirds, so that a place at the very limit counts half.
  ///
  /// A reach of 30 km gives the usual free 10 km and half-life of 20 km.
  static func logAppeal(_ kilometres: Double, reach: Double) -> Double {
    let free = reach / 3
    return -max(0, kilometres - free) / (2 * free) * halving
  }

  private static let halving = Mathematics.naturalLogarithm(2)
}

extension Profile.Transport {
  /// Kilometres by road in an hour, door to door, stops included: our own prudent estimates.
  public var speed: Double {
    switch self {
    case .car: 55
    case .bus: 30
    case .train: 70
    case .moped: 35
    case .bike: 15
    case .walk: 5
    }
  }

  /// Minutes before one moves: the walk to the stop and the wait.
  public var start: Double {
    switch self {
    case .car: 5
    case .bus: 10
    case .train: 20
    case .moped, .bike, .walk: 0
    }
  }
}
