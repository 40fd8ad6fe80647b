import Conversation
import Essentials
import Interview
import Orientation

/// What one interview adds to the figures: kinds and ids, never a value that was typed.
struct SessionFigures: Hashable, Sendable {
  enum People: String, Hashable, Sendable, CaseIterable, Codable {
    /// Young people, and parents for them.
    case youth
    case business
  }

  var people: People
  /// Nil where it goes on, or was left; also where the place isn't known, without which there is
  /// no advice to speak of.
  var outcome: String?
  /// The trade that was named first.
  var tradeAsked: String?
  /// The first trade of the advice.
  var tradeRecommended: String?
  var department: String?
  /// The question where it stopped, where it has no outcome.
  var stop: String?
  /// The questions at which something was asked that nobody could answer.
  var unanswered: Set<String> = []
  var minutes: Int?

  init(
    _ log: [Event], writtenUnder version: String, minutes: Int?, _ assistant: Assistant
  ) throws(Engine.Refusal) {
    let session = try assistant.current(log, writtenUnder: version).session
    // What is personal in the script is in no figure.
    let glance = CaseGlance(session, assistant, upTo: .open)
    people = session.dialogue == "business" ? .business : .youth
    department = glance.department
    tradeAsked = glance.trades.first?.rawValue
    self.minutes = minutes
    if department == nil {
      // What hangs on the place is one figure, whatever came later: no table can be subtracted
      // from another to find those who gave none.
      stop = "place"
    } else if let outcome = session.outcome {
      self.outcome = outcome.rawValue
    } else {
      stop = session.pending?.slot.family.rawValue ?? "place"
    }
    if outcome == "advised", people == .youth, case .trade(let id)? = assistant.best(in: session) {
      tradeRecommended = id.rawValue
    }
    for (index, event) in log.enumerated() where event == .asked(nil) {
      let before = try assistant.current(log[..<index], writtenUnder: version).session
      unanswered.insert(before.pending?.slot.family.rawValue ?? "advice")
    }
  }

  init(people: People) {
    self.people = people
  }
}

extension Assistant {
  fileprivate func best(in session: Session) -> Comparison.Subject? {
    subjects(of: session).first
  }
}
