/// What the assistant answers, ready to be shown.
public struct Turn: Hashable, Sendable {
  public var blocks: [Block]
  /// The conversation has come to its end: nothing more is asked.
  public var isOver: Bool

  public init(_ blocks: [Block], isOver: Bool = false) {
    self.blocks = blocks
    self.isOver = isOver
  }
}
