/// A place as a vector of length one, so that a distance costs three products.
struct SpherePoint: Hashable, Sendable {
  let x: Double
  let y: Double
  let z: Double

  /// The mean radius of the Earth (IUGG), in kilometres.
  static let earthRadius = 6371.0088

  init(_ coordinate: Coordinate) {
    let latitude = coordinate.latitude * .pi / 180
    let longitude = coordinate.longitude * .pi / 180
    let ring = Mathematics.cosine(latitude)
    x = ring * Mathematics.cosine(longitude)
    y = ring * Mathematics.sine(longitude)
    z = Mathematics.sine(latitude)
  }

  /// The great circle, from the chord: the haversine formula, written for vectors.
  func kilometres(to other: Self) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    let dz = z - other.z
    let chord = (dx * dx + dy * dy + dz * dz).squareRoot()
    return 2 * Self.earthRadius * Mathematics.arcSine(min(1, chord / 2))
  }
}

extension Coordinate {
  /// As the crow flies, along the great circle; ``Travel`` estimates the road.
  public func kilometres(to other: Coordinate) -> Double {
    SpherePoint(self).kilometres(to: SpherePoint(other))
  }
}
