public import Essentials

/// A school that is announced near a home.
public struct Announcement: Hashable, Sendable {
  public var school: School.ID
  public var journey: Journey
}
