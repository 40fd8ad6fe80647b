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

  /// The dialogue that the session began with.
  public let origin: Dialogue.ID
  /// Of the scripts that it was last walked with; see ``Engine/version(of:)``.
  public internal(set) var version: String
  public internal(set) var dialogue: Dialogue.ID
  public internal(set) var language: Language
  /// Every answer, on the path or parked.
  public private(set) var answers: [Slot.ID: Answer] = [:]
  /// The answers on the path at the last walk.
  public internal(set) var visible = Visible()
  public internal(set) var doubt: Doubt?
  /// The question that the last walk stopped at; nil at an end.
  var stop: Effect.Asking.Subject?
  /// Turns taken, whatever they held.
  public internal(set) var turn = 0
  /// How often the pending question was not understood.
  public internal(set) var tries = 0
  /// How it was asked after the last of these.
  var missed: Effect.Asking.Manner?
  /// Set when the walk reached an end; a correction may open the session again.
  public internal(set) var outcome: Symbol?
  /// The person left; the session may be resumed.
  public internal(set) var isPaused = false

  var said: Set<Step.ID> = []
  var presented: [Step.ID: Visible] = [:]
  /// What each turn replaced, newest last: the way back.
  var undo: [Turn] = []
  /// Slots that were on the path and left it.
  var parked: Set<Slot.ID> = []
  var foothold = Foothold()

  struct Turn: Hashable, Sendable {
    struct Replacement: Hashable, Sendable {
      let slot: Slot.ID
      let previous: Answer?
    }

    /// Where the turn was taken; it may have handed over.
    let dialogue: Dialogue.ID
    var replaced: [Replacement] = []
  }

  init(dialogue: Dialogue.ID, version: String, language: Language) {
    origin = dialogue
    self.version = version
    self.dialogue = dialogue
    self.language = language
  }

  /// The same, worded in another language: for somebody else than the person.
  public func worded(in language: Language) -> Session {
    var copy = self
    copy.language = language
    return copy
  }

  /// The answers on the path and, while questions are still to come, those given ahead of them;
  /// never a parked one.
  public var standing: [Slot.ID: Answer] {
    guard stop != nil else { return visible.answers }
    return answers.filter { visible.answers[$0.key] != nil || !parked.contains($0.key) }
  }

  /// What waits for an answer: a doubt before the question that raised it; nil at an end.
  public var pending: Effect.Asking.Subject? {
    guard let doubt else { return stop }
    return .doubt(doubt, about: stop?.question)
  }

  /// The slot of the newest answer that still stands, for "laisse tomber".
  public var lastAnswered: Slot.ID? {
    undo.reversed().lazy.flatMap { $0.replaced.reversed() }.first { answers[$0.slot] != nil }?.slot
  }

  mutating func forgetTries() {
    tries = 0
    missed = nil
  }

  /// Sets answers, or removes them; what stays as it was is no turn to take back.
  mutating func set(_ fillings: [(Slot.ID, Answer?)]) {
    var turn = Turn(dialogue: dialogue)
    for (slot, answer) in fillings {
      // Of a slot that is set twice, what was there first is what to go back to.
      if !turn.replaced.contains(where: { $0.slot == slot }) {
        turn.replaced.append(.init(slot: slot, previous: answers[slot]))
      }
      write(answer, to: slot)
    }
    turn.replaced.removeAll { answers[$0.slot] == $0.previous }
    guard !turn.replaced.isEmpty else { return }
    undo.append(turn)
    if undo.count > Self.undoLimit { undo.removeFirst() }
  }

  /// Forgets every answer, and the way that led through them.
  mutating func clear() {
    answers = [:]
    undo = []
    parked = []
    said = []
    presented = [:]
    doubt = nil
    foothold = Foothold()
    forgetTries()
  }

  /// What no longer fits the scripts goes, or takes the shape that they have now.
  mutating func keep(_ fitting: [Slot.ID: Answer]) {
    for (slot, answer) in answers where fitting[slot] != answer { write(fitting[slot], to: slot) }
  }

  /// Without a turn that could be taken back.
  mutating func write(_ answer: Answer?, to slot: Slot.ID) {
    answers[slot] = answer
    foothold.changed.append(slot)
  }

  /// Puts back what the last turn replaced, in the dialogue where it was taken.
  mutating func takeBack() {
    guard let turn = undo.popLast() else { return }
    dialogue = turn.dialogue
    for replacement in turn.replaced {
      write(replacement.previous, to: replacement.slot)
    }
  }
}
