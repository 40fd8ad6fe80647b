/// Something to do next, and with whom.
public struct StepCard: Hashable, Sendable {
  /// From 1.
  public var rank: Int?
  public var title: String
  public var details: String
  /// A number to call, an address, a place to go.
  public var contact: String?

  public init(rank: Int?, title: String, details: String, contact: String? = nil) {
    self.rank = rank
    self.title = title
    self.details = details
    self.contact = contact
  }
}
