/// Reads the places of one utterance; counts its scans.
struct PlaceReader {
  let finder: PlaceFinder
  let utterance: Utterance
  var scans: Int

  private var asked: Bool { utterance.expectation.kind == .place }
  private var words: [Token] { utterance.words }
  private var gazetteer: Gazetteer { finder.gazetteer }

  // MARK: - After "j'habite", "à", "de" …

  mutating func place(after hit: Utterance.CueHit, _ lead: PlaceLead) -> Candidate? {
    let direct = hit.range.upperBound
    var start = direct
    var hasArticle = lead <= .strong ? false : isArticle(hit.range.upperBound - 1)
    guard start < words.count, words[start].gap <= .comma else { return nil }
    // "j'habite *dans la* Manche"; a name may begin with an article of its own.
    let last = min(words.count, start + PlaceRule.links)
    while start < last, finder.words.links.contains(words[start].hash) {
      if let found = exact(at: start, lead, hasArticle, isDirect: start == direct) { return found }
      hasArticle = hasArticle || isArticle(start)
      start += 1
    }
    guard start < words.count, words[start].gap <= .comma else { return nil }
    if let found = exact(at: start, lead, hasArticle, isDirect: start == direct) { return found }
    guard lead <= .strong || asked || lead == .plain && isNameLike(start) else { return nil }
    return near(at: start, lead)
  }

  private func isArticle(_ index: Int) -> Bool {
    finder.words.articles.contains(words[index].hash)
  }

  /// A department by number or name, or a commune by its exact name.
  private func exact(
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
    if hasArticle || commune == nil, let area = finder.area(at: start, in: utterance.tokens),
      area.end >= commune?.end ?? 0, isCertain || !isOrdinary(start..<area.end)
    {
      return candidate(meaning(of: area.area), start..<area.end, rule: "place.area", lead)
    }
    guard let commune, isAcceptable(commune, at: start, isDirect || lead <= .strong ? lead : .weak)
    else { return nil }
    return resolved(commune, at: start, lead)
  }

  private func isAcceptable(_ found: PlaceFinder.Found, at start: Int, _ lead: PlaceLead) -> Bool {
    if lead <= .strong || asked { return true }
    guard isOrdinary(start..<found.end) else { return !found.isShort || lead == .plain }
    // "à Tours", but not "à cours": a size is no proof, only what makes the word likely.
    guard lead == .plain, let first = found.communes.first else { return false }
    return gazetteer.population(of: first) >= Gazetteer.knownInShort && !found.isShort
  }

  /// One word that means something else as well.
  private func isOrdinary(_ range: Range<Int>) -> Bool {
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
    if let found = finder.nearest(from: start, to: end, in: utterance.tokens, scans: &scans) {
      return resolved(found, at: start, lead)
    }
    guard lead == .home || asked && lead <= .strong, !words[start].known else { return nil }
    return unknown(start..<min(end, start + PlaceRule.unknownWords), lead)
  }

  /// Words that end a name: "j'habite Valonge *et j'aime* …".
  private func isBoundary(_ index: Int) -> Bool {
    words[index].known && !words[index].repaired
      && !finder.words.links.contains(words[index].hash)
      && !Self.nameWords.contains(words[index].hash)
      || Self.conjunctions.contains(words[index].hash)
  }

  /// "chez ma mère", "en voiture": words that are no place, whatever stands before them.
  private func isStopped(_ index: Int) -> Bool {
    words[index].known && !words[index].repaired && !Self.nameWords.contains(words[index].hash)
  }

  private func isNameLike(_ index: Int) -> Bool {
    !words[index].known && words[index].length >= 6
  }

  // MARK: - Numbers

  /// "50700", "50 700 Valognes", "50700 Valognes".
  func postal(at index: Int) -> Candidate? {
    let token = words[index]
    guard token.isNumber, token.number >= 0 else { return nil }
    var number = Int(token.number)
    var end = index + 1
    if token.length == 2, index + 1 < words.count, words[index + 1].length == 3,
      words[index + 1].isNumber, words[index + 1].gap == .space
    {
      number = number * 1000 + Int(words[index + 1].number)
      end += 1
    } else if token.length == 4, !asked {
      return nil
    } else if token.length < 4 || token.length > 5 {
      return nil
    }
    let all = gazetteer.communes(postalNumber: number)
    guard !all.isEmpty else {
      guard asked, token.length == 5 else { return nil }
      return Candidate(
        .place(.unknown(original(index..<end))), index..<end, rule: "place.postal",
        precedence: asked ? .asked : .postalCode, isTold: true)
    }
    let named = neighbour(of: all, before: index, after: end)
    let rows = named?.communes ?? specific(all)
    let range = named.map { min($0.range.lowerBound, index)..<max($0.range.upperBound, end) }
    return Candidate(
      .place(rows.count == 1 ? .commune(rows[0]) : .ambiguous(rows)), range ?? index..<end,
      rule: "place.postal", precedence: asked ? .asked : .postalCode, isTold: true)
  }

