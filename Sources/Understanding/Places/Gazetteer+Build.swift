extension Gazetteer {
  /// Towns that people call by the first part of their names ("Bourg", "Clermont").
  static let knownInShort = 10_000
  /// Rows of one name and department that are closer than this are one commune (0.15° ≈ 15 km).
  static let sameCommune = Int32(0.15 * GazetteerTables.degree)

  /// Builds the index: about 0.3 s for the whole of France.
  public init(communes: [Commune]) {
    var builder = GazetteerBuilder()
    for commune in communes { builder.add(commune) }
    (tables, areas) = builder.build()
  }
}

private struct GazetteerBuilder {
  private var tables = GazetteerTables()
  private var areas: [Gazetteer.Area] = []
  private var areaIDs: [Gazetteer.Area: UInt8] = [:]
  private var ids: [[UInt8]: Int] = [:]
  private var keys: [(letters: [UInt8], sound: [UInt8], rows: [UInt32])] = []
  private let normaliser = Normaliser()
  private let tokeniser = Tokeniser()
  private let ordinary = WordSet(places: PlaceLexicon.ordinaryWords)

  mutating func add(_ commune: Gazetteer.Commune) {
    let area = Gazetteer.Area(
      code: commune.department, name: commune.departmentName, region: commune.region)
    let row = UInt32(tables.postalCodes.count)
    tables.text.append(contentsOf: commune.name.utf8)
    tables.names.ends.append(UInt32(tables.text.count))
    tables.postalCodes.append(UInt32(commune.postalCode) ?? 0)
    tables.rowAreas.append(id(of: area))
    tables.latitudes.append(Int32((commune.latitude * GazetteerTables.degree).rounded()))
    tables.longitudes.append(Int32((commune.longitude * GazetteerTables.degree).rounded()))
    tables.populations.append(UInt32(max(0, commune.population ?? 0)))
    addKeys(of: commune, row: row)
  }

  private mutating func id(of area: Gazetteer.Area) -> UInt8 {
    if let id = areaIDs[area] { return id }
    let id = UInt8(truncatingIfNeeded: areas.count)
    areas.append(area)
    areaIDs[area] = id
    return id
  }

  private mutating func addKeys(of commune: Gazetteer.Commune, row: UInt32) {
    let tokens = tokeniser.tokens(of: normaliser.normalise(commune.name))
    let words = tokens.list.map { tokens.letters(of: $0) }
    add(words[...], row: row)
    let alias = row | GazetteerTables.aliasBit
    // "Castillon (Canton de Lembeye)" is called Castillon.
    if let bracket = tokens.list.firstIndex(where: { $0.gap == .bracket }), bracket > 0 {
      add(words[..<bracket], row: alias)
    }
    var rest = words[...]
    if let first = rest.first, Self.articles.contains(WordHash.of(first)), rest.count > 1 {
      rest = rest.dropFirst()
      // Nobody calls Le Saint by half of its name.
      let isSaint = rest.count == 1 && Self.saints.contains(WordHash.of(PlaceKey(rest).letters))
      if !isSaint { add(rest, row: alias) }
    }
    guard commune.population ?? 0 >= Gazetteer.knownInShort, rest.count > 1 else { return }
    let isSaint = Self.saints.contains(WordHash.of(rest[rest.startIndex]))
    let short = rest.prefix(isSaint ? 2 : 1)
    guard short.count < rest.count, !tokens.list[rest.startIndex + short.count].isNumber,
      !ordinary.contains(WordHash.of(PlaceKey(short).letters))
    else { return }
    add(short, row: alias)
    if short.startIndex > 0 { add(words[..<short.endIndex], row: alias) }
  }

  private mutating func add(_ words: ArraySlice<ArraySlice<UInt8>>, row: UInt32) {
    let letters = PlaceKey(words).letters
    guard letters.count <= GazetteerTables.longestKey else { return }
    if let id = ids[letters] {
      if !keys[id].rows.contains(where: { isSameCommune($0, row) }) { keys[id].rows.append(row) }
      return
    }
    var sound: [UInt8] = []
    for word in words { sound.append(contentsOf: Sound.key(word)) }
    ids[letters] = keys.count
    keys.append((letters, sound, [row]))
  }

