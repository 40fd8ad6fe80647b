import Conversation
import Essentials
import Foundation
import Interview
import Rehearsal

/// Runs conversation files, and says what has changed.
struct Rehearser {
  private let workbench: Workbench
  /// One for each date: conversations are held on the day that their file names.
  private var assistants: [Day: Assistant] = [:]

  init(_ workbench: Workbench) {
    self.workbench = workbench
  }

  mutating func run(
    _ path: String, of dialogue: Dialogue.ID, update: Bool
  ) -> (passed: Set<Walk.Mark>, messages: [String]) {
    do {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let file = try ConversationFile(text, name: path, dialogue: dialogue)
      let assistant = assistant(file.today)
      let transcript = try file.run(on: assistant)
      let restored = try file.run(on: assistant, restoring: true)
      var messages: [String] = []
      if restored.text != transcript.text {
        messages.append("\(path): error: the session differs when it is restored after every turn")
      }
      var mismatches = file.mismatches(with: transcript)
      if update {
        let updated = file.updated(with: transcript)
        if updated.text != text {
          try updated.text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        mismatches = updated.mismatches(with: transcript)
      }
      if !mismatches.isEmpty {
        let turns = mismatches.map(\.description).joined(separator: "\n")
        messages.append("\(path): error: this has changed:\n\(turns)")
      }
      return (transcript.passed, messages)
    } catch let fault as ConversationFile.Fault {
      return ([], [fault.description])
    } catch {
      return ([], ["\(path): error: \(error)"])
    }
  }

  private mutating func assistant(_ day: Day) -> Assistant {
    if let known = assistants[day] { return known }
    let made = workbench.assistant(on: day)
    assistants[day] = made
    return made
  }
}
