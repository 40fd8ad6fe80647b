public import Conversation
import Essentials
public import Interview

extension ConversationFile {
  /// Runs the conversation; `restoring` replays the session from its log before every turn.
  public func run(
    on assistant: Assistant, restoring: Bool = false
  ) throws(Engine.Refusal) -> Transcript {
    var (session, turn) = try assistant.begin(dialogue, in: language)
    var transcript = Transcript(file: self)
    var hasResult = false
    func note(_ turn: Turn, at index: Int) {
      transcript.events += turn.events
      for reply in turn.replies {
        switch reply {
        case .trade, .school, .end: hasResult = true
        case .ask where !hasResult: transcript.questionsToResult += 1
        default: break
        }
        if case .end(let outcome) = reply { transcript.outcome = outcome }
      }
      transcript.file.exchanges[index].lines =
        turn.replies.flatMap(\.lines) + (turn.request.map { ["(\($0))"] } ?? [])
      transcript.passed.formUnion(assistant.walk(of: session)?.trail ?? [])
    }
    note(turn, at: 0)
    for (index, exchange) in exchanges.enumerated() {
      guard let input = exchange.input else { continue }
      if restoring { session = try assistant.replay(transcript.events) }
      let before = session.dialogue
      let pending = session.pending
      turn =
        switch input {
        case .words(let words): assistant.hear(words, in: &session)
        case .event(let event): assistant.take(event, in: &session)
        }
      if session.dialogue != before {
        transcript.passed.formUnion(assistant.walk(of: session, through: before)?.trail ?? [])
      }
      // A question may be gone from the way when it has its answer: what it changed decides.
      if case .question(let question) = pending, let answer = session.answers[question.slot] {
        transcript.passed.formUnion(question.marks(of: answer))
      }
      note(turn, at: index)
    }
    return transcript
  }

  /// Where what came back isn't what must come; empty where the conversation holds.
  public func mismatches(with transcript: Transcript) -> [Mismatch] {
    var mismatches: [Mismatch] = []
    for (index, exchange) in exchanges.enumerated() {
      let found = transcript.file.exchanges[index].lines
      guard !ExpectedLines(lines: exchange.lines).match(found) else { continue }
      mismatches.append(
        Mismatch(input: exchange.input?.line, expected: exchange.lines, found: found))
    }
    if let outcome, transcript.outcome != outcome {
      mismatches.append(
        Mismatch(
          input: nil, expected: ["expect: \(outcome)"],
          found: ["expect: \(transcript.outcome?.rawValue ?? "no end")"]))
    }
    return mismatches
  }

  /// The file with what came back; turns that hold keep their wildcards.
  public func updated(with transcript: Transcript) -> ConversationFile {
    var updated = self
    for (index, exchange) in exchanges.enumerated() {
      let found = transcript.file.exchanges[index].lines
      if !ExpectedLines(lines: exchange.lines).match(found) {
        updated.exchanges[index].lines = found
      }
    }
    return updated
  }
}
