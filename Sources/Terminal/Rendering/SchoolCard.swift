/// A school that teaches something of what was found.
public struct SchoolCard: Hashable, Sendable {
  /// From 1.
  public var rank: Int?
  public var name: String
  /// Where and how far: `Cherbourg (50), environ 20 km`.
  public var place: String
  /// Whatever is known: trades and diplomas, website, date of the row.
  public var fields: [Field]
  public var reasons: [String]
  /// What to check before relying on it.
  public var warning: String?

  public init(
    rank: Int?, name: String, place: String, fields: [Field] = [], reasons: [String] = [],
    warning: String? = nil
  ) {
    self.rank = rank
    self.name = name
    self.place = place
    self.fields = fields
    self.reasons = reasons
    self.warning = warning
  }
}
