import Terminal

/// Answers what it was told to, and then the input ends; `=` leaves a draft as it is.
struct ScriptedEditor: LineEditor {
  var events: [LineEditorEvent]

  mutating func readLine(
    prompt: String, draft: String, names: (String) -> [String]
  ) -> LineEditorEvent {
    if events.first == .line("="), !draft.isEmpty { events[0] = .line(draft) }
    return events.isEmpty ? .endOfInput : events.removeFirst()
  }
}
