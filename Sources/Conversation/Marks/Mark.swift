import Essentials
import Interview
import Orientation

/// A trade or a school that somebody keeps or rejects, as the slots `kept` and `rejected` hold it:
/// `usinage`, `school:ifto-cholet`.
extension Symbol {
  private static let schoolPrefix = "school:"

  init(mark subject: Comparison.Subject) {
    switch subject {
    case .trade(let id): self.init(id.rawValue)
    case .school(let id): self.init(Self.schoolPrefix + id.rawValue)
    }
  }

  /// Nil for a trade.
  var markedSchool: School.ID? {
    rawValue.hasPrefix(Self.schoolPrefix)
      ? School.ID(String(rawValue.dropFirst(Self.schoolPrefix.count))) : nil
  }
}
