/// Boarding school, wanted or not: "en internat", "pas d'internat", "je veux pas être interne".
struct BoardingRule: Sendable {
  /// How far before "internat" a negation still reaches: "je veux pas être en internat".
  static let scope = 4
  private static let oneself = WordSet("je j i")

  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    for hit in utterance.cues {
      guard case .boarding(let wanted) = hit.meaning else { continue }
      let whole = utterance.clauses[utterance.clause(of: hit.range.lowerBound)]
      let clause = whole.range
      // "Je peux dormir sur place" tells; "on peut dormir sur place" may well ask.
      let isOwn =
        !whole.isMarked && Self.oneself.contains(utterance.words[clause.lowerBound].hash)
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
          precedence: .boarding, isTold: isRefused || isOwn || isWelcome(hit, utterance)))
    }
  }

  /// "En internat, ça me va".
  private func isWelcome(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    utterance.cues(startingAt: hit.range.upperBound).contains {
      switch $0.meaning {
      case .verdict(.likes), .yesNo(.yes, _): true
      default: false
      }
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
