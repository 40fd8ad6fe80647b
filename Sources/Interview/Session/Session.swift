public import Essentials

/// Where a conversation stands: its answers, and little else.
public struct Session: Hashable, Sendable {
  /// Values that one utterance could mean, waiting for a choice.
  public struct Doubt: Hashable, Sendable {
    public let slot: Slot.ID
    public let values: [Value]
  }

  /// How many turns can be taken back; far more than a conversation has, so that a session
  /// stays small whatever is sent to it.
  static let undoLimit = 200

  public internal(set) var dialogue: Dialogue.ID
  public internal(set) var language: Language
  /// Every answer, on the path or parked.
  public internal(set) var answers: [Slot.ID: Answer] = [:]
  /// The answers on the path at the last walk.
  public internal(set) var visible = Visible()
  public internal(set) var doubt: Doubt?
  /// The question that the last walk stopped at; nil at an end.
  var stop: Effect.Asking.Subject?
  /// Turns taken, whatever they held.
  public internal(set) var turn = 0
  /// How often the pending question was not understood.
  public internal(set) var tries = 0
  /// Set when the walk reached an end; a correction may open the session again.
  public internal(set) var outcome: Symbol?
  /// The person left; the session may be resumed.
  public internal(set) var isPaused = false

  var said: Set<Step.ID> = []
  var presented: [Step.ID: Visible] = [:]
  /// What each turn replaced, newest last: the way back.
  var undo: [[Replacement]] = []
  /// Slots that were on the path and left it.
  var parked: Set<Slot.ID> = []

  struct Replacement: Hashable, Sendable {
    let slot: Slot.ID
    let previous: Answer?
  }

  init(dialogue: Dialogue.ID, language: Language) {
    self.dialogue = dialogue
    self.language = language
  }

  /// What waits for an answer: a doubt before the question that raised it; nil at an end.
  public var pending: Effect.Asking.Subject? {
    guard let doubt else { return stop }
    return .doubt(doubt, about: stop?.question)
  }

  /// The slot that the last turn with an answer filled, for "laisse tomber".
  public var lastAnswered: Slot.ID? { undo.last?.last?.slot }

  mutating func set(_ fillings: [(Slot.ID, Answer?)]) {
    var replaced: [Replacement] = []
    for (slot, answer) in fillings {
      replaced.append(Replacement(slot: slot, previous: answers[slot]))
      answers[slot] = answer
    }
    undo.append(replaced)
    if undo.count > Self.undoLimit { undo.removeFirst() }
  }

  /// False where there is nothing to take back.
  mutating func takeBack() -> Bool {
    guard let replaced = undo.popLast() else { return false }
    for replacement in replaced.reversed() {
      answers[replacement.slot] = replacement.previous
    }
    return true
  }
}
