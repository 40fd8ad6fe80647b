extension PlaceReader {
  /// "50700", "50 700 Valognes", "50700 Valognes".
  mutating func postal(at index: Int) -> Candidate? {
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
  func specific(_ rows: [Gazetteer.CommuneIndex]) -> [Gazetteer.CommuneIndex] {
    let arrondissement = rows.first { index in
      gazetteer.tables.text[gazetteer.tables.names.range(Int(index.rawValue))].last
        .map { $0 <= UInt8(ascii: "9") } ?? false
    }
    if let arrondissement { return [arrondissement] }
    return rows.sorted { (gazetteer.population(of: $1), $0) < (gazetteer.population(of: $0), $1) }
  }

  /// The commune of these that is named next to its postal code.
  mutating func neighbour(
    of rows: [Gazetteer.CommuneIndex], before: Int, after: Int
  ) -> (communes: [Gazetteer.CommuneIndex], range: Range<Int>)? {
    func matching(_ start: Int) -> (communes: [Gazetteer.CommuneIndex], end: Int)? {
      guard start >= 0, start < words.count else { return nil }
      guard let found = finder.exact(at: start, in: utterance.tokens) else {
        return misspelt(rows, at: start, upTo: before)
      }
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

  /// "St Naziare 44600": of the communes of a code, the one whose name is next to the words before it.
  private mutating func misspelt(
    _ rows: [Gazetteer.CommuneIndex], at start: Int, upTo end: Int
  ) -> (communes: [Gazetteer.CommuneIndex], end: Int)? {
    guard scans > 0, start < end, end - start <= Self.misspeltWords, !words[start].isNumber else {
      return nil
    }
    scans -= 1
    let letters = PlaceKey(words[start..<end].map { utterance.tokens.letters(of: $0) }).letters
    let limit = Gazetteer.limit(for: letters.count)
    var measure = EditDistance()
    let near = rows.filter { row in
      let name = PlaceKey(named: gazetteer[row].name).letters
      return measure.distance(letters[...], name[...], limit: limit) != nil
    }
    return near.count == 1 ? (near, end) : nil
  }

  /// "le 13 à Marseille", "3e arrondissement de Lyon", "le cinquième, Lyon".
  func arrondissement(at index: Int) -> Candidate? {
    // "Je suis en 4e à Marseille", "en classe de 4e" tell of a class.
    guard !words[max(0, index - 2)..<index].contains(where: { Self.classLeads.contains($0.hash) }),
      let rank = rank(at: index)
    else { return nil }
    var next = rank.end
    while next < words.count, next < index + 5, words[next].gap <= .comma,
      Self.arrondissementWords.contains(words[next].hash)
    {
      next += 1
    }
    // "Lyon 3" is one; "3 Lyon" isn't.
    guard next > index + 1 || !words[index].isNumber, next < words.count, words[next].gap <= .comma
    else { return nil }
    guard let city = city(utterance.tokens.letters(of: words[next])) else { return nil }
    var key = PlaceKey([city])
    key.append(Array(String(rank.value).utf8)[...])
    guard let id = gazetteer.tables.key(hash: key.hash, letters: key.letters[...]),
      let row = gazetteer.communes(ofKey: id).first
    else { return nil }
    return Candidate(
      .place(.commune(row)), index..<next + 1, rule: "place.district",
      precedence: asked ? .asked : .postalCode, isTold: asked)
  }

  /// "50", "2a", "974" at `start`, and not the start of "50 km" or "50700".
  func departmentNumber(at start: Int) -> (code: String, end: Int)? {
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

  func isMeasured(_ index: Int) -> Bool {
    utterance.cues(startingAt: index).contains { hit in
      switch hit.meaning {
      case .kilometres, .minutes, .hours, .years, .quarters, .half, .month: true
      default: false
      }
    }
  }

  /// Words of a name that is misspelt before its code.
  private static let misspeltWords = 4

  private static let classLeads = WordSet("en classe niveau")
  private static let arrondissementWords = WordSet(
    "e eme ieme er ere arrondissement arr arrdt ardt a de d in of th rd st nd district")
  private static let cities = ["paris", "lyon", "marseille"].map { Array($0.utf8)[...] }

  /// A city with numbered parts, with a slip at most.
  private func city(_ letters: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var measure = EditDistance()
    let limit = letters.count < 5 ? 0 : 1
    return Self.cities.first { measure.distance(letters, $0, limit: limit) != nil }
  }
}
