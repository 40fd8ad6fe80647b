public import Essentials
public import Interview

/// One line of an answer, typed: a terminal prints it, the wire sends it as it is.
///
/// Cards are indirect, so that a list of replies grows without moving whole cards.
public enum Reply: Hashable, Sendable {
  /// Numbers to call; comes before anything else.
  case care(Care)
  /// What is kept and what isn't, before the first question.
  case notice(PrivacyNotice)
  case say(String)
  /// What was understood, in a line.
  case heard([Heard])
  indirect case ask(Ask)
  indirect case trade(TradeCard)
  indirect case school(SchoolCard)
  /// What would change the advice.
  case change(String)
  indirect case step(StepCard)
  /// A message to send, ready to be edited.
  case message(String)
  /// Things side by side.
  indirect case table(Table)
  case end(outcome: Symbol)

  public struct Care: Hashable, Sendable {
    public var text: String
    /// The number to call first, first.
    public var numbers: [Number]

    public struct Number: Hashable, Sendable {
      public var number: String
      public var label: String
    }
  }

  public struct Heard: Hashable, Sendable {
    public var slot: Slot.ID
    public var value: Value?
    public var text: String
  }

  public struct Ask: Hashable, Sendable {
    public var slot: Slot.ID
    public var type: AskType
    public var prompt: String
    public var options: [Option]

    public struct Option: Hashable, Sendable {
      public var id: Symbol
      public var label: String
    }
  }

  public enum AskType: String, Hashable, Sendable {
    case yesNo = "yes-no"
    case integer, age, place, reach, choice, choices, terms, date, text
  }

  public struct TradeCard: Hashable, Sendable {
    public var rank: Int
    public var id: String
    public var name: String
    public var description: String
    /// One of three words, or that little is known.
    public var fit: String
    public var reasons: [String]
    public var against: [String]
    /// True for a trade that nobody teaches in reach: an idea, not a result.
    public var isIdea: Bool
    /// What ``fit`` says; nil for an idea.
    public var match: Match?

    public enum Match: Hashable, Sendable, CaseIterable {
      case well, worthTrying, far, vague
    }
  }

  public struct SchoolCard: Hashable, Sendable {
    public var rank: Int
    public var id: String
    public var name: String
    public var city: String
    /// Nil where the person's place isn't known.
    public var kilometres: Int?
    /// How far, for people: kilometres, minutes, means of transport, and that it is an estimate.
    public var distance: String?
    public var trades: [String]
    public var diplomas: [String]
    public var reasons: [String]
    public var warnings: [String]
    public var website: String?
    /// Of when the oldest row shown speaks, as people write it: `juillet 2025`.
    public var checked: String
    /// What a business can ask of it; empty for others.
    public var services: [String]

    /// ``checked``, unless a warning says it already.
    public var dateToShow: [String] {
      warnings.contains { $0.contains(checked) } ? [] : [checked]
    }
  }

  public struct StepCard: Hashable, Sendable {
    public var id: String
    public var title: String
    public var details: String
    public var contact: String
  }
}
