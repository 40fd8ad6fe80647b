import Essentials
import Interview

/// Vetoes hold facets and trades, and a few share a name: `trade:electricite` is the trade.
extension Symbol {
  private static let prefix = "trade:"

  var asRefusedTrade: Symbol {
    Symbol(Self.prefix + rawValue)
  }

  /// The trade that is refused; nil for a facet.
  var refusedTrade: Symbol? {
    rawValue.hasPrefix(Self.prefix) ? Symbol(String(rawValue.dropFirst(Self.prefix.count))) : nil
  }
}
