import Conversation
import Essentials
import Orientation

/// Trades and schools as the store keeps them: `trade:usinage`, `school:ifto-cholet`.
extension Comparison.Subject {
  var stored: String {
    switch self {
    case .trade(let id): "trade:\(id.rawValue)"
    case .school(let id): "school:\(id.rawValue)"
    }
  }

  init?(stored text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "trade": self = .trade(.init(parts[1]))
    case "school": self = .school(.init(parts[1]))
    default: return nil
    }
  }
}

extension Reply {
  func isCard(of subject: Comparison.Subject) -> Bool {
    switch (self, subject) {
    case (.trade(let card), .trade(let id)): card.id == id.rawValue && !card.isIdea
    case (.school(let card), .school(let id)): card.id == id.rawValue
    default: false
    }
  }
}

extension [Reply] {
  /// With the card of `subject` before the others of its kind, and why.
  func putting(_ subject: Comparison.Subject, first mark: String) -> [Reply] {
    guard let place = firstIndex(where: { $0.isCard(of: subject) }) else { return self }
    var replies = self
    let card = replies.remove(at: place).marked(mark)
    let first = replies[..<place].firstIndex { $0.kind == card.kind } ?? place
    replies.insert(card, at: first)
    var rank = 0
    return replies.map { reply in
      guard reply.kind == card.kind else { return reply }
      rank += 1
      return reply.ranked(rank)
    }
  }
}

extension Reply {
  fileprivate enum Kind { case trade, school, other }

  fileprivate var kind: Kind {
    switch self {
    case .trade(let card): card.isIdea ? .other : .trade
    case .school: .school
    default: .other
    }
  }

  fileprivate func marked(_ reason: String) -> Reply {
    switch self {
    case .trade(var card):
      card.reasons.insert(reason, at: 0)
      return .trade(card)
    case .school(var card):
      card.reasons.insert(reason, at: 0)
      return .school(card)
    default: return self
    }
  }

  fileprivate func ranked(_ rank: Int) -> Reply {
    switch self {
    case .trade(var card):
      card.rank = rank
      return .trade(card)
    case .school(var card):
      card.rank = rank
      return .school(card)
    default: return self
    }
  }
}
