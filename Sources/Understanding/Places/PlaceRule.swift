/// Places: communes with typos and homonyms, postal codes, arrondissements, departments, regions.
///
/// A bare name counts where a place was asked for; elsewhere something has to announce it, the
/// more so the more ordinary a word it is.
struct PlaceRule: Sendable {
  /// Scans for misspelt names in one utterance: each costs some 50 µs.
  static let scans = 5
  /// Small words between a lead and its place: "j'habite *pas loin de la*".
  static let links = 4
  /// Words of a name that nobody knows.
  static let unknownWords = 4

  let finder: PlaceFinder

  init(gazetteer: Gazetteer) {
    finder = PlaceFinder(gazetteer: gazetteer, words: PlaceWords(gazetteer: gazetteer))
  }

  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    let asked = utterance.expectation.kind == .place
    var reader = PlaceReader(finder: finder, utterance: utterance, scans: Self.scans)
    let before = candidates.count
    if asked {
      for clause in utterance.clauses {
        if let found = reader.whole(in: clause.range) { candidates.append(found) }
      }
      if candidates.count > before { return }
    }
    for hit in utterance.cues {
      // "de à": of leads in a row, the last weak one speaks for all.
      if case .placeLead(let lead) = hit.meaning,
        lead <= .strong || !isLead(hit.range.upperBound, utterance),
        let found = reader.place(after: hit, lead)
      {
        candidates.append(found)
        if let second = reader.second(after: found.range.upperBound, lead) {
          candidates.append(second)
        }
      }
    }
    for index in utterance.words.indices {
      if let found = reader.postal(at: index) ?? reader.arrondissement(at: index) {
        candidates.append(found)
      }
    }
    if candidates.count == before || asked {
      for clause in utterance.clauses {
        let hasPlace = candidates[before...].contains { clause.range.overlaps($0.range) }
        if let found = reader.bare(in: clause.range),
          !hasPlace
            || (found.rule == "place.area"
              ? found.range.count > 1 : !reader.isOrdinary(found.range))
        {
          candidates.append(found)
          // "Niort ou Fontneay-le-Comte".
          if asked, let second = reader.second(after: found.range.upperBound, .home) {
            candidates.append(second)
          }
        }
      }
    }
    candidates += reader.others(besides: Array(candidates[before...]))
    if asked, candidates.count == before + 1 { reader.narrow(&candidates[before]) }
    if utterance.clauses.count > 1, asked || candidates.count == before {
      for clause in utterance.clauses
      where !candidates[before...].contains(where: { clause.range.overlaps($0.range) }) {
        if let found = reader.misspelt(in: clause) { candidates.append(found) }
      }
    }
    if asked, candidates.count == before, let found = reader.guess() { candidates.append(found) }
    if candidates.count > before + 1 { reader.reconcile(&candidates, from: before) }
    if candidates.count > before { reader.dropAbroad(from: &candidates, from: before) }
  }

  private func isLead(_ index: Int, _ utterance: Utterance) -> Bool {
    utterance.cues(startingAt: index).contains { hit in
      if case .placeLead(.plain) = hit.meaning { true } else { false }
    }
  }
}
