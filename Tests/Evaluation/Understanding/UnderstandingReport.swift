/// The figures of both halves side by side.
struct UnderstandingReport {
  let scores: [Half: Scores]

  private static let targets: [(name: String, slots: [String], target: Double)] = [
    ("age", ["age"], 0.97), ("place", ["place"], 0.97), ("level", ["level"], 0.97),
    ("yes/no", ["yesno"], 0.97),
    ("interests and trades", ["likes", "dislikes", "vetoes", "trade"], 0.93),
    ("intents", ["intent"], 0.95),
  ]

  func print() {
    for half in Half.allCases {
      guard let scores = scores[half] else { continue }
      Report.title("Understanding, \(half.rawValue) half (95 % Wilson intervals)")
      Report.row("slot", ["precision", "recall", "F1", "of"])
      for (slot, tally) in scores.slots.sorted(by: { $0.key < $1.key }) { row(slot, tally) }
      row("everything", scores.all)
      Report.title("Intents, \(half.rawValue) half")
      for (name, tally) in scores.intents.sorted(by: { $0.key < $1.key }) { row(name, tally) }
      Report.title("Questions, \(half.rawValue) half (meant → heard)")
      for (kinds, count) in scores.mistakes.sorted(by: { $0.key < $1.key }) {
        Swift.print("  \(count) × \(kinds)")
      }
      Report.title("Registers, \(half.rawValue) half")
      for (name, tally) in scores.registers.sorted(by: { $0.key < $1.key }) {
        let cases = scores.cases[name] ?? (0, 0)
        let whole = Proportion(hits: Double(cases.right), total: Double(cases.total))
        row(name, tally, "whole utterance " + whole.text)
      }
      Report.title("Most frequent confusions, \(half.rawValue) half (meant → heard)")
      let frequent = scores.confusions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      for (pair, count) in frequent.prefix(12) { Swift.print("  \(count) × \(pair)") }
    }
    if let check = scores[.check] { verdict(check) }
  }

  /// What a file of utterances shows: how many were heard without a fault, and each slot.
  func print(_ scores: Scores) {
    let right = scores.cases.values.reduce(0) { $0 + $1.right }
    let total = scores.cases.values.reduce(0) { $0 + $1.total }
    Report.title("Utterances of the file")
    Report.row("wholly right", [Proportion(hits: Double(right), total: Double(total)).text])
    for (name, cases) in scores.cases.sorted(by: { $0.key < $1.key }) {
      Report.row(name, ["\(cases.right) of \(cases.total)"])
    }
    Report.row("slot", ["precision", "recall", "F1", "of"])
    for (slot, tally) in scores.slots.sorted(by: { $0.key < $1.key }) { row(slot, tally) }
    row("everything", scores.all)
  }

  private func row(_ name: String, _ tally: Tally, _ note: String? = nil) {
    let count = note ?? String(tally.right + tally.missed)
    Report.row(name, [tally.precision.text, tally.recall.text, tally.f1.text, count])
  }

  private func verdict(_ check: Scores) {
    Report.title("Targets, check half")
    for (name, slots, target) in Self.targets {
      let f1 = check.tally(slots).f1
      Report.row(name, ["F1 " + f1.text, Report.target(f1.value, atLeast: target)], width: 24)
    }
    let (first, assured) = (check.topOne, check.wronglyAssured)
    Report.row(
      "questions, top 1", [first.text, Report.target(first.value, atLeast: 0.92)], width: 24)
    Report.row(
      "wrong with assurance", [assured.text, Report.target(assured.value, atMost: 0.02)],
      width: 24)
  }
}
