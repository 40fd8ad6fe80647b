import Foundation

/// The rules beside what is simpler than they are, on the check half.
struct BaselineReport {
  let rules: Scores
  let baselines: [(name: String, scores: Scores)]

  private static let rows: [(name: String, slots: [String])] = [
    ("age", ["age"]), ("place", ["place"]), ("reach", ["reach"]), ("level", ["level"]),
    ("yes/no", ["yesno"]), ("choice", ["choice"]),
    ("interests and trades", ["likes", "dislikes", "vetoes", "trade"]), ("intents", ["intent"]),
  ]

  func print() {
    Report.title("F1 of rules and baselines, check half")
    Report.row("", ["rules"] + baselines.map(\.name), width: 24)
    let all = [rules] + baselines.map(\.scores)
    for (name, slots) in Self.rows {
      Report.row(name, all.map { number($0.tally(slots).f1.value) }, width: 24)
    }
    Report.row("everything", all.map { number($0.all.f1.value) }, width: 24)
    Report.row("questions, top 1", all.map { number($0.topOne.value) }, width: 24)
  }

  private func number(_ value: Double) -> String { String(format: "%.3f", value) }
}
