/// Who is typing: a parent ("mon fils"), a business ("notre entreprise"), a counsellor.
struct SpeakerRule: Sendable {
  /// How far before "une entreprise" somebody else may be its owner.
  static let scope = 3

  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    for hit in utterance.cues {
      guard case .speaker(let speaker) = hit.meaning, !isSomebodyElses(hit, utterance) else {
        continue
      }
      candidates.append(
        Candidate(
          .speaker(speaker), hit.range, rule: "speaker." + speaker.rawValue,
          precedence: .speaker, isTold: true))
    }
  }

  /// "mon oncle a une entreprise", "le patron de mon entreprise de stage".
  private func isSomebodyElses(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    guard hit.meaning == .speaker(.business) else { return false }
    let low = hit.range.lowerBound - Self.scope
    return utterance.cues.contains {
      $0.meaning == .thirdParty && $0.range.upperBound <= hit.range.lowerBound
        && $0.range.upperBound >= low
    }
  }
}