  /// "69003" serves Lyon and "Lyon 03"; the latter says more.
  private func specific(_ rows: [Gazetteer.CommuneIndex]) -> [Gazetteer.CommuneIndex] {
    let arrondissement = rows.first { index in
      gazetteer.tables.text[gazetteer.tables.names.range(Int(index.rawValue))].last
        .map { $0 <= UInt8(ascii: "9") } ?? false
    }
    if let arrondissement { return [arrondissement] }
    return rows.sorted { (gazetteer.population(of: $1), $0) < (gazetteer.population(of: $0), $1) }
  }

  /// The commune of these that is named next to its postal code.
  private func neighbour(
    of rows: [Gazetteer.CommuneIndex], before: Int, after: Int
  ) -> (communes: [Gazetteer.CommuneIndex], range: Range<Int>)? {
    func matching(_ start: Int) -> (communes: [Gazetteer.CommuneIndex], end: Int)? {
      guard start >= 0, start < words.count,
        let found = finder.exact(at: start, in: utterance.tokens)
      else { return nil }
      let names = Set(found.communes.map { gazetteer[$0].name })
      let same = rows.filter { names.contains(gazetteer[$0].name) }
      return same.isEmpty ? nil : ([same[0]], found.end)
    }
    if let next = matching(after) { return (next.communes, before..<next.end) }
    for start in stride(from: before - 1, through: max(0, before - PlaceFinder.longest), by: -1) {
      if let previous = matching(start), previous.end == before {
        return (previous.communes, start..<after)
      }
    }
    return nil
  }

  /// "le 13 à Marseille", "3e arrondissement de Lyon".
  func arrondissement(at index: Int) -> Candidate? {
    guard (1...20).contains(words[index].number) else { return nil }
    var next = index + 1
    while next < words.count, next < index + 5, words[next].gap <= .space,
      Self.arrondissementWords.contains(words[next].hash)
    {
      next += 1
    }
    guard next > index + 1, next < words.count else { return nil }
    var key = PlaceKey()
    key.append(utterance.tokens.letters(of: words[next]))
    guard Self.cities.contains(key.hash) else { return nil }
    key.append(utterance.tokens.letters(of: words[index]))
    guard let id = gazetteer.tables.key(hash: key.hash, letters: key.letters[...]),
      let row = gazetteer.communes(ofKey: id).first
    else { return nil }
    return Candidate(
      .place(.commune(row)), index..<next + 1, rule: "place.district",
      precedence: asked ? .asked : .postalCode, isTold: asked)
  }

