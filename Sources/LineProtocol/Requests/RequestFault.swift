/// A line that is no request, and what to tell its sender.
public struct RequestFault: Error, Hashable, Sendable {
  public var code: ErrorCode
  /// One sentence that says what was expected; nothing of the line is in it.
  public var text: String
  /// The line's tag, where it has a good one.
  public var tag: RequestTag?

  public init(_ code: ErrorCode, _ text: String, tag: RequestTag? = nil) {
    self.code = code
    self.text = text
    self.tag = tag
  }
}
