/// Something that two trades, or two schools, are compared by.
public enum Criterion: String, Hashable, Sendable, CaseIterable {
  case activities, constraints, distance, diplomas, duration, boarding, cost, ages, trades, services

  /// For trades, where the person chose none.
  public static let ofTrades: [Self] = [.activities, .constraints, .distance]
  /// For schools, where the person chose none.
  public static let ofSchools: [Self] = [.distance, .trades, .boarding]
  /// More columns than this are a catalogue, and no comparison.
  public static let limit = 3
}
