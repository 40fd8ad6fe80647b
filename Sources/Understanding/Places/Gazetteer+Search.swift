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
    var low = 0
    var high = tables.alphabetical.count
    while low < high {
      let middle = (low + high) / 2
      if keyLetters(middle).lexicographicallyPrecedes(letters) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [CommuneIndex] = []
    var seen: Set<UInt32> = []
    while low < tables.alphabetical.count, keyLetters(low).starts(with: letters) {
      for row in tables.rows(ofKey: Int(tables.alphabetical[low]))
      where row & GazetteerTables.aliasBit == 0 && seen.insert(row).inserted {
        found.append(CommuneIndex(rawValue: row))
      }
      low += 1
    }
    found.sort { (population(of: $1), $0) < (population(of: $0), $1) }
    return Array(found.prefix(limit))
  }

  private func keyLetters(_ position: Int) -> ArraySlice<UInt8> {
    tables.text[tables.keys.range(Int(tables.alphabetical[position]))]
  }

  // MARK: -

  /// True where these letters are a whole name; a word that is one is never "repaired".
  func isName(_ letters: ArraySlice<UInt8>) -> Bool {
    tables.key(hash: WordHash.of(letters), letters: letters) != nil
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
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tables.postalCodes[Int(order[middle])]) < number {
        low = middle + 1
      } else {
        high = middle
      }
    }
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
    return found.isEmpty ? nil : (best, found)
  }

  /// The keys that sound like these words.
  func soundingLike(_ words: [ArraySlice<UInt8>]) -> [Int] {
    var sound: [UInt8] = []
    for word in words { sound.append(contentsOf: Sound.key(word)) }
    guard sound.count >= Sound.shortestKey else { return [] }
    let hash = UInt32(truncatingIfNeeded: WordHash.of(sound) >> 16)
    var low = 0
    var high = tables.sounds.count
    while low < high {
      let middle = (low + high) / 2
      if tables.sounds[middle] < hash { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    while low < tables.sounds.count, tables.sounds[low] == hash {
      found.append(Int(tables.soundKeys[low]))
      low += 1
    }
    return found
  }
}
