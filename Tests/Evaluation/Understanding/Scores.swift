/// The markings of one half, added up.
struct Scores {
  private(set) var slots: [String: Tally] = [:]
  private(set) var intents: [String: Tally] = [:]
  private(set) var registers: [String: Tally] = [:]
  private(set) var cases: [String: (right: Int, total: Int)] = [:]
  private(set) var questions = (first: 0, assured: 0, total: 0)
  private(set) var confusions: [String: Int] = [:]

  /// Counts one; `answers` are the ids that would be answered, or asked about where several.
  mutating func add(_ marking: Marking, _ test: CorpusCase, answers: [String]?) {
    for (slot, tally) in marking.tallies {
      slots[slot, default: Tally()] += tally
      registers[test.register, default: Tally()] += tally
    }
    for item in test.items where item.slot == "intent" {
      let isRight = !marking.missed.contains(item)
      intents[item.value, default: Tally()] += Tally(
        right: isRight ? 1 : 0, missed: isRight ? 0 : 1)
    }
    for item in marking.wrong where item.slot == "intent" {
      intents[item.value, default: Tally()].wrong += 1
    }
    for confusion in marking.confusions where Self.named.contains(confusion.slot) {
      confusions["\(confusion.slot): \(confusion.meant) → \(confusion.heard)", default: 0] += 1
    }
    let counted = cases[test.register] ?? (0, 0)
    cases[test.register] = (counted.right + (marking.isRight ? 1 : 0), counted.total + 1)
    for confusion in marking.confusions where confusion.slot == "faq" {
      mistakes[Self.kind(confusion.meant) + " → " + Self.kind(confusion.heard), default: 0] += 1
    }
    guard test.wantsFAQ else { return }
    let rights = (test.items + test.may).filter { $0.slot == "faq" }.map(\.value)
    questions.total += 1
    if let first = answers.map({ $0.first ?? "none" }), rights.contains(first) {
      questions.first += 1
    }
    if let answers, answers.count == 1, !rights.contains(answers[0]) { questions.assured += 1 }
  }

  /// Ways to mistake a question, and how often; `none` is what nobody can answer.
  private(set) var mistakes: [String: Int] = [:]

  private static func kind(_ question: String) -> String {
    question == "nothing" || question == "none" ? question : "a question"
  }

  /// Slots whose values are few enough for a table of confusions.
  private static let named: Set<String> = ["intent", "faq", "level", "yesno", "boarding"]

  var all: Tally { slots.values.reduce(into: Tally()) { $0 += $1 } }

  func tally(_ slots: [String]) -> Tally {
    slots.reduce(into: Tally()) { $0 += self.slots[$1] ?? Tally() }
  }

  var topOne: Proportion {
    Proportion(hits: Double(questions.first), total: Double(questions.total))
  }
  var wronglyAssured: Proportion {
    Proportion(hits: Double(questions.assured), total: Double(questions.total))
  }
}
