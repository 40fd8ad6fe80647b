/// An island that belongs to a department of the mainland, without a bridge and half an hour or more
/// away by boat; nearer ones, from which pupils cross every day, are the mainland.
struct Islet: Sendable {
  let latitudes: ClosedRange<Double>
  let longitudes: ClosedRange<Double>

  /// A box around the middle, so many degrees each way.
  private init(_ latitude: Double, _ longitude: Double, within degrees: Double) {
    latitudes = latitude - degrees...latitude + degrees
    longitudes = longitude - 1.5 * degrees...longitude + 1.5 * degrees
  }

  func contains(_ coordinate: Coordinate) -> Bool {
    latitudes.contains(coordinate.latitude) && longitudes.contains(coordinate.longitude)
  }

  static let all = [
    Islet(48.458, -5.090, within: 0.04),  // Ouessant
    Islet(48.396, -4.956, within: 0.02),  // Molène
    Islet(48.035, -4.850, within: 0.02),  // Sein
    Islet(47.637, -3.460, within: 0.03),  // Groix
    Islet(47.330, -3.170, within: 0.07),  // Belle-Île
    Islet(47.390, -2.965, within: 0.02),  // Houat
    Islet(47.340, -2.878, within: 0.02),  // Hœdic
    Islet(46.710, -2.350, within: 0.05),  // Yeu
  ]
}
