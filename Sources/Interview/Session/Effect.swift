public import Essentials

/// What the engine wants said or shown after an event, in order.
public enum Effect: Hashable, Sendable {
  case say(Text)
  case present(Presentation, Visible)
  /// A correction, a withdrawal or a step back, and what it did to other answers.
  case changed(Change)
  /// A value was heard that its slot can't hold; the answer stays as it was.
  case refused(Slot.ID, Value, Text?)
  case ask(Asking)
  case handedOver(to: Dialogue.ID)
  case ended(outcome: Symbol)
  /// "Retour" before anything was answered.
  case nothingToTakeBack
  /// Answers that an edited script has no place for; they are gone.
  case dropped([Slot.ID])
  /// The question was passed over after the last try.
  case gaveUp(Slot.ID)

  public struct Change: Hashable, Sendable {
    public var replaced: [Replaced] = []
    /// Answers that left the path: kept, seen by nobody.
    public var parked: [Slot.ID] = []
    /// Parked answers that are on the path again.
    public var restored: [Slot.ID] = []

    public struct Replaced: Hashable, Sendable {
      public let slot: Slot.ID
      public let old: Answer
      /// Nil where the answer was withdrawn.
      public let new: Answer?
    }

    var isEmpty: Bool { replaced.isEmpty && parked.isEmpty && restored.isEmpty }
  }

  /// The current question, and the words it needs now.
  public struct Asking: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
      case question(Question)
      case topic(Exploration, Symbol)
      /// Which of several values was meant.
      case doubt(Session.Doubt, about: Question?)
    }
    public enum Manner: Hashable, Sendable {
      case full
      /// After a digression: shorter.
      case short
      /// Nothing was understood, for the nth time (from 1).
      case again(Int)
      /// Once more, with the way out.
      case lastTry
      /// The value can't be.
      case invalid
    }

    public let subject: Subject
    public let manner: Manner

    public init(subject: Subject, manner: Manner) {
      self.subject = subject
      self.manner = manner
    }
  }
}
