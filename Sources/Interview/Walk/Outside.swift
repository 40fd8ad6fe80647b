/// What the walk needs to know and can't: pure functions of the answers on the path.
public protocol Outside {
  /// What the answers rest on: two outsides of one edition answer alike.
  var edition: Edition? { get }
  /// The topic most worth asking next, or nil where no answer would change anything.
  ///
  /// A topic that has an answer in `visible` is never returned.
  func nextTopic(of exploration: Exploration, given visible: Visible) -> Symbol?
  /// A computed value, `advice`; nil where there is none.
  func value(of name: Symbol, given visible: Visible) -> Value?
}

/// One state of what an outside knows, such as a catalogue on a day.
///
/// Another state is another object; nil stands for what never changes.
public final class Edition: Sendable {
  public init() {}
}

/// An outside that knows nothing, for dialogues that need nothing.
public struct NothingOutside: Outside, Sendable {
  public init() {}
  public var edition: Edition? { nil }
  public func nextTopic(of exploration: Exploration, given visible: Visible) -> Symbol? { nil }
  public func value(of name: Symbol, given visible: Visible) -> Value? { nil }
}
