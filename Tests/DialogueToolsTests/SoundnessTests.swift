import Essentials
import Interview
import Testing

@testable import DialogueTools

/// The checker against conversations: neither may know of a way that the other denies.
@Suite struct SoundnessTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a witness gets where it says`(_ seed: UInt64) throws {
    var random = RandomDialogue(seed: seed)
    let dialogue = random.make()
    var checker = ModelChecker(dialogue)
    let engine = Engine([dialogue])
    for (mark, witness) in checker.run().witnesses {
      var session = try engine.begin("d", in: .french, outside: NothingOutside()).session
      for event in witness.events {
        _ = engine.receive(event, in: &session, outside: NothingOutside())
      }
      let walk = Walk(
        of: dialogue, with: session.answers, outside: NothingOutside(), keepingTrail: true)
      #expect(walk.trail.contains(mark), "\(mark.title) by \(witness.summary)")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `nobody gets where nothing leads`(_ seed: UInt64) {
    var random = RandomDialogue(seed: seed)
    let dialogue = random.make()
    var checker = ModelChecker(dialogue)
    let report = checker.run()
    let simulation = Simulation(
      of: dialogue, among: [dialogue],
      on: EngineStage(Engine([dialogue]), outside: NothingOutside()), values: ValueSource())
    let tally = simulation.run(seeds: 0..<200)
    #expect(report.isComplete)
    let denied = report.unreached.filter(tally.passed.contains)
    #expect(denied.isEmpty, "\(denied.map(\.title))")
    #expect(tally.endless.isEmpty)
  }
}
