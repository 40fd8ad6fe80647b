import Essentials

/// The tables that are published, in their order.
public enum FigureTable: String, Hashable, Sendable, CaseIterable {
  case outcome, stop
  case tradeAsked = "trade-asked"
  case tradeRecommended = "trade-recommended"
  case department, unanswered, time

  /// Named nothing, or no trade could be recommended.
  static let none = "none"
  /// No outcome: left, or still going on.
  static let stopped = "stopped"

  /// Minutes from the beginning to the result, as coarse as a meeting is planned.
  static func bucket(_ minutes: Int?) -> String {
    switch minutes {
    case nil: "unknown"
    case let minutes? where minutes < 5: "0-5"
    case let minutes? where minutes < 10: "5-10"
    case let minutes? where minutes < 20: "10-20"
    case let minutes? where minutes < 60: "20-60"
    default: "60+"
    }
  }
}
