public import Conversation
import NIOConcurrencyHelpers

/// The assistant that answers now; another takes over at midnight, and when files were edited.
public final class CurrentAssistant: Sendable {
  private let assistant: NIOLockedValueBox<Assistant>

  public init(_ assistant: Assistant) {
    self.assistant = NIOLockedValueBox(assistant)
  }

  var now: Assistant { assistant.withLockedValue { $0 } }

  /// Turns that began with the old one end with it.
  public func replace(with new: Assistant) {
    assistant.withLockedValue { $0 = new }
  }
}
