/// What a misspelt name may mean.
///
/// A name is the likelier the fewer letters were mistyped or the more it sounds like what was written, and the
/// more people live there: who writes "monpelier" means Montpellier, though Montélier is nearer by a letter.
extension Gazetteer {
  struct Guess: Sendable {
    var key: Int
    /// Letters that differ, or one more than are allowed where only the sound is near.
    var edits: Int
    /// In letters, whoever lives there.
    var distance: Float
    /// As ``distance``, less what many inhabitants are worth; the lowest is the likeliest.
    var cost: Float = 0
  }

  /// What is spelt otherwise and sounds the same has cost this much.
  static let byEar: Float = 0.9
  /// Ten times as many inhabitants outweigh so many letters.
  static let tenfold: Float = 0.45
  /// Of a commune whose inhabitants nobody counted.
  private static let few: Float = 300
  /// Another first letter than was written.
  private static let otherStart: Float = 0.5
  /// Letters that only changed places cost so much less.
  private static let slip: Float = 0.3
  /// Fewer sounds say nothing.
  private static let shortestSound = 2

  /// Names near to these letters or to these sounds, the likeliest first; only those of a `department` where one is
  /// given by its code.
  ///
  /// Two scans of some 40 µs each over all names.
  func guesses(
    _ letters: ArraySlice<UInt8>, sound: [UInt8], in department: String? = nil
  ) -> [Guess] {
    let area = department.flatMap { code in areas.firstIndex { $0.code == code } }
    guard letters.count <= GazetteerTables.longestKey, !tables.keys.ends.isEmpty else { return [] }
    var found: [Int: Guess] = [:]
    addNear(letters, area, to: &found)
    addSounding(sound, area, to: &found, letters: letters.count)
    return found.values.map { guess in
      var guess = guess
      guess.cost = guess.distance - credit(ofKey: guess.key)
      return guess
    }.sorted { ($0.cost, $0.key) < ($1.cost, $1.key) }
  }

  private func addNear(_ letters: ArraySlice<UInt8>, _ area: Int?, to found: inout [Int: Guess]) {
    let limit = Self.limit(for: letters.count)
    guard limit > 0 else { return }
    let signature = LetterSignature.of(letters)
    let low = Int(tables.lengthStarts[max(1, letters.count - limit)])
    let high = Int(tables.lengthStarts[min(GazetteerTables.longestKey, letters.count + limit) + 1])
    var measure = EditDistance()
    for key in alike(signature, in: tables.signatures, low..<high, edits: limit)
    where isIn(area, key) {
      let range = tables.keys.range(key)
      guard let edits = measure.distance(letters, tables.text[range], limit: limit) else {
        continue
      }
      let isSlip = range.count == letters.count && tables.signatures[key] == signature
      let isMoved = tables.text[range.lowerBound] != letters.first
      found[key] = Guess(
        key: key, edits: edits,
        distance: Float(edits) - (isSlip ? Self.slip : 0) + (isMoved ? Self.otherStart : 0))
    }
  }

  private func addSounding(
    _ sound: [UInt8], _ area: Int?, to found: inout [Int: Guess], letters: Int
  ) {
    guard sound.count >= Self.shortestSound else { return }
    let allowed = Self.soundLimit(for: sound.count)
    let edits = Int(allowed / SoundDistance.whole)
    let signature = LetterSignature.of(sound[...])
    var measure = SoundDistance()
    // Half as much is allowed where half is enough to tell two sounds apart.
    let keys = alike(
      signature, in: tables.soundSignatures, tables.soundSignatures.indices, edits: edits)
    sound.withUnsafeBufferPointer { sound in
      tables.soundText.withUnsafeBufferPointer { text in
        for key in keys {
          let range = tables.soundPieces.range(key)
          guard abs(range.count - sound.count) <= edits, isIn(area, key),
            let distance = measure.distance(
              sound, UnsafeBufferPointer(rebasing: text[range]), limit: allowed)
          else { continue }
          let cost = Self.byEar + Float(distance) / Float(SoundDistance.whole)
          if cost < found[key]?.distance ?? .infinity {
            found[key] = Guess(
              key: key, edits: found[key]?.edits ?? Self.limit(for: letters) + 1, distance: cost)
          }
        }
      }
    }
  }

  /// Places in a column of signatures that may be within so many edits of one.
  private func alike(
    _ signature: UInt64, in signatures: [UInt64], _ range: Range<Int>, edits: Int
  ) -> [Int] {
    var found: [Int] = []
    signatures.withUnsafeBufferPointer { signatures in
      for place in range
      where LetterSignature.mayBeWithin(edits, signatures[place], signature) {
        found.append(place)
      }
    }
    return found
  }

  private func isIn(_ area: Int?, _ key: Int) -> Bool {
    guard let area else { return true }
    return tables.rows(ofKey: key).contains {
      Int(tables.rowAreas[Int($0 & ~GazetteerTables.aliasBit)]) == area
    }
  }

  private func credit(ofKey key: Int) -> Float {
    credit(
      of: tables.rows(ofKey: key).map {
        Int(tables.populations[Int($0 & ~GazetteerTables.aliasBit)])
      }.max() ?? 0)
  }

  /// What a name gains by its inhabitants; nothing for a thousand.
  func credit(of inhabitants: Int) -> Float {
    let size = max(Float(inhabitants), Self.few)
    let log = (Float(size.exponent) + (size.significand - 1)) * 0.30103
    return Self.tenfold * (log - 3)
  }

  /// Quarters of a sound that may differ.
  private static func soundLimit(for count: Int) -> UInt8 {
    switch count {
    case ..<3: 0
    case 3...5: 4
    default: 6
    }
  }
}