  /// A commune has a row for each of its postal codes.
  private func isSameCommune(_ left: UInt32, _ right: UInt32) -> Bool {
    let (left, right) = (
      Int(left & ~GazetteerTables.aliasBit), Int(right & ~GazetteerTables.aliasBit)
    )
    return tables.rowAreas[left] == tables.rowAreas[right]
      && abs(tables.latitudes[left] - tables.latitudes[right]) < Gazetteer.sameCommune
      && abs(tables.longitudes[left] - tables.longitudes[right]) < Gazetteer.sameCommune
  }

  mutating func build() -> (GazetteerTables, [Gazetteer.Area]) {
    keys.sort { left, right in
      left.letters.count == right.letters.count
        ? left.letters.lexicographicallyPrecedes(right.letters)
        : left.letters.count < right.letters.count
    }
    tables.keys.first = UInt32(tables.text.count)
    for key in keys {
      tables.text.append(contentsOf: key.letters)
      tables.keys.ends.append(UInt32(tables.text.count))
      tables.signatures.append(LetterSignature.of(key.letters[...]))
      tables.soundText.append(contentsOf: key.sound)
      tables.soundPieces.ends.append(UInt32(tables.soundText.count))
      tables.soundSignatures.append(LetterSignature.of(key.sound[...]))
      tables.keyRows.append(contentsOf: withoutSmallNamesakes(key.rows.sorted(by: isLarger)))
      tables.keyRowEnds.append(UInt32(tables.keyRows.count))
    }
    buildLengths()
    buildSlots()
    buildOrders()
    return (tables, areas)
  }

  private func isLarger(_ left: UInt32, _ right: UInt32) -> Bool {
    let (l, r) = (left & ~GazetteerTables.aliasBit, right & ~GazetteerTables.aliasBit)
    let (p, q) = (tables.populations[Int(l)], tables.populations[Int(r)])
    return p == q ? l < r : p > q
  }

  /// A town is meant by a short name that is another commune's whole name only if it is far
  /// larger: "Clermont" may be Clermont-Ferrand, "Saint-Étienne" is not Saint-Étienne-du-Rouvray.
  private func withoutSmallNamesakes(_ rows: [UInt32]) -> [UInt32] {
    let whole = rows.filter { $0 & GazetteerTables.aliasBit == 0 }
    guard let largest = whole.map({ tables.populations[Int($0)] }).max() else { return rows }
    return rows.filter { row in
      let population = tables.populations[Int(row & ~GazetteerTables.aliasBit)]
      return row & GazetteerTables.aliasBit == 0 || population > 5 * largest
    }
  }

  private mutating func buildLengths() {
    var key = 0
    for length in 0...GazetteerTables.longestKey + 1 {
      while key < keys.count, keys[key].letters.count < length { key += 1 }
      tables.lengthStarts.append(UInt32(key))
    }
  }

  private mutating func buildSlots() {
    var size = 16
    while size < keys.count * 2 { size *= 2 }
    tables.slots = Array(repeating: 0, count: size)
    for (id, key) in keys.enumerated() {
      var slot = GazetteerTables.slot(of: WordHash.of(key.letters)) & (size - 1)
      while tables.slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      tables.slots[slot] = UInt32(id + 1)
    }
  }

  private mutating func buildOrders() {
    let ids = keys.indices.map { UInt32($0) }
    tables.alphabetical = ids.sorted {
      keys[Int($0)].letters.lexicographicallyPrecedes(keys[Int($1)].letters)
    }
    tables.postalOrder = tables.postalCodes.indices.map { UInt32($0) }.sorted {
      (tables.postalCodes[Int($0)], $0) < (tables.postalCodes[Int($1)], $1)
    }
  }

  private static let articles = WordSet("le la les l")
  private static let saints = WordSet("saint sainte st ste")
}
