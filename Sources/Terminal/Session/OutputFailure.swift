/// The output can't be written: a full disk behind it, most often.
public struct OutputFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// `errno` as `write` left it.
  public let code: Int32

  public var description: String { "the output can't be written (error \(code))" }
}
