import Testing
import Understanding

@Suite struct `Utterances are heard as they are written` {
  @Test(arguments: UtteranceCase.table(ValueUtterances.ages))
  func `ages and corrections`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(ValueUtterances.places))
  func `places`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(ValueUtterances.reach))
  func `reach and boarding`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(ValueUtterances.levels))
  func `school levels`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(AnswerUtterances.yesNo))
  func `yes, no and in between`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(AnswerUtterances.choices))
  func `options`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(AnswerUtterances.interests))
  func `interests and the scope of negation`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(AnswerUtterances.people))
  func `speakers and situations`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(TalkUtterances.intents))
  func `intents`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(TalkUtterances.questions))
  func `questions asked back`(_ line: UtteranceCase) { check(line) }

  @Test(arguments: UtteranceCase.table(TalkUtterances.distress))
  func `distress and figures of speech`(_ line: UtteranceCase) { check(line) }

  private func check(_ line: UtteranceCase, _ location: SourceLocation = #_sourceLocation) {
    #expect(
      summary(of: Fixture.read(line.text, line.expectation)) == line.heard, sourceLocation: location
    )
  }
}
