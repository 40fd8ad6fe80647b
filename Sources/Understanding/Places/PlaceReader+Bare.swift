extension PlaceReader {
  /// A commune that nothing announces: the whole clause where none was asked for.
  func bare(in clause: Range<Int>) -> Candidate? {
    for start in clause {
      if asked, let area = finder.area(at: start, in: utterance.tokens), isWider(area.end, start),
        !isOrdinary(start..<area.end) || start > 0 && isArticle(start - 1)
      {
        return Candidate(
          .place(meaning(of: area.area)), start..<area.end, rule: "place.area", precedence: .asked)
      }
      if let found = finder.exact(at: start, in: utterance.tokens, isLoose: asked) {
        let range = start..<found.end
        if asked {
          if isCutShort(found, in: clause) { return nil }
          let isRest =
            utterance.isAlone(range) || !isOrdinary(range)
            || start == clause.lowerBound && clause.count <= Self.shortAnswer && isTown(found)
          if isRest { return resolved(found, at: start, .weak, precedence: .asked) }
        } else if !isOrdinary(range), !found.isShort, words[start].length >= 4 || range.count > 1 {
          let isWhole = utterance.isAlone(range)
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

  /// "Nice 06", "Moulins dans l'Allier": where a place is asked for, a town that opens a short
  /// answer is one, however ordinary its name.
  private static let shortAnswer = 5

  private func isTown(_ found: PlaceFinder.Found) -> Bool {
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

  /// Nothing is called so: the nearest spelling, or the name as it was said.
  mutating func guess() -> Candidate? {
    guard let clause = utterance.clauses.first(where: { !$0.isMarked }) else { return nil }
    var start = clause.range.lowerBound
    while start < clause.range.upperBound,
      finder.words.links.contains(words[start].hash) || utterance.isFiller(start)
    {
      start += 1
    }
    let end = clause.range.upperBound
    guard start < end, end - start <= PlaceRule.unknownWords + 1, !words[start].isNumber else {
      return nil
    }
    let isKnown = (start..<end).allSatisfy { words[$0].known && !words[$0].repaired }
    guard !isKnown else { return nil }
    if let found = finder.nearest(from: start, to: end, in: utterance.tokens, scans: &scans) {
      var candidate = resolved(found, at: start, .weak, precedence: .guess)
      candidate.precedence = .asked
      return candidate
    }
    guard (start..<end).allSatisfy({ !words[$0].known }) else { return nil }
    return unknown(start..<end, .weak)
  }
}
