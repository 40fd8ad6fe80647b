/// The nearest of the programmes offered to it; the first in the order of ids among equals.
struct Nearest: Hashable, Sendable {
  /// In ``CatalogueIndex/offers``; -1 for none.
  var offer: Int32
  /// Kilometres, or whatever else is to be small.
  var cost: Double

  static let none = Nearest(offer: -1, cost: .infinity)
  var isNone: Bool { offer < 0 }

  /// What doubtful rows cost more, so that they lose a tie and nothing else.
  static let doubt = 1e-6

  mutating func consider(_ offer: Int, at cost: Double) {
    guard cost < self.cost || isNone else { return }
    self = Nearest(offer: Int32(offer), cost: cost)
  }
}
