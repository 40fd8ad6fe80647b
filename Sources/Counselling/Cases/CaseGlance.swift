import Conversation
import Essentials
import Interview
import Orientation

/// What a list shows of a case's answers.
struct CaseGlance: Hashable, Sendable {
  /// As people say it: `Caen (14)`.
  var place: String?
  /// `14`; nil where the place isn't known.
  var department: String?
  var trades: [Trade.ID] = []

  /// Slots more sensitive than `limit` are left out.
  init(_ session: Session, _ assistant: Assistant, upTo limit: Slot.Sensitivity = .personal) {
    let dialogue = assistant.engine.dialogues[session.dialogue]
    func answer(to slot: Slot.ID) -> Answer? {
      guard let slot = dialogue?.slot(slot), slot.sensitivity <= limit else { return nil }
      return session.standing[slot.id]
    }
    if let answer = answer(to: "place"), case .place(let place)? = answer.value {
      self.place = assistant.text(of: answer, in: "place", of: session)
      department = place.department
    }
    for slot in ["trade", "trades"] as [Slot.ID] {
      switch answer(to: slot)?.value {
      case .symbol(let symbol): trades.append(Trade.ID(symbol.rawValue))
      case .symbols(let symbols): trades += symbols.map { Trade.ID($0.rawValue) }
      default: break
      }
    }
  }
}

extension Value.Place {
  /// Its department's code; nil for a region.
  var department: String? {
    switch self {
    case .commune(_, _, let department), .department(let department): department
    case .region: nil
    }
  }
}
