public import Conversation
import Synchronization

/// The assistant that answers now; another takes over at midnight, and when files were edited.
public final class CurrentAssistant: Sendable {
  /// One reference instead of the assistant's many.
  final class Box: Sendable {
    let assistant: Assistant
    init(_ assistant: Assistant) { self.assistant = assistant }
  }

  private let box: Mutex<Box>

  public init(_ assistant: Assistant) {
    box = Mutex(Box(assistant))
  }

  var now: Box { box.withLock { $0 } }

  /// Turns that began with the old one end with it.
  public func replace(with assistant: Assistant) {
    let new = Box(assistant)
    box.withLock { $0 = new }
  }
}
