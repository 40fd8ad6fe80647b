extension PlaceReader {
  func meaning(of area: PlaceWords.Area) -> PlaceMeaning {
    switch area {
    case .department(let code): .department(code)
    case .region(let name): .region(name)
    }
  }

  func candidate(
    _ meaning: PlaceMeaning, _ range: Range<Int>, rule: String, _ lead: PlaceLead
  ) -> Candidate {
    Candidate(
      .place(meaning), range, rule: rule, precedence: asked ? .asked : .markedPlace,
      isTold: lead <= .strong)
  }

  func unknown(_ range: Range<Int>, _ lead: PlaceLead) -> Candidate {
    Candidate(
      .place(.unknown(original(range))), range, rule: "place.unknown", confidence: .half,
      precedence: .guess, isTold: lead <= .strong)
  }

  /// One commune, or all of one name, narrowed by a department that is said with it.
  mutating func resolved(
    _ found: PlaceFinder.Found, at start: Int, _ lead: PlaceLead, precedence: Precedence? = nil
  ) -> Candidate {
    var communes = found.communes
    var end = found.end
    if let qualified = qualifier(after: end, among: communes) {
      (communes, end) = qualified
    } else if let other = namesake(from: start, to: end) {
      return other
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

  private static let postalDigits = 5

  /// "à tour dans le 37", "chambry en savoie": a department follows that has no commune of this name, and one that
  /// is next to it.
  private mutating func namesake(from start: Int, to end: Int) -> Candidate? {
    guard scans > 0, let (area, last) = department(after: end) else { return nil }
    let parts = (start..<end).map { utterance.tokens.letters(of: words[$0]) }
    guard let commune = commune(like: parts, in: area, within: Self.nearInside) else { return nil }
    return Candidate(
      .place(.commune(commune)), start..<last, rule: "place.spelling", confidence: .half,
      precedence: asked ? .asked : .markedPlace, isTold: true)
  }

  /// A department, by its number or its name, that follows a place.
  private func department(after end: Int) -> (code: String, end: Int)? {
    var next = end
    while next < words.count, next < end + 4, words[next].gap <= .comma,
      finder.words.qualifiers.contains(words[next].hash)
    {
      next += 1
    }
    guard next > end, next < words.count, words[next].gap <= .comma else { return nil }
    if let number = departmentNumber(at: next), !isMeasured(number.end) { return number }
    guard let area = finder.area(at: next, in: utterance.tokens),
      case .department(let code) = area.area
    else { return nil }
    return (code, area.end)
  }

  /// "entre Caen *et Bayeux*", "Angers *et* Le Mans": two homes are both places.
  mutating func second(after end: Int, _ lead: PlaceLead) -> Candidate? {
    guard end + 1 < words.count, words[end].gap <= .space, Self.and.contains(words[end].hash)
    else { return nil }
    var start = end + 1
    if finder.exact(at: start, in: utterance.tokens) == nil,
      finder.words.links.contains(words[start].hash), start + 1 < words.count
    {
      start += 1
    }
    if let found = finder.exact(at: start, in: utterance.tokens), !isOrdinary(start..<found.end) {
      return resolved(found, at: start, lead)
    }
    // "Entre Toulouse et Montoban".
    guard lead <= .strong, words[start].gap <= .space, !words[start].known, scans > 0 else {
      return nil
    }
    var last = start + 1
    while last < words.count, last < start + 4, words[last].gap <= .space, !isBoundary(last) {
      last += 1
    }
    guard let near = finder.nearest(from: start, to: last, in: utterance.tokens, scans: &scans),
      isPeopled(near)
    else { return nil }
    return resolved(near, at: start, lead)
  }

  private static let and = WordSet("et and ou or e")

  func length(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + words[$1].length } }

  /// "Saint-Denis *(93)*", "*dans le 93*", "*à la Réunion*", "Lyon *3e*".
  func qualifier(
    after end: Int, among communes: [Gazetteer.CommuneIndex]
  ) -> ([Gazetteer.CommuneIndex], Int)? {
    var next = end
    while next < words.count, next < end + 4, words[next].gap <= .comma,
      finder.words.qualifiers.contains(words[next].hash)
    {
      next += 1
    }
    guard next < words.count, words[next].gap <= .comma else { return nil }
    if let district = district(at: next, of: communes) { return district }
    if let number = departmentNumber(at: next), !isMeasured(number.end) {
      let narrowed = communes.filter { gazetteer.department(of: $0) == number.code }
      if !narrowed.isEmpty { return (narrowed, number.end) }
    }
    if words[next].isNumber, words[next].length == Self.postalDigits {
      let served = Set(
        gazetteer.communes(postalNumber: Int(words[next].number)).map { gazetteer[$0].name })
      let department = utterance.tokens.letters(of: words[next]).prefix(2)
      let narrowed = communes.filter {
        served.contains(gazetteer[$0].name)
          && gazetteer.department(of: $0).utf8.starts(with: department)
      }
      if !narrowed.isEmpty { return (narrowed, next + 1) }
    }
    let exact = finder.area(at: next, in: utterance.tokens)
    let near =
      exact == nil && communes.count > 1
      ? finder.area(near: next, to: min(words.count, next + 3), in: utterance.tokens) : nil
    guard let area = exact ?? near.map({ ($0.area, $0.end) }) else { return nil }
    let narrowed = communes.filter { index in
      switch area.area {
      case .department(let code): gazetteer.department(of: index) == code
      case .region(let name): gazetteer.region(of: index) == name
      }
    }
    return narrowed.isEmpty ? nil : (narrowed, area.end)
  }

  /// "Marseille *troisième*", "à Paris, *dans le vingtième*".
  private func district(
    at index: Int, of communes: [Gazetteer.CommuneIndex]
  ) -> ([Gazetteer.CommuneIndex], Int)? {
    guard let city = communes.first, communes.count == 1 else { return nil }
    let name = gazetteer[city].name
    guard Self.divided.contains(name), let rank = rank(at: index) else { return nil }
    let padded = (rank.value < 10 ? "0" : "") + String(rank.value)
    let rows = gazetteer.communes(named: name + " " + padded)
    return rows.isEmpty ? nil : ([rows[0]], rank.end)
  }

  /// "5e", "cinquième", "dix-huitième": which of the parts of a city, from 1 to 20.
  func rank(at index: Int) -> (value: Int, end: Int)? {
    var rank: (value: Int, end: Int)?
    if let hit = utterance.cues(startingAt: index).first(where: {
      if case .ordinal = $0.meaning { true } else { false }
    }), case .ordinal(let value) = hit.meaning {
      rank = (value, hit.range.upperBound)
    } else if let number = utterance.numbers.first(where: { $0.range.lowerBound == index }) {
      // "Paris dix-huitième": a ten, and the rank that is added to it.
      let end = number.range.upperBound
      let unit = end < words.count ? Self.units[words[end].stem] : nil
      rank =
        number.value == 10 && unit != nil
        ? (10 + (unit ?? 0), end + 1) : (number.value, number.range.upperBound)
    } else if let value = Self.ranks[words[index].stem] {
      rank = (value, index + 1)
    }
    return rank.flatMap { (1...20).contains($0.value) ? $0 : nil }
  }

  private static let divided: Set<String> = ["Paris", "Lyon", "Marseille"]
  private static let units: [UInt64: Int] = Dictionary(
    ["septieme": 7, "huitieme": 8, "neuvieme": 9].map {
      (Stem.hash(Array($0.key.utf8)[...]), $0.value)
    }, uniquingKeysWith: { $1 })

  private static let ranks: [UInt64: Int] = {
    let words = [
      "dixieme": 10, "onzieme": 11, "douzieme": 12, "treizieme": 13, "quatorzieme": 14,
      "quinzieme": 15, "seizieme": 16, "vingtieme": 20,
    ]
    return Dictionary(
      words.map { (Stem.hash(Array($0.key.utf8)[...]), $0.value) }, uniquingKeysWith: { $1 })
  }()

  /// The words as they were written, to be asked about; letters and digits only.
  func original(_ range: Range<Int>) -> String {
    range.map { String(decoding: utterance.tokens.letters(of: words[$0]), as: UTF8.self) }
      .joined(separator: " ")
  }
}
