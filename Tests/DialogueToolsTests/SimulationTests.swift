import DialogueTools
import Essentials
import Interview
import Testing

@Suite struct SimulationTests {
  private let dialogue = Script.dialogue(
    [Script.slot("age", .integer(8...99)), Script.slot("sure", .yesNo)],
    [
      Script.ask("age"),
      Script.branch("b", [(Script.compare("age", .less, 15), [Script.ask("sure")])]),
      .end("end", outcome: "done"),
    ])

  private func tally(_ seeds: Range<UInt64>) -> Tally {
    Simulation(
      of: dialogue, among: [dialogue],
      on: EngineStage(Engine([dialogue]), outside: NothingOutside()), values: ValueSource()
    ).run(seeds: seeds)
  }

  @Test func `every conversation ends, and every step is reached`() {
    let tally = tally(0..<500)
    #expect(tally.conversations == 500)
    #expect(tally.endless.isEmpty)
    #expect(tally.passed.isSuperset(of: Inventory(of: dialogue).all))
    #expect(tally.outcomes["d/done"] == 500)
  }

  @Test func `the same seeds give the same conversations, in one go or in parts`() {
    let whole = tally(7..<107)
    var parts = tally(7..<57)
    parts.merge(tally(57..<107))
    #expect(parts.acts == whole.acts)
    #expect(parts.lengths == whole.lengths)
    #expect(tally(1_000..<1_100).acts != whole.acts)
  }

  @Test func `a dialogue that nobody can finish is found out`() {
    struct Deaf: Stage {
      let engine: Engine
      func begin(_ dialogue: Dialogue.ID, in language: Language) -> Session? {
        try? engine.begin(dialogue, in: language, outside: NothingOutside()).session
      }
      func perform(_ act: Act, in session: inout Session) {}
      func walk(of session: Session, through dialogue: Dialogue.ID) -> Walk? { nil }
    }
    let tally = Simulation(
      of: dialogue, among: [dialogue], on: Deaf(engine: Engine([dialogue])), values: ValueSource()
    ).run(seeds: 3..<5)
    #expect(tally.endless == [3, 4])
  }
}
