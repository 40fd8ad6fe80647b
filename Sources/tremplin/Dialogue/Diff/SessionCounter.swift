import Conversation
import DialogueTools
import Essentials
import Foundation
import Interview
import Storage

/// Finds out what an edit does to the conversations in a store, by taking each one over to it.
struct SessionCounter {
  let old: Assistant
  let new: Assistant
  let store: SQLiteSessionStore
  let today: Day

  struct Counts {
    var sessions = 0
    var verdicts: [ScriptChange.Verdict: Int] = [:]
    /// How many each change concerns, in the order of the changes.
    var concerned: [Int]
  }

  func count(
    _ changes: [ScriptChange], from before: Dialogue, to after: Dialogue
  ) throws -> Counts {
    var counts = Counts(concerned: Array(repeating: 0, count: changes.count))
    let decoder = JSONDecoder()
    let stored = try store.sessions(
      of: before.id.rawValue, writtenUnder: old.engine.version(of: before.id), today: today)
    for session in stored {
      let log = try session.events.map { try decoder.decode(Event.self, from: Data($0.utf8)) }
      let was = try old.replay(log)
      var now = was
      let turn = new.adapt(&now)
      counts.sessions += 1
      counts.verdicts[verdict(on: was, now, turn), default: 0] += 1
      guard let way = old.walk(of: was, through: before.id),
        let other = new.walk(of: now, through: after.id)
      else { continue }
      for (index, change) in changes.enumerated()
      where change.concerns(was, old: way, new: other, in: after) {
        counts.concerned[index] += 1
      }
    }
    return counts
  }

  private func verdict(
    on was: Session, _ now: Session, _ turn: Conversation.Turn
  ) -> ScriptChange.Verdict {
    for case .adapted(_, let dropped) in turn.events where !dropped.isEmpty { return .losesAnswer }
    return now.pending?.slot == was.pending?.slot ? .goesOn : .asksAgain
  }
}
