/// What a named trade or sector says for a trade.
struct Wish: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case nothing, named
    case sector(Int)
    case neighbour(Int)
  }

  var kind: Kind
  var weight: Double

  static let none = Wish(kind: .nothing, weight: 0)
}
