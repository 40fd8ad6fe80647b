import Conversation
import DialogueTools
import Essentials
import Interview
import Rehearsal

/// Writes a conversation for what no conversation has passed yet.
///
/// The checker lets the advice be whatever it likes; a conversation that doesn't get there with
/// the real catalogue is not written, and named instead.
struct WitnessWriter {
  private let assistant: Assistant
  private let folder: ConversationFolder
  private let values: ValueSource
  private let today: Day

  init(_ workbench: Workbench, _ folder: ConversationFolder, today: Day) {
    assistant = workbench.assistant(on: today)
    values = ValueSource(assistant)
    self.folder = folder
    self.today = today
  }

  /// What was written, and what was not.
  func write(for dialogue: Dialogue, _ coverage: Coverage) throws -> [String] {
    var coverage = coverage
    var checker = ModelChecker(dialogue, outside: Assistant.outside, values: values)
    let report = checker.run()
    var lines: [String] = []
    for mark in coverage.missing where !coverage.passed.contains(mark) {
      guard let witness = report.witnesses[mark] else {
        lines.append("  ! \(mark.title): \(report.isComplete ? "never" : "?")")
        continue
      }
      let name =
        "witness-"
        + mark.title.map { $0.isLetter || $0.isNumber ? String($0) : "-" }
        .joined().lowercased()
      let path = "\(folder.folder(of: dialogue.id))/\(name).txt"
      let draft = ConversationFile(
        about: "Gets to \(mark.kind) \(mark.title).", name: path, dialogue: dialogue.id,
        language: dialogue.languages.first ?? .french, today: today,
        inputs: witness.events.map(ConversationFile.Input.event))
      let transcript = try draft.run(on: assistant)
      guard transcript.passed.contains(mark) else {
        lines.append("  ! \(mark.title): \(witness.summary)")
        continue
      }
      coverage.note(transcript.passed)
      try folder.write(transcript.text, to: path)
      lines.append("  + \(path)")
    }
    return lines
  }
}
