import Testing
import Understanding

/// Changes to what is said that must not change what is heard, over the tables of these tests.
///
/// The floors are what was measured, less a hair: a rule that makes it worse breaks them.
@Suite struct MetamorphicTests {
  private static let everything: [UtteranceCase] = [
    ValueUtterances.ages, ValueUtterances.places, ValueUtterances.reach, ValueUtterances.levels,
    AnswerUtterances.yesNo, AnswerUtterances.interests, TalkUtterances.intents,
    TalkUtterances.questions,
  ].flatMap { UtteranceCase.table($0) }

  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// In hundredths.
    let floor: Int
    /// Nil where it doesn't apply.
    let apply: @Sendable (String) -> String?
  }

  static let changes = [
    Change(testDescription: "please behind", floor: 97) {
      $0.last == "?" ? nil : $0 + " s'il vous plaît"
    },
    Change(testDescription: "stp behind", floor: 97) { $0.last == "?" ? nil : $0 + " stp" },
    Change(testDescription: "euh before", floor: 95) { "euh " + $0 },
    Change(testDescription: "ben alors before", floor: 93) { "ben alors " + $0 },
    Change(testDescription: "one typo in 25 letters", floor: 80, apply: Self.mistyped),
    Change(testDescription: "order of facts", floor: 75, apply: Self.reordered),
  ]

  @Test(arguments: changes)
  func `a change that changes no meaning changes nothing that is heard`(_ change: Change) {
    var total = 0
    var different: [String] = []
    for line in Self.everything {
      guard let text = change.apply(line.text) else { continue }
      total += 1
      if heard(text, line) != heard(line.text, line) { different.append(text) }
    }
    let share = 100 * (total - different.count) / max(1, total)
    #expect(share >= change.floor, "\(share) of 100: \(different.prefix(40))")
    #expect(total > 10)
  }

  private func heard(_ text: String, _ line: UtteranceCase) -> Set<String> {
    let summary = summary(of: Fixture.read(text, line.expectation))
    return Set(summary.split(separator: ";").map { Fixture.trimmed($0) })
  }

  /// Two neighbours change places in the middle of the longest word of each 25 letters.
  private static func mistyped(_ text: String) -> String? {
    var letters = Array(text)
    guard letters.count >= 12 else { return nil }
    for start in stride(from: 0, to: letters.count, by: 25) {
      var longest = start..<start
      var word = start
      let end = min(start + 25, letters.count)
      for index in start...end where index == end || !letters[index].isLetter {
        if index - word > longest.count { longest = word..<index }
        word = index + 1
      }
      guard longest.count >= 6 else { continue }
      let middle = longest.lowerBound + longest.count / 2
      letters.swapAt(middle, middle + 1)
    }
    let changed = String(letters)
    return changed == text ? nil : changed
  }

  private static func reordered(_ text: String) -> String? {
    let parts = text.split(separator: ",").map { Fixture.trimmed($0) }
    guard parts.count >= 2, !text.contains("?") else { return nil }
    return parts.reversed().joined(separator: ", ")
  }
}
