/// An estimated journey from a home to a school.
public struct Journey: Hashable, Sendable {
  /// In ``Profile/homes``.
  public var home: Int
  /// By road, estimated.
  public var kilometres: Int
  /// Estimated and rounded to five.
  public var minutes: Int
  public var by: Profile.Transport
}
