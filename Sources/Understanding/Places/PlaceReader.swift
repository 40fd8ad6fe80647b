/// Reads the places of one utterance; counts its scans.
struct PlaceReader {
  let finder: PlaceFinder
  let utterance: Utterance
  var scans: Int

  var asked: Bool { utterance.expectation.kind == .place }
  var words: [Token] { utterance.words }
  var gazetteer: Gazetteer { finder.gazetteer }

  mutating func place(after hit: Utterance.CueHit, _ lead: PlaceLead) -> Candidate? {
    let direct = hit.range.upperBound
    var start = direct
    var hasArticle = lead <= .strong ? false : isArticle(hit.range.upperBound - 1)
    guard start < words.count, words[start].gap <= .comma else { return nil }
    // "j'habite *dans la* Manche"; a name may begin with an article of its own.
    let last = min(words.count, start + PlaceRule.links)
    while start < last, finder.words.links.contains(words[start].hash) {
      // "j'habite *vers* Le Mans": Vers is a village, too.
      if let found = exact(at: start, lead, hasArticle, isDirect: start == direct),
        found.range.count > 1 || isEndOfName(start)
      {
        return found
      }
      hasArticle = hasArticle || isArticle(start)
      start += 1
    }
    guard start < words.count, words[start].gap <= .comma else { return nil }
    if let found = exact(at: start, lead, hasArticle, isDirect: start == direct) {
      return longer(than: found, at: start, lead) ?? found
    }
    guard lead <= .strong || asked || lead == .plain && isTownLike(start) else { return nil }
    return near(at: start, lead)
  }

  /// "saint brieux": a name that ends before a word that nobody knows may be half of one.
  private mutating func longer(
    than found: Candidate, at start: Int, _ lead: PlaceLead
  ) -> Candidate? {
    let end = found.range.upperBound
    guard lead <= .strong, end < words.count, words[end].gap <= .space, !words[end].known,
      !words[end].isNumber, let near = near(at: start, lead), near.range.upperBound > end
    else { return nil }
    return near
  }

  /// No word follows that could be what a small word leads to.
  func isEndOfName(_ index: Int) -> Bool {
    utterance.isEnd(index + 1) || words[index + 1].gap > .space
  }

  func isArticle(_ index: Int) -> Bool {
    finder.words.articles.contains(words[index].hash)
  }

  /// A department by number or name, or a commune by its exact name.
  mutating func exact(
    at start: Int, _ lead: PlaceLead, _ hasArticle: Bool, isDirect: Bool
  ) -> Candidate? {
    let isCertain = lead <= .strong || asked
    if let number = departmentNumber(at: start), hasArticle || isCertain, !isMeasured(start + 1),
      isCertain || lead == .plain
    {
      return candidate(
        .department(number.code), start..<number.end, rule: "place.department", lead)
    }
    let commune = finder.exact(at: start, in: utterance.tokens, isLoose: isCertain)
    // "La Réunion" is an island before it is a village.
    if hasArticle || commune.map({ !isTown($0) }) ?? true,
      let area = finder.area(at: start, in: utterance.tokens),
      area.end >= commune?.end ?? 0, isCertain || !isOrdinary(start..<area.end)
    {
      return candidate(meaning(of: area.area), start..<area.end, rule: "place.area", lead)
    }
    // "dans *la Creuse*", though a hamlet is called so with its article.
    if let found = commune, !isTown(found), isArticle(start), start + 1 < words.count,
      let area = finder.area(at: start + 1, in: utterance.tokens), area.end >= found.end
    {
      return candidate(meaning(of: area.area), start..<area.end, rule: "place.area", lead)
    }
    // "j'habite la campagne": an article makes an ordinary word of it again.
    guard let commune, isDirect || !hasArticle || !isOrdinary(start..<commune.end),
      isAcceptable(commune, at: start, isDirect || lead <= .strong ? lead : .weak)
    else { return nil }
    return resolved(commune, at: start, lead)
  }

  func isAcceptable(_ found: PlaceFinder.Found, at start: Int, _ lead: PlaceLead) -> Bool {
    if lead <= .strong || asked { return true }
    guard isOrdinary(start..<found.end) else { return !found.isShort || lead == .plain }
    // "à Tours", but not "à cours": a size is no proof, only what makes the word likely.
    guard lead == .plain, let first = found.communes.first else { return false }
    return gazetteer.population(of: first) >= Gazetteer.knownInShort && !found.isShort
  }

  /// One word that means something else as well.
  func isOrdinary(_ range: Range<Int>) -> Bool {
    // "près *du port*", "à *la campagne*".
    if range.count == 2, isArticle(range.lowerBound) {
      return finder.words.ordinary.contains(words[range.lowerBound + 1].hash)
    }
    guard range.count == 1, let index = range.first else { return false }
    let token = words[index]
    return token.known || token.isNumber || token.length < 3
      || finder.words.ordinary.contains(WordHash.of(utterance.tokens.letters(of: token)))
  }

  private mutating func near(at start: Int, _ lead: PlaceLead) -> Candidate? {
    var end = start
    while end < words.count, end < start + 5, end == start || words[end].gap <= .space,
      !words[end].isNumber, end == start || !isBoundary(end)
    {
      end += 1
    }
    guard end > start, !words[start].isNumber, !isStopped(start) else { return nil }
    let area = finder.area(near: start, to: end, in: utterance.tokens)
    let found = finder.nearest(from: start, to: end, in: utterance.tokens, scans: &scans)
    if let area, isBetter(area, than: found, at: start) {
      return guessed(area, at: start, isTold: lead <= .strong)
    }
    // "rien à signaler" is not Sigale.
    if let found, asked || lead == .home || isPeopled(found) {
      return resolved(found, at: start, lead)
    }
    guard lead == .home || asked && lead <= .strong, !words[start].known else { return nil }
    return unknown(start..<min(end, start + PlaceRule.unknownWords), lead)
  }

  /// Words that end a name: "j'habite Valonge *et j'aime* …".
  func isBoundary(_ index: Int) -> Bool {
    words[index].known && !words[index].repaired
      && !finder.words.links.contains(words[index].hash)
      && !Self.nameWords.contains(words[index].hash)
      || Self.conjunctions.contains(words[index].hash)
  }

  /// "chez ma mère", "en voiture": words that are no place, whatever stands before them.
  func isStopped(_ index: Int) -> Bool {
    words[index].known && !words[index].repaired && !Self.nameWords.contains(words[index].hash)
  }

  func isNameLike(_ index: Int) -> Bool {
    !words[index].known && words[index].length >= 6
  }

  /// "à Perpginan", "à Saint-Étinene".
  private func isTownLike(_ index: Int) -> Bool {
    isNameLike(index)
      || Self.saintWords.contains(words[index].hash) && index + 1 < words.count
        && words[index + 1].gap < .comma && isNameLike(index + 1)
  }

  static let saintWords = WordSet("saint sainte sin sint st ste sen")
  static let nameWords = WordSet(
    "saint sainte st ste sur sous les le la l de du des d en et aux au mont ville bourg val grand")
  private static let conjunctions = WordSet(
    "j je mais and but i parce car avec c")
}
