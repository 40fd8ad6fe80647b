extension PlaceReader {
  /// A commune that nothing announces: the whole clause where none was asked for.
  mutating func bare(in clause: Range<Int>) -> Candidate? {
    for start in clause {
      if asked, let area = finder.area(at: start, in: utterance.tokens), isWider(area.end, start),
        !isOrdinary(start..<area.end) || start > 0 && isArticle(start - 1)
      {
        return Candidate(
          .place(meaning(of: area.area)), start..<area.end, rule: "place.area", precedence: .asked)
      }
      if !asked, let area = finder.area(at: start, in: utterance.tokens), isWider(area.end, start),
        !isOrdinary(start..<area.end), utterance.isAlone(start..<area.end)
      {
        return Candidate(
          .place(meaning(of: area.area)), start..<area.end, rule: "place.area",
          confidence: .half, precedence: .barePlace)
      }
      if let found = finder.exact(at: start, in: utterance.tokens, isLoose: asked) {
        let range = start..<found.end
        // "du *côté* d'Aurillac" is not La Côte.
        if range.count == 1, finder.words.links.contains(words[start].hash), !isEndOfName(start) {
          continue
        }
        if asked {
          if isCutShort(found, in: clause) { return nil }
          if let whole = widened(found, at: start, in: clause) { return whole }
          let isRest =
            utterance.isAlone(range) || !isOrdinary(range)
            || start > clause.lowerBound && isTown(found)
              && finder.words.links.contains(words[start - 1].hash)
            || start == clause.lowerBound && clause.count <= Self.shortAnswer && isTown(found)
          if isRest { return resolved(found, at: start, .weak, precedence: .asked) }
        } else if isListed(found, range) {
          var candidate = resolved(found, at: start, .weak, precedence: .barePlace)
          if !utterance.isAlone(range) || utterance.clauses.count == 1 {
            candidate.confidence = .half
          }
          return candidate
        } else if !isOrdinary(range), !found.isShort, words[start].length >= 4 || range.count > 1 {
          let isWhole = utterance.isAlone(range)
          // "je suis une bille en calcul" is not Billé.
          guard isWhole || range.count > 1 || isPeopled(found) else { continue }
          var candidate = resolved(found, at: start, .weak, precedence: .barePlace)
          if !isWhole || utterance.clauses.count == 1 { candidate.confidence = .half }
          return candidate
        }
      }
      if asked, let number = departmentNumber(at: start), !isMeasured(number.end) {
        let range = start..<number.end
        if utterance.isAlone(range) {
          return Candidate(
            .place(.department(number.code)), range, rule: "place.department", precedence: .asked)
        }
      }
    }
    return nil
  }

  /// "J'ai deux maisons, Nantes et Rezé": where a place is asked for, the towns besides.
  mutating func others(besides places: [Candidate]) -> [Candidate] {
    guard asked, !places.isEmpty else { return [] }
    var taken = Array(repeating: false, count: words.count)
    for place in places {
      for index in place.range { taken[index] = true }
    }
    var found: [Candidate] = []
    for clause in utterance.clauses where !clause.isMarked {
      for start in clause.range where !taken[start] {
        guard let town = finder.exact(at: start, in: utterance.tokens), !town.isShort,
          town.edits == 0, !words[start].repaired,
          !finder.words.ordinary.contains(words[start].hash),
          town.communes.contains(where: { gazetteer.population(of: $0) >= PlaceFinder.town }),
          !taken[start..<town.end].contains(true)
        else { continue }
        let other = resolved(town, at: start, .weak, precedence: .asked)
        for index in other.range { taken[index] = true }
        found.append(other)
      }
    }
    return found
  }

  /// "Nice 06", "Moulins dans l'Allier": where a place is asked for, a town that opens a short
  /// answer is one, however ordinary its name.
  private static let shortAnswer = 5

  /// "16 ans, *Lille*, 40 minutes de bus", "18 ans cap cuisine *lyon*": beside a number, a town that
  /// everybody knows is one; where its name is a word as well ("Nice"), only alone between two signs.
  private func isListed(_ found: PlaceFinder.Found, _ range: Range<Int>) -> Bool {
    guard !utterance.numbers.isEmpty, !found.isShort, found.edits == 0, isTown(found),
      range.allSatisfy({ !words[$0].repaired && !words[$0].isNumber })
    else { return false }
    if range.count == 1, finder.words.ordinary.contains(words[range.lowerBound].hash) {
      return utterance.clauses.count > 1 && utterance.isAlone(range)
    }
    return found.communes.contains { gazetteer.population(of: $0) >= Self.wellKnown }
  }

  /// Inhabitants of a town whose name means nothing else to most.
  private static let wellKnown = 30_000

  func isPeopled(_ found: PlaceFinder.Found) -> Bool {
    found.communes.contains { gazetteer.population(of: $0) >= PlaceFinder.town }
  }

  func isTown(_ found: PlaceFinder.Found) -> Bool {
    found.communes.first.map { gazetteer.population(of: $0) >= Gazetteer.knownInShort } ?? false
  }

  /// "saint brieux": a word that nobody knows follows, so that the name may go on.
  private func isCutShort(_ found: PlaceFinder.Found, in clause: Range<Int>) -> Bool {
    found.end < clause.upperBound && words[found.end].gap <= .space && !words[found.end].known
      && finder.area(at: found.end, in: utterance.tokens) == nil
  }

  /// "Bretagne" is the region before it is a hamlet; "Vienne" and "Paris" are towns first.
  func isWider(_ end: Int, _ start: Int) -> Bool {
    if start > 0, isArticle(start - 1), words[start].gap <= .space { return true }
    guard let commune = finder.exact(at: start, in: utterance.tokens), commune.end >= end,
      let first = commune.communes.first
    else { return true }
    return commune.end == end && gazetteer.population(of: first) < Gazetteer.knownInShort
  }
}
