import Testing
import Understanding

@Suite struct `Ordinary sentences raise no alarm` {
  private static let alarms: Set<Intent> = [
    .withdraw, .erase, .stop, .restart, .correct, .back, .skip, .insult,
  ]

  @Test(arguments: OrdinarySentences.list)
  func `no distress, no correction, nothing undone`(_ sentence: String) {
    let reading = Fixture.read(sentence)
    #expect(reading.distress == nil)
    #expect(!reading.isCorrection)
    #expect(reading.intent.map { !Self.alarms.contains($0.intent) } ?? true)
  }

  @Test func `there are more than a hundred of them`() {
    #expect(OrdinarySentences.list.count > 100)
  }
}
