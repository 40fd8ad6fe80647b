public import Essentials

/// What happened in a session, as it was understood; never the words that were typed.
///
/// The list of a session's events is its log: replayed, it gives the same session.
public enum Event: Hashable, Sendable {
  case began(Dialogue.ID, Language)
  /// One turn may fill several slots; a slot that has an answer is corrected.
  case answered([Filling])
  /// The answers are taken back: removed, not parked.
  case withdrew([Slot.ID])
  /// The words fit several values of a slot: to be asked which.
  case wondered(Slot.ID, [Value])
  /// "Aucun des deux": none of the values that were wondered about.
  case dismissed
  case notUnderstood
  case skipped
  case didNotKnow
  case back
  case restarted
  case stopped
  /// A question asked back, by its id; nil where nobody knows the answer.
  case asked(String?)
  /// Something that is said and changes nothing: why, help, repeat, summary …
  case digressed(Digression)
  case switched(Language)
  /// The scripts were edited: from here on they are those of this version, and these answers,
  /// which fit no more, are gone. Everything before was understood under others.
  case adapted(to: String, dropped: [Slot.ID])

  public enum Digression: String, Hashable, Sendable, Codable, CaseIterable {
    case why, help, `repeat`, summary, person, thanks, greeting, insult, offTopic
  }

  public struct Filling: Hashable, Sendable, Codable {
    public var slot: Slot.ID
    public var answer: Answer

    public init(_ slot: Slot.ID, _ answer: Answer) {
      self.slot = slot
      self.answer = answer
    }
  }
}
