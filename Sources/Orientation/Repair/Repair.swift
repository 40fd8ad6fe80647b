public import Essentials

/// Why nothing is left, or why a named trade can't be had, and the smallest way out.
public struct Repair: Hashable, Sendable {
  /// Limits that can't hold together, most movable first; lift any one and the rest can.
  ///
  /// Empty where the catalogue has nothing to offer whatever the limits.
  public var conflict: [Limit]
  /// The smallest single change that yields a programme, of the named trade where others are left.
  public var change: Change?
  /// The trade within the limits that is most like the named one.
  public var neighbour: Trade.ID?
  /// The nearest open school on the same land, whatever the other limits; of a named trade where
  /// that is what can't be had and somebody teaches it.
  public var nearest: Announcement?
}
