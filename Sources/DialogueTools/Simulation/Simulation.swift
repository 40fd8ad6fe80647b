public import Essentials
public import Interview

/// Conversations of random people; the same seed gives the same conversation, on every machine.
public struct Simulation<Place: Stage>: Sendable {
  private let stage: Place
  private let dialogues: [Dialogue.ID: Dialogue]
  private let dialogue: Dialogue
  private let values: ValueSource

  /// No conversation of people who have lost their patience is as long.
  static var actLimit: Int { 400 }

  public init(
    of dialogue: Dialogue, among dialogues: [Dialogue], on stage: Place, values: ValueSource
  ) {
    self.dialogue = dialogue
    self.dialogues = Dictionary(
      dialogues.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.stage = stage
    self.values = values
  }

  /// One conversation a seed.
  public func run(seeds: Range<UInt64>, progress: (Int) -> Void = { _ in }) -> Tally {
    var tally = Tally()
    for seed in seeds {
      converse(seed, &tally)
      progress(tally.conversations)
    }
    return tally
  }

  /// What the person of one seed does, in which language.
  public func acts(of seed: UInt64) -> (language: Language, acts: [Act]) {
    var acts: [Act] = []
    var person = SimulatedPerson(seed: seed, values: values)
    let language = person.language(of: dialogue)
    _ = converse(&person, in: language) { act, _, _ in acts.append(act) }
    return (language, acts)
  }

  private func converse(_ seed: UInt64, _ tally: inout Tally) {
    var person = SimulatedPerson(seed: seed, values: values)
    let language = person.language(of: dialogue)
    tally.conversations += 1
    let end = converse(&person, in: language) { _, before, session in
      tally.acts += 1
      if session.dialogue != before { note(session, through: before, &tally) }
    }
    guard let session = end else { return }
    note(session, through: session.dialogue, &tally)
    if session.pending == nil, let outcome = session.outcome {
      tally.outcomes["\(session.dialogue)/\(outcome)", default: 0] += 1
    } else {
      tally.endless.append(seed)
    }
    tally.lengths[session.visible.entries.count, default: 0] += 1
  }

  /// The session at its end; nil where it doesn't begin.
  private func converse(
    _ person: inout SimulatedPerson, in language: Language,
    note: (Act, _ before: Dialogue.ID, Session) -> Void
  ) -> Session? {
    guard var session = stage.begin(dialogue.id, in: language) else { return nil }
    var acts = 0
    while acts < Self.actLimit, let current = dialogues[session.dialogue],
      let act = person.act(in: session, of: current)
    {
      acts += 1
      let before = session.dialogue
      stage.perform(act, in: &session)
      note(act, before, session)
    }
    return session
  }

  private func note(_ session: Session, through dialogue: Dialogue.ID, _ tally: inout Tally) {
    guard let walk = stage.walk(of: session, through: dialogue) else { return }
    tally.passed.formUnion(walk.trail)
  }
}
