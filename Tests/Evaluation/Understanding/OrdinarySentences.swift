import Essentials
import Foundation
import Understanding

/// Everyday sentences, in which nothing is corrected, withdrawn, erased or stopped.
struct OrdinarySentences {
  let rules: RuleHearer

  private static let alarms: Set<Intent> = [.correct, .withdraw, .erase, .stop]

  func print(in root: URL) throws {
    let path = "Tests/UnderstandingTests/Corpus/ordinary.txt"
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    let alarmed = lines.filter(isAlarm)
    Report.title("Ordinary sentences taken for a correction, withdrawal, erasure or stop")
    for half in Half.allCases {
      let wrong = alarmed.filter { Half(of: $0) == half }
      let total = lines.count { Half(of: $0) == half }
      Report.row(
        half.rawValue, ["\(wrong.count) of \(total)", wrong.isEmpty ? "met" : "NOT MET"])
      // Of the other half nobody reads the sentences, only which rules were wrong.
      for line in wrong { Swift.print("    \(half == .tune ? line : rule(of: line))") }
    }
  }

  private func rule(of text: String) -> String {
    let reading = rules.understander.read(
      text, expecting: .nothing, language: .french, today: rules.today)
    return reading.isCorrection ? "correction" : reading.intent?.rule ?? "-"
  }

  private func isAlarm(_ text: String) -> Bool {
    let reading = rules.understander.read(
      text, expecting: .nothing, language: .french, today: rules.today)
    return reading.isCorrection || reading.intent.map { Self.alarms.contains($0.intent) } ?? false
  }
}