  /// "50", "2a", "974" at `start`, and not the start of "50 km" or "50700".
  private func departmentNumber(at start: Int) -> (code: String, end: Int)? {
    guard start < words.count, words[start].isNumber, words[start].length <= 3 else { return nil }
    var code = String(decoding: utterance.tokens.letters(of: words[start]), as: UTF8.self)
    var end = start + 1
    if code == "2" || code == "20", end < words.count, words[end].length == 1,
      words[end].gap <= .space
    {
      let letter = utterance.tokens.letters[Int(words[end].start)]
      guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "b") else { return nil }
      code = letter == UInt8(ascii: "a") ? "2A" : "2B"
      end += 1
    }
    if code.utf8.count == 1 { code = "0" + code }
    guard finder.gazetteer.areas.contains(where: { $0.code == code }) else { return nil }
    if end < words.count, words[end].gap == .joined { return nil }
    return (code, end)
  }

  private func isMeasured(_ index: Int) -> Bool {
    utterance.cues(startingAt: index).contains { hit in
      switch hit.meaning {
      case .kilometres, .minutes, .hours, .years, .quarters, .half, .month: true
      default: false
      }
    }
  }

  // MARK: - Bare names

  /// A commune that nothing announces: the whole clause where none was asked for.
  func bare(in clause: Range<Int>) -> Candidate? {
    for start in clause {
      if asked, let area = finder.area(at: start, in: utterance.tokens), isWider(area.end, start),
        !isOrdinary(start..<area.end)
      {
        return Candidate(
          .place(meaning(of: area.area)), start..<area.end, rule: "place.area", precedence: .asked)
      }
      if let found = finder.exact(at: start, in: utterance.tokens, isLoose: asked) {
        let range = start..<found.end
        if asked {
          let isRest = utterance.isAlone(range) || !isOrdinary(range)
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

  /// "Bretagne" is the region before it is a hamlet; "Vienne" and "Paris" are towns first.
  private func isWider(_ end: Int, _ start: Int) -> Bool {
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

  // MARK: - Results

  private func meaning(of area: PlaceWords.Area) -> PlaceMeaning {
    switch area {
    case .department(let code): .department(code)
    case .region(let name): .region(name)
    }
  }

  private func candidate(
    _ meaning: PlaceMeaning, _ range: Range<Int>, rule: String, _ lead: PlaceLead
  ) -> Candidate {
    Candidate(
      .place(meaning), range, rule: rule, precedence: asked ? .asked : .markedPlace,
      isTold: lead <= .strong)
  }

  private func unknown(_ range: Range<Int>, _ lead: PlaceLead) -> Candidate {
    Candidate(
      .place(.unknown(original(range))), range, rule: "place.unknown", confidence: .half,
      precedence: .guess, isTold: lead <= .strong)
  }

  /// One commune, or all of one name, narrowed by a department that is said with it.
  private func resolved(
    _ found: PlaceFinder.Found, at start: Int, _ lead: PlaceLead, precedence: Precedence? = nil
  ) -> Candidate {
    var communes = found.communes
    var end = found.end
    if let qualified = qualifier(after: end, among: communes) {
      (communes, end) = qualified
    }
    let isClose =
      found.edits == 0 || found.edits == 1 && end - start > 0 && length(start..<end) >= 6
    let rule =
      found.edits > 0 ? "place.spelling" : communes.count == 1 ? "place.name" : "place.homonym"
    return Candidate(
      .place(communes.count == 1 ? .commune(communes[0]) : .ambiguous(communes)), start..<end,
      rule: rule, confidence: isClose ? .sure : .half,
      precedence: precedence ?? (asked ? .asked : .markedPlace), isTold: lead <= .strong)
  }

  private func length(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + words[$1].length } }

  /// "Saint-Denis *(93)*", "*dans le 93*", "*à la Réunion*", "Lyon *3e*".
  private func qualifier(
    after end: Int, among communes: [Gazetteer.CommuneIndex]
  ) -> ([Gazetteer.CommuneIndex], Int)? {
    var next = end
    while next < words.count, next < end + 4, words[next].gap <= .comma,
      finder.words.qualifiers.contains(words[next].hash)
    {
      next += 1
    }
    guard next < words.count, words[next].gap <= .comma else { return nil }
    if let number = departmentNumber(at: next), !isMeasured(number.end) {
      let narrowed = communes.filter { gazetteer.department(of: $0) == number.code }
      if !narrowed.isEmpty { return (narrowed, number.end) }
    }
    guard let area = finder.area(at: next, in: utterance.tokens) else { return nil }
    let narrowed = communes.filter { index in
      switch area.area {
      case .department(let code): gazetteer.department(of: index) == code
      case .region(let name): gazetteer.region(of: index) == name
      }
    }
    return narrowed.isEmpty ? nil : (narrowed, area.end)
  }

  /// The words as they were written, to be asked about; letters and digits only.
  private func original(_ range: Range<Int>) -> String {
    range.map { String(decoding: utterance.tokens.letters(of: words[$0]), as: UTF8.self) }
      .joined(separator: " ")
  }

  private static let nameWords = WordSet(
    "saint sainte st ste sur sous les le la l de du des d en et aux au mont ville bourg val grand")
  private static let conjunctions = WordSet(
    "j je mais and but i parce car avec c")
  private static let arrondissementWords = WordSet(
    "e eme ieme er ere arrondissement arr arrdt ardt a de d in of th rd st nd district")
  private static let cities = WordSet(
    "paris lyon marseille")
}
