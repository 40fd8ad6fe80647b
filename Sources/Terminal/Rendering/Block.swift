public import Essentials

/// One thing that a turn shows.
public enum Block: Hashable, Sendable {
  /// A title over what follows.
  case heading(String)
  /// A paragraph of the assistant.
  case say(String)
  /// What was understood, a few words each: `16 ans`, `Valognes (50)`.
  case heard([String])
  case ask(String)
  /// The choices of a question, numbered from 1 in this order.
  case options([String])
  case trade(TradeCard)
  case school(SchoolCard)
  case step(StepCard)
  /// The smallest change of an answer that would bring more.
  case change(String)
  /// A message to complete and send; the person may edit it (``TerminalSession``).
  case message(String)
  /// Something to know about the conversation itself.
  case notice(String)
  /// What went wrong, and what to do next.
  case error(String)
  case care(CareNotice)
  case table(Table)
  /// To be shown as it stands, a pattern of characters for instance.
  case verbatim(String)
}

/// A line of a table: `Distance`, `environ 12 km`.
public struct Field: Hashable, Sendable {
  public var label: String
  public var value: String

  public init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}
