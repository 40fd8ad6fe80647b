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
  func others(in clause: Range<Int>, besides places: [Candidate]) -> [Candidate] {
    guard asked, !places.isEmpty else { return [] }
    var found: [Candidate] = []
    for start in clause where !(places + found).contains(where: { $0.range.contains(start) }) {
      guard let town = finder.exact(at: start, in: utterance.tokens), !town.isShort,
        town.edits == 0, !words[start].repaired,
        !finder.words.ordinary.contains(words[start].hash),
        town.communes.contains(where: { gazetteer.population(of: $0) >= PlaceFinder.town }),
        !(places + found).contains(where: { $0.range.overlaps(start..<town.end) })
      else { continue }
      found.append(resolved(town, at: start, .weak, precedence: .asked))
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

  /// "17, Touluose, cars": a town with a slip of the finger, alone between two signs.
  mutating func misspelt(in clause: Utterance.Clause) -> Candidate? {
    guard !clause.isMarked, scans > 0,
      let index = clause.range.first(where: { !utterance.isFiller($0) }),
      isUnknown(index), isNameLike(index) || words[index].repaired && words[index].length >= 6,
      utterance.isAlone(index..<index + 1)
    else { return nil }
    let key = PlaceKey([utterance.tokens.letters(of: words[index])])
    scans -= 1
    guard let near = gazetteer.nearest(to: key.letters[...]), near.edits == 1 else { return nil }
    let communes = near.keys.flatMap { gazetteer.communes(ofKey: $0) }
    guard communes.count == 1, gazetteer.population(of: communes[0]) >= PlaceFinder.town else {
      return nil
    }
    return Candidate(
      .place(.commune(communes[0])), index..<index + 1, rule: "place.spelling", confidence: .half,
      precedence: .barePlace)
  }

  /// "viarzon dans le Cher": before a department that is named, the nearest name in it.
  mutating func narrow(_ candidate: inout Candidate) {
    guard case .place(.department(let code)) = candidate.meaning else { return }
    let before = 0..<candidate.range.lowerBound
    let start =
      before.first { isUnknown($0) && words[$0].length >= 4 && !words[$0].isNumber }
      ?? before.first { index in
        // "Jabite a tour dans le 37": a word that is known, and sounds like one of its towns.
        !utterance.isFiller(index) && !Self.leads.contains(words[index].hash)
          && !Self.nameWords.contains(words[index].hash) && !words[index].isNumber
          && utterance.cues(startingAt: index).allSatisfy {
            if case .placeLead = $0.meaning { false } else { true }
          }
      }
    guard let start, scans > 0 else { return }
    var end = start + 1
    while end < candidate.range.lowerBound, words[end].gap <= .space,
      !finder.words.qualifiers.contains(words[end].hash)
    {
      end += 1
    }
    // "sin prié": the saint before it belongs to the name.
    let first =
      start > 0 && Self.saintWords.contains(words[start - 1].hash) && words[start].gap <= .space
      ? start - 1 : start
    let parts = (first..<end).map { utterance.tokens.letters(of: words[$0]) }
    scans -= 1
    let guesses = gazetteer.guesses(
      PlaceKey(parts).letters[...], sound: PlaceFinder.sound(of: parts), in: code)
    guard let best = guesses.first,
      best.distance <= (isUnknown(start) ? Self.farInside : Self.nearInside),
      let commune = gazetteer.communes(ofKey: best.key).first(where: {
        gazetteer.department(of: $0) == code
      })
    else { return }
    candidate.meaning = .place(.commune(commune))
    candidate.range = first..<candidate.range.upperBound
    candidate.rule = "place.spelling"
    candidate.confidence = .half
  }

  /// How unlike a name of one department may be: a word that is none, and one that is another word as well.
  private static let farInside: Float = 2
  private static let nearInside: Float = 1.2
  private static let saintWords = WordSet("saint sainte sin sint st ste sen")

  /// A misspelt area is at least as near as the commune, and that is no town.
  func isBetter(
    _ area: (area: PlaceWords.Area, end: Int, edits: Int), than found: PlaceFinder.Found?,
    at start: Int
  ) -> Bool {
    guard let found else { return true }
    if area.end != found.end { return area.end > found.end }
    return area.edits <= found.edits && !isTown(found)
  }

  func guessed(
    _ area: (area: PlaceWords.Area, end: Int, edits: Int), at start: Int, isTold: Bool
  ) -> Candidate {
    Candidate(
      .place(meaning(of: area.area)), start..<area.end, rule: "place.spelling", confidence: .half,
      precedence: asked ? .asked : .markedPlace, isTold: isTold)
  }

  /// A name of several words of which one is misspelt, before a part of it counts as one:
  /// "Boulgone-sur-Mer" is not Mer, nor "Fort-de-Fracne" Frasne.
  mutating func whole(in clause: Range<Int>) -> Candidate? {
    var start = clause.lowerBound
    while start < clause.upperBound,
      utterance.isFiller(start) || Self.leads.contains(words[start].hash)
    {
      start += 1
    }
    var end = start
    while end < clause.upperBound, end < start + Self.longName,
      words[end].gap <= .slash || end == start,
      !words[end].isNumber
    {
      end += 1
    }
    // "Jouer les tours", "la scène sur mer": a small word inside, or one that nobody knows.
    guard end > start + 1, scans > 0,
      (start..<end).contains(where: { index in
        isUnknown(index) || index > start && Self.nameWords.contains(words[index].hash)
      })
    else { return nil }
    if let found = finder.exact(at: start, in: utterance.tokens), found.end == end { return nil }
    scans -= 1
    return finder.whole(from: start, to: end, in: utterance.tokens).map {
      resolved($0, at: start, .weak, precedence: .asked)
    }
  }

  private static let longName = 5
  private static let leads = WordSet("a au aux dans vers de du en j habite suis sur pres c est")

  private func isUnknown(_ index: Int) -> Bool {
    !words[index].known || words[index].repaired
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
    let area = finder.area(near: start, to: end, in: utterance.tokens)
    let found = finder.nearest(from: start, to: end, in: utterance.tokens, scans: &scans)
    if let area, isBetter(area, than: found, at: start) {
      return guessed(area, at: start, isTold: false)
    }
    if let found {
      var candidate = resolved(found, at: start, .weak, precedence: .guess)
      candidate.precedence = .asked
      return candidate
    }
    guard (start..<end).allSatisfy({ !words[$0].known }) else { return nil }
    return unknown(start..<end, .weak)
  }
}
