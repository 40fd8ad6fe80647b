/// What is said of danger, as patterns; their notation is ``Pattern``'s.
///
/// Written from what people say, in families: somebody (self, kin, another), what is done or
/// wished, and the words between. Elisions are words of their own: `j ai`, `m a`, `don t`.
enum DistressPatterns {
  struct Entry: Sendable {
    let grade: Distress.Grade
    let subject: Distress.Subject
    let lines: String
  }

  /// Names and their words; a word behind `'` is taken as it is written, never by its sound.
  static let groups: [PatternGroup] =
    [PatternGroup(meaning: .harmless, lines: harmless + "\n" + figures + "\n" + everyday)]
    + entries.map { entry in
      PatternGroup(
        meaning: .distress(Distress(grade: entry.grade, subject: entry.subject)),
        lines: entry.lines)
    }

  /// In the order in which they are tried.
  static let entries: [Entry] = [
    explicitSuicide, farewell, explicitViolence, blows, explicitDanger, menace,
    explicitSexualViolence, assault, explicitBullying, persecution, explicitRunaway,
    explicitNoRoof, destitution, implicitSuicide, despair, implicitViolence, fear,
    implicitSexualViolence, predators, implicitBullying, isolation, implicitRunaway,
    implicitNoRoof, hardship, implicitDanger, menaceFelt,
    ownDeath, violentDeeds, presentDanger, sexualDeeds, pupilsDeeds, flight,
    putOut, hopelessness, uneasyHome, uneasyCloseness, outcast,
    thoughtsOfFlight, want, suspicions,
    coresOfDeath, coresOfViolence, coresOfTouch, coresOfDanger, coresOfStreet,
    coresOfGloom, coresOfUnease, coresOfMockery, coresOfNearness, coresOfHome,
    coresOfWant, coresOfLeaving,
  ]
}
