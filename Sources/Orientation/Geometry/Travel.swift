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
    var exact = transport.start
    var start = 0.0
    for stretch in transport.stretches where kilometres > start {
      exact += (min(kilometres, stretch.end) - start) / stretch.speed * 60
      start = stretch.end
    }
    guard exact < 1e6 else { return 1_000_000 }
    return max(5, Int((exact / 5).rounded()) * 5)
  }

  /// How far one gets by road.
  public static func kilometres(in minutes: Int, by transport: Profile.Transport) -> Double {
    var left = max(0, Double(minutes) - transport.start)
    var start = 0.0
    for stretch in transport.stretches {
      let whole = (stretch.end - start) / stretch.speed * 60
      if left <= whole { return start + left * stretch.speed / 60 }
      left -= whole
      start = stretch.end
    }
    return start
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
  /// A part of a way, and the speed on it.
  public struct Stretch: Hashable, Sendable {
    /// In kilometres from home.
    public let end: Double
    /// Kilometres by road in an hour, stops included.
    public let speed: Double
  }

  /// Door to door, our own prudent estimates.
  ///
  /// Daily distances are on ordinary roads, what lies beyond more and more on fast ones. The minutes add up, so that a longer way always takes
  /// longer.
  public var stretches: [Stretch] {
    switch self {
    case .car: Self.carStretches
    case .bus: Self.busStretches
    case .train: Self.trainStretches
    case .moped: Self.mopedStretches
    case .bike: Self.bikeStretches
    case .walk: Self.walkStretches
    }
  }

  private static let carStretches = [
    Stretch(end: 50, speed: 55), Stretch(end: 100, speed: 75),
    Stretch(end: .infinity, speed: 90),
  ]
  private static let busStretches = [
    Stretch(end: 50, speed: 30), Stretch(end: .infinity, speed: 60),
  ]
  private static let trainStretches = [
    Stretch(end: 100, speed: 70), Stretch(end: .infinity, speed: 110),
  ]
  private static let mopedStretches = [Stretch(end: .infinity, speed: 35)]
  private static let bikeStretches = [Stretch(end: .infinity, speed: 15)]
  private static let walkStretches = [Stretch(end: .infinity, speed: 5)]

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
