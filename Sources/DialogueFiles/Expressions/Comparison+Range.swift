import Essentials
import Interview

extension Condition.Comparison {
  /// `15 < age` says the same as `age > 15`.
  var mirrored: Self {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .equal, .notEqual: self
    case .greaterOrEqual: .lessOrEqual
    case .greater: .less
    }
  }

  /// What it says for every number of `range`; nil where it says both.
  func isDecided(for range: ClosedRange<Int>, _ number: Int) -> Bool? {
    let (low, high) = (range.lowerBound, range.upperBound)
    switch self {
    case .less: return high < number ? true : low >= number ? false : nil
    case .lessOrEqual: return high <= number ? true : low > number ? false : nil
    case .greater: return low > number ? true : high <= number ? false : nil
    case .greaterOrEqual: return low >= number ? true : high < number ? false : nil
    case .equal: return range.contains(number) ? (low == high ? true : nil) : false
    case .notEqual: return range.contains(number) ? (low == high ? false : nil) : true
    }
  }
}
