/// Names that are spelt otherwise than they are written.
extension PlaceReader {
  /// "levaolis perret": before the name of a village stands a word that nobody knows, and both are near to a town.
  mutating func widened(
    _ found: PlaceFinder.Found, at start: Int, in clause: Range<Int>
  ) -> Candidate? {
    guard start > clause.lowerBound, isUnknown(start - 1), words[start].gap <= .space,
      words[start - 1].length >= Sound.shortest, !isPeopled(found), scans > 0
    else { return nil }
    scans -= 1
    return finder.whole(from: start - 1, to: found.end, in: utterance.tokens).flatMap {
      isPeopled($0) ? resolved($0, at: start - 1, .weak, precedence: .asked) : nil
    }
  }

  /// "17, Touluose, cars": a town with a slip of the finger, alone between two signs.
  mutating func misspelt(in clause: Utterance.Clause) -> Candidate? {
    guard !clause.isMarked, scans > 0,
      let index = clause.range.first(where: { !utterance.isFiller($0) }),
      isUnknown(index), isNameLike(index) || words[index].repaired && words[index].length >= 6,
      utterance.isAlone(index..<index + 1)
    else { return nil }
    if let area = finder.area(near: index, to: index + 1, in: utterance.tokens), area.edits == 1 {
      var candidate = guessed(area, at: index, isTold: false)
      candidate.precedence = .barePlace
      return candidate
    }
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
    let limit = isUnknown(start) ? Self.farInside : Self.nearInside
    guard let commune = commune(like: parts, in: code, within: limit) else { return }
    candidate.meaning = .place(.commune(commune))
    candidate.range = first..<candidate.range.upperBound
    candidate.rule = "place.spelling"
    candidate.confidence = .half
  }

  /// The commune of one department whose name is nearest to some words; one scan.
  mutating func commune(
    like parts: [ArraySlice<UInt8>], in code: String, within limit: Float
  ) -> Gazetteer.CommuneIndex? {
    scans -= 1
    let guesses = gazetteer.guesses(
      PlaceKey(parts).letters[...], sound: PlaceFinder.sound(of: parts), in: code)
    guard let best = guesses.first, best.distance <= limit else { return nil }
    return gazetteer.communes(ofKey: best.key).first { gazetteer.department(of: $0) == code }
  }

  /// How unlike a name of one department may be: a word that is none, and one that is another word as well.
  private static let farInside: Float = 2
  static let nearInside: Float = 1.2

  /// A misspelt area is at least as near as the commune, and that is no town.
  func isBetter(
    _ area: (area: PlaceWords.Area, end: Int, edits: Int), than found: PlaceFinder.Found?,
    at start: Int
  ) -> Bool {
    guard let found else { return true }
    if area.end != found.end { return area.end > found.end }
    // "la Manhce" is nearer to the Manche than to Le Mans.
    return area.edits < found.edits || area.edits == found.edits && !isTown(found)
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
    // "Hauts-de-Fracne", "loire atlanitque".
    if let area = finder.area(near: start, to: end, in: utterance.tokens), area.end == end,
      area.edits == 1
    {
      return guessed(area, at: start, isTold: false)
    }
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
      return town(in: clause.range)
    }
    let isKnown = (start..<end).allSatisfy { words[$0].known && !words[$0].repaired }
    guard !isKnown else { return nil }
    // "Ma maison est Strasoburg" is not La Malmaison.
    if !isUnknown(start), let town = town(in: clause.range) { return town }
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

  /// "proche Baynone", "quelque part en Normnadie": after words that everybody knows, one that nobody does, and
  /// that is next to a town or an area.
  private mutating func town(in clause: Range<Int>) -> Candidate? {
    guard
      var start = clause.first(where: {
        isUnknown($0) && !words[$0].isNumber && words[$0].length >= Self.spelt
          && !utterance.isFiller($0)
      })
    else { return nil }
    var end = start + 1
    while end < clause.upperBound, end < start + Self.longName, words[end].gap <= .slash,
      !isBoundary(end), !words[end].isNumber
    {
      end += 1
    }
    while start > clause.lowerBound, Self.saintWords.contains(words[start - 1].hash) { start -= 1 }
    if let area = finder.area(near: start, to: end, in: utterance.tokens), area.edits == 1 {
      return guessed(area, at: start, isTold: false)
    }
    guard let found = finder.nearest(from: start, to: end, in: utterance.tokens, scans: &scans),
      found.edits == 1, isPeopled(found)
    else { return nil }
    return resolved(found, at: start, .weak, precedence: .asked)
  }

  /// Shorter words resemble too many towns.
  private static let spelt = 5
}
