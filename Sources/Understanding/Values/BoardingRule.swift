/// Boarding school, wanted or not: "en internat", "pas d'internat", "je veux pas être interne".
struct BoardingRule: Sendable {
  /// How far before "internat" a negation still reaches: "je veux pas être en internat".
  static let scope = 4

  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    for hit in utterance.cues {
      guard case .boarding(let wanted) = hit.meaning else { continue }
      let clause = utterance.clauses[utterance.clause(of: hit.range.lowerBound)].range
      let low = max(clause.lowerBound, hit.range.lowerBound - Self.scope)
      let isRefused =
        utterance.cues.contains {
          Negation.isNegative($0.meaning) && $0.range.lowerBound < hit.range.lowerBound
            && $0.range.lowerBound >= low
        }
        || utterance.cues(startingAt: hit.range.upperBound).contains {
          Negation.isVerdict($0.meaning)
        }
      candidates.append(
        Candidate(
          .boarding(wanted != isRefused), hit.range, rule: "boarding.word",
          precedence: .boarding, isTold: isRefused))
    }
  }
}

/// Which cues turn what they stand next to into its opposite.
enum Negation {
  static func isNegative(_ cue: Cue) -> Bool {
    switch cue {
    case .negation, .attitude(.dislikes), .attitude(.refuses), .except: true
    default: false
    }
  }

  static func isVerdict(_ cue: Cue) -> Bool {
    switch cue {
    case .verdict(.dislikes), .verdict(.refuses): true
    default: false
    }
  }
}
