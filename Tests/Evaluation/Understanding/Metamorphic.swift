import Foundation
import Understanding

/// Changes to an utterance that must not change what is heard.
struct Metamorphic {
  let rules: RuleHearer

  struct Change: Sendable {
    let name: String
    /// Nil where the change doesn't apply to a text.
    let apply: @Sendable (String) -> String?
  }

  static let changes: [Change] = [
    Change(name: "accents off") { text in
      let plain = text.folding(options: .diacriticInsensitive, locale: nil)
      return plain == text ? nil : plain
    },
    Change(name: "upper case") { $0.uppercased() },
    Change(name: "lower case") { $0 == $0.lowercased() ? nil : $0.lowercased() },
    Change(name: "one typo per 25 letters") { typo($0) },
    Change(name: "order of facts") { reordered($0) },
    Change(name: "politeness") { $0.hasSuffix("?") ? nil : $0 + " s'il vous plaît" },
    Change(name: "filler before") { "euh " + $0 },
    Change(name: "filler before, a word") { "ben alors " + $0 },
  ]

  /// Two neighbours change places, in the middle of the longest word: fingers do that most.
  ///
  /// Texts of fewer than 12 letters have no word to spare.
  private static func typo(_ text: String) -> String? {
    var letters = Array(text)
    guard letters.count >= 12 else { return nil }
    for start in stride(from: 0, to: letters.count, by: 25) {
      let part = start..<min(start + 25, letters.count)
      var longest = part.lowerBound..<part.lowerBound
      var word = part.lowerBound
      for index in part where !letters[index].isLetter || index == part.upperBound - 1 {
        let end = letters[index].isLetter ? index + 1 : index
        if end - word > longest.count { longest = word..<end }
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
    let parts = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count >= 2, !text.contains("?") else { return nil }
    return parts.reversed().joined(separator: ", ")
  }

  /// How often the same is heard, over the utterances that a change applies to.
  func share(of change: Change, _ cases: [CorpusCase]) -> Proportion {
    var proportion = Proportion(hits: 0, total: 0)
    for test in cases {
      // The order of a correction is its meaning.
      if change.name == "order of facts", test.items.contains(where: { $0.slot == "intent" }) {
        continue
      }
      guard let text = change.apply(test.text) else { continue }
      proportion.total += 1
      if heard(test.text, test) == heard(text, test) { proportion.hits += 1 }
    }
    return proportion
  }

  private func heard(_ text: String, _ test: CorpusCase) -> Set<String> {
    let reading = rules.read(text, of: test)
    return Set(rules.reader.items(of: reading, for: test).map { $0.slot + " " + $0.value })
  }

  /// What isn't heard the same, for whoever mends it.
  func printFailures(_ cases: [CorpusCase]) {
    for change in Self.changes {
      for test in cases
      where change.name != "order of facts" || !test.items.contains(where: { $0.slot == "intent" })
      {
        guard let text = change.apply(test.text) else { continue }
        let (before, after) = (heard(test.text, test), heard(text, test))
        guard before != after else { continue }
        let lost = before.subtracting(after).sorted().map { "-" + $0 }
        let more = after.subtracting(before).sorted().map { "+" + $0 }
        Swift.print(
          "\(change.name) [\(test.asked)] \(text) | \((lost + more).joined(separator: "; "))")
      }
    }
  }

  func print(_ cases: [CorpusCase]) {
    Report.title("The same heard after a change, check half")
    for change in Self.changes {
      let share = share(of: change, cases)
      Report.row(
        change.name, [share.text, Report.target(share.value, atLeast: 0.95)], width: 24)
    }
  }
}
