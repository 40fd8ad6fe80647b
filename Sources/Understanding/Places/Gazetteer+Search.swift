extension Gazetteer {
  /// Communes of exactly this name however it is written, the largest first.
  public func communes(named name: String) -> [CommuneIndex] {
    let key = PlaceKey(named: name)
    guard let id = tables.key(hash: key.hash, letters: key.letters[...]) else { return [] }
    return communes(ofKey: id)
  }

  /// Communes that a postal code serves, in the order of the source.
  public func communes(postalCode: String) -> [CommuneIndex] {
    guard postalCode.utf8.count == 5, let number = Int(postalCode) else { return [] }
    return communes(postalNumber: number)
  }

  /// Communes whose names are closest to a misspelt one; empty where none is close.
  public func communes(near name: String) -> [CommuneIndex] {
    let key = PlaceKey(named: name)
    return nearest(to: key.letters[...])?.keys.flatMap { communes(ofKey: $0) } ?? []
  }

  /// Communes whose names begin so, the largest first.
  public func completions(ofPrefix prefix: String, limit: Int) -> [CommuneIndex] {
    let letters = PlaceKey(named: prefix).letters
    guard !letters.isEmpty, limit > 0 else { return [] }
    return Array(communes(beginning: letters[...], keys: Int.max).prefix(limit))
  }

  /// Communes whose names begin with these letters, the largest first; none where more than
  /// `keys` names do.
  func communes(beginning letters: ArraySlice<UInt8>, keys: Int) -> [CommuneIndex] {
    let first = tables.alphabetical.partitioning {
      !keyLetters($0).lexicographicallyPrecedes(letters)
    }
    var last = first
    var found: Set<CommuneIndex> = []
    while last < tables.alphabetical.count,
      keyLetters(tables.alphabetical[last]).starts(with: letters)
    {
      guard last - first < keys else { return [] }
      for row in tables.rows(ofKey: Int(tables.alphabetical[last]))
      where row & GazetteerTables.aliasBit == 0 {
        found.insert(CommuneIndex(rawValue: row))
      }
      last += 1
    }
    return found.sorted { (population(of: $1), $0) < (population(of: $0), $1) }
  }

  private func keyLetters(_ key: UInt32) -> ArraySlice<UInt8> {
    tables.text[tables.keys.range(Int(key))]
  }

  /// True where these letters are a whole name; a word that is one is never "repaired".
  func isName(_ letters: ArraySlice<UInt8>) -> Bool {
    tables.key(hash: WordHash.of(letters), letters: letters) != nil
  }

  /// As ``isName(_:)``, of a place that many know: "Douai" is no "d'ouai".
  func isTown(_ letters: ArraySlice<UInt8>) -> Bool {
    guard let key = tables.key(hash: WordHash.of(letters), letters: letters) else { return false }
    return communes(ofKey: key).contains { population(of: $0) >= Self.knownInShort }
  }

  func communes(ofKey key: Int) -> [CommuneIndex] {
    tables.rows(ofKey: key).map { CommuneIndex(rawValue: $0 & ~GazetteerTables.aliasBit) }
  }

  /// How many words the name has that stands first under a key.
  func words(inKey key: Int) -> Int {
    guard let row = tables.rows(ofKey: key).first else { return 0 }
    let name = tables.text[tables.names.range(Int(row & ~GazetteerTables.aliasBit))]
    return 1 + name.count { $0 == 0x20 || $0 == 0x27 || $0 == 0x2d }
  }

  /// Only short forms stand under this key.
  func isAlias(_ key: Int) -> Bool {
    tables.rows(ofKey: key).allSatisfy { $0 & GazetteerTables.aliasBit != 0 }
  }

  func communes(postalNumber number: Int) -> [CommuneIndex] {
    let order = tables.postalOrder
    var low = order.partitioning { Int(tables.postalCodes[Int($0)]) >= number }
    var found: [CommuneIndex] = []
    while low < order.count, Int(tables.postalCodes[Int(order[low])]) == number {
      found.append(CommuneIndex(rawValue: order[low]))
      low += 1
    }
    return found
  }

  /// Edits that a name of this many letters may need.
  static func limit(for count: Int) -> Int {
    switch count {
    case ..<4: 0
    case 4...6: 1
    default: 2
    }
  }

  /// The keys with the fewest edits to `letters`: a scan over signatures, then a measure.
  ///
  /// About 40 µs against all communes: nine keys in ten fall to their signature.
  func nearest(to letters: ArraySlice<UInt8>) -> (edits: Int, keys: [Int])? {
    let limit = Self.limit(for: letters.count)
    guard limit > 0, letters.count <= GazetteerTables.longestKey, !tables.keys.ends.isEmpty else {
      return nil
    }
    let signature = LetterSignature.of(letters)
    var best = limit
    var found: [Int] = []
    var measure = EditDistance()
    let low = Int(tables.lengthStarts[max(1, letters.count - limit)])
    let high = Int(
      tables.lengthStarts[min(GazetteerTables.longestKey, letters.count + limit) + 1])
    for key in low..<high
    where LetterSignature.mayBeWithin(best, tables.signatures[key], signature) {
      let edits = measure.distance(letters, tables.text[tables.keys.range(key)], limit: best)
      guard let edits else { continue }
      if edits < best { found.removeAll(keepingCapacity: true) }
      best = edits
      found.append(key)
    }
    // Fingers change the places of letters more often than they hit wrong ones.
    let slips = found.filter {
      tables.keys.range($0).count == letters.count && tables.signatures[$0] == signature
    }
    return found.isEmpty ? nil : (best, slips.isEmpty ? found : slips)
  }
}
