import Essentials
import Interview
import Understanding

/// What a person takes back by its name: "oublie le bois", "laisse tomber Saint-Étienne".
///
/// Of a list, only what was named goes. A name that no answer holds takes nothing back.
struct Withdrawal {
  private var slots: [Slot.ID] = []
  private var shortened: [Fillings.Pair] = []
  private let author: Answer.Author
  /// False for "laisse tomber" alone.
  let namesSomething: Bool

  init(_ findings: [Finding], _ fillings: Fillings, from answers: [Slot.ID: Answer]) {
    author = fillings.author
    namesSomething = !fillings.answers.isEmpty
    let named = Set(findings.compactMap(\.symbol))
    for (slot, filling) in fillings.answers {
      guard let answer = answers[slot]?.value else { continue }
      switch answer {
      case .symbols(let terms):
        let rest = terms.filter { !named.contains($0.refusedTrade ?? $0) }
        if rest.isEmpty {
          slots.append(slot)
        } else if rest.count < terms.count {
          shortened.append((slot, .symbols(rest)))
        }
      case .place where slot == SlotName.place && answer != filling: continue
      // "Oublie Caen" of two homes leaves the other one.
      case .place where slot == SlotName.place:
        if let other = answers[SlotName.otherPlace]?.value {
          shortened.append((slot, other))
          slots.append(SlotName.otherPlace)
        } else {
          slots.append(slot)
        }
      default: slots.append(slot)
      }
    }
  }

  var events: [Event] {
    let kept = shortened.map { Event.Filling($0.slot, Answer($0.value, by: author)) }
    return (kept.isEmpty ? [] : [.answered(kept)]) + (slots.isEmpty ? [] : [.withdrew(slots)])
  }
}

extension Finding {
  /// The facet, trade, sector or option that it names.
  fileprivate var symbol: Symbol? {
    switch meaning {
    case .facet(let id, _), .trade(let id, _), .sector(let id, _), .option(let id): Symbol(id)
    default: nil
    }
  }
}
