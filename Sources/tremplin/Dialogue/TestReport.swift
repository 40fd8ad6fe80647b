import DialogueTools
import Essentials

/// What came of testing one dialogue.
struct TestReport: Encodable {
  let dialogue: String
  let conversations: Int
  let failures: [String]
  let steps: Coverage.Share
  let options: Coverage.Share
  let branches: Coverage.Share
  /// What no conversation has passed, in the order of the script.
  let missing: [String]
  /// Files that were written for what was missing, and what stays so.
  var witnesses: [String]?

  init(dialogue: String, conversations: Int, failures: [String], coverage: Coverage) {
    self.dialogue = dialogue
    self.conversations = conversations
    self.failures = failures
    steps = coverage.steps
    options = coverage.options
    branches = coverage.branches
    missing = coverage.missing.map { "\($0.kind) \($0.title)" }
  }

  func isUnder(_ floor: Int) -> Bool {
    [steps, options, branches].contains { $0.percent < Double(floor) }
  }

  func text(_ language: Language, floor: Int) -> String {
    let isFrench = language == .french
    var lines = failures
    lines.append(
      isFrench
        ? "\(dialogue) : \(Output.count(conversations, "conversation")), \(failures.count) à revoir"
        : "\(dialogue): \(conversations) conversations, \(failures.count) to look at")
    let names = isFrench ? ["étapes", "choix", "branches"] : ["steps", "options", "branches"]
    for (name, share) in zip(names, [steps, options, branches]) {
      let percent = Int(share.percent)
      let mark = share.percent < Double(floor) ? " < \(floor) %" : ""
      lines.append("  \(name) \(share.passed)/\(share.total) (\(percent) %)\(mark)")
    }
    lines += missing.map { "  - \($0)" }
    lines += witnesses ?? []
    return lines.joined(separator: "\n")
  }
}

/// The JSON of `dialogue test`.
struct TestOutput: Encodable {
  var schema = 1
  let dialogues: [TestReport]
}
