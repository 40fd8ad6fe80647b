/// A kept row is no longer what it was when it was checked.
public struct SeedTextError: Error, Hashable, Sendable {
  public var file: SeedFile
  /// From 0.
  public var row: Int
}
