/// Names in a row of words: the longest that the gazetteer knows, or the nearest.
///
/// A class, so that each utterance holds one reference and not the gazetteer's two dozen.
final class PlaceFinder: Sendable {
  /// Words of the longest names ("Beaujeu-Saint-Vallier-Pierrejux-et-Quitteur").
  static let longest = 8
  /// Names are close spellings of at most this many others before they say nothing.
  static let mostNeighbours = 6

  /// Letters from which on "bourgoin" may be the beginning of a name.
  static let beginning = 6
  /// A beginning that more names share says nothing.
  static let mostBeginnings = 3

  struct Found: Hashable, Sendable {
    var communes: [Gazetteer.CommuneIndex]
    var end: Int
    var edits: Int
    /// Named in short ("Bourg"), where the whole name is longer.
    var isShort = false
  }

  private static let prepositions = Set(
    [
      "a", "de", "d", "en", "sur", "vers", "in", "at",
    ].map { WordHash.of($0) })

  let gazetteer: Gazetteer
  let words: PlaceWords

  init(gazetteer: Gazetteer, words: PlaceWords) {
    self.gazetteer = gazetteer
    self.words = words
  }

  /// The longest exact name that begins at `start`.
  ///
  /// Words run together make a name only where `isLoose`: "ca me" is not Came; and never with a
  /// preposition: "à Brest" is not Abrest.
  func exact(at start: Int, in tokens: Tokens, isLoose: Bool = false) -> Found? {
    // "Boulogne s/ Mer", "Aulnay s/Bois": "sur" or "sous", whichever makes a name.
    if let slash = Self.slash(from: start, in: tokens) {
      for word in [Self.sur, Self.sous] {
        if let found = exact(at: start, in: tokens, isLoose: isLoose, slash: (slash, word)),
          found.end > slash
        {
          return found
        }
      }
    }
    return exact(at: start, in: tokens, isLoose: isLoose, slash: nil)
  }

  private static let sur = Array("sur".utf8)[...]
  private static let sous = Array("sous".utf8)[...]
  private static let short = WordHash.of("s")

  /// Where an "s/" stands in the words of a name.
  private static func slash(from start: Int, in tokens: Tokens) -> Int? {
    (start + 1..<max(start + 1, min(start + longest, tokens.list.count - 1))).first {
      tokens.list[$0].hash == short && tokens.list[$0 + 1].gap == .slash
    }
  }

  private func exact(
    at start: Int, in tokens: Tokens, isLoose: Bool, slash: (index: Int, word: ArraySlice<UInt8>)?
  ) -> Found? {
    var key = PlaceKey()
    let isLoose = isLoose && !Self.prepositions.contains(tokens.list[start].hash)
    var best: Found?
    for index in start..<min(start + Self.longest, tokens.list.count) {
      if index > start, tokens.list[index].gap >= .bracket { break }
      key.append(
        slash?.index == index ? slash?.word ?? [] : tokens.letters(of: tokens.list[index]))
      guard key.letters.count <= GazetteerTables.longestKey else { break }
      if let town = words.town(key.hash),
        let id = gazetteer.tables.key(hash: WordHash.of(town), letters: town[...])
      {
        best = Found(communes: gazetteer.communes(ofKey: id), end: index + 1, edits: 0)
      } else if let id = gazetteer.tables.key(hash: key.hash, letters: key.letters[...]),
        isLoose && tokens.list[start...index].contains(where: { !$0.known }) || index == start
          || gazetteer.words(inKey: id) > index - start
      {
        best = Found(
          communes: gazetteer.communes(ofKey: id), end: index + 1, edits: 0,
          isShort: gazetteer.isAlias(id))
      }
    }
    return best
  }

  /// A department or a region that is named at `start`.
  func area(at start: Int, in tokens: Tokens) -> (area: PlaceWords.Area, end: Int)? {
    var key = PlaceKey()
    var best: (PlaceWords.Area, Int)?
    for index in start..<min(start + Self.longest, tokens.list.count) {
      if index > start, tokens.list[index].gap >= .bracket { break }
      key.append(tokens.letters(of: tokens.list[index]))
      if let area = words.area(key.hash) { best = (area, index + 1) }
    }
    // "Loire atlanitque" is no "Loire".
    if let end = best?.1, end < tokens.list.count, tokens.list[end].gap < .bracket,
      !tokens.list[end].known, tokens.list[end].length >= Self.beginning,
      let near = area(near: start, to: end + 1, in: tokens), near.end > end
    {
      return (near.area, near.end)
    }
    return best
  }

  /// A misspelt department or region: "Matinik", "la Manhce".
  ///
  /// The longest row of words that is near to one; small words don't begin it.
  func area(near start: Int, to limit: Int, in tokens: Tokens) -> (
    area: PlaceWords.Area, end: Int, edits: Int
  )? {
    guard start < limit,
      !tokens.list[start].known || tokens.list[start].repaired
        || limit > start + 1
    else { return nil }
    var end = min(limit, start + 4)
    while end > start {
      let words = tokens.list[start..<end]
      let key = PlaceKey(words.map { tokens.letters(of: $0) })
      if words.contains(where: { !$0.known }), let near = self.words.area(near: key.letters) {
        return (near.area, end, near.edits)
      }
      end -= 1
    }
    return nil
  }

  /// The nearest name to the words from `start` on, at most up to `limit`.
  ///
  /// Windows shrink from the right; each costs one scan, so the caller bounds how often it asks.
  func nearest(from start: Int, to limit: Int, in tokens: Tokens, scans: inout Int) -> Found? {
    var end = min(limit, start + 5)
    while end > start, scans > 0 {
      let parts = (start..<end).map { tokens.letters(of: tokens.list[$0]) }
      let key = PlaceKey(parts)
      scans -= 1
      // "Trifouilly-les-Oies": the half of a name that nobody knows isn't a town that resembles it.
      let goesOn = tokens.list[end..<max(end, limit)].contains { !$0.known && !$0.isNumber }
      if let found = guess(key, parts, end: end, goesOn: goesOn) { return found }
      end -= 1
    }
    return nil
  }

  static func sound(of words: [ArraySlice<UInt8>]) -> [UInt8] {
    words.reduce(into: []) { $0.append(contentsOf: Sound.key($1)) }
  }

  /// A name of several words that all of these make, with a slip in some of them.
  func whole(from start: Int, to end: Int, in tokens: Tokens) -> Found? {
    let parts = (start..<end).map { tokens.letters(of: tokens.list[$0]) }
    let letters = PlaceKey(parts).letters
    guard letters.count >= Self.wholeName else { return nil }
    let guesses = gazetteer.guesses(letters[...], sound: Self.sound(of: parts))
    guard let best = guesses.first, best.distance <= Float(letters.count) * Self.perLetter,
      guesses.dropFirst().first.map({ $0.cost > best.cost + Self.margin }) ?? true
    else { return nil }
    return Found(communes: gazetteer.communes(ofKey: best.key), end: end, edits: best.edits)
  }

  /// Letters from which on a row of words may be a misspelt name.
  private static let wholeName = 8
  /// How unlike it may be, for each letter: one slip in nine letters.
  private static let perLetter: Float = 0.14

  /// The likeliest name, or names as likely.
  private func guess(
    _ key: PlaceKey, _ parts: [ArraySlice<UInt8>], end: Int, goesOn: Bool
  ) -> Found? {
    let guesses = gazetteer.guesses(
      key.letters[...], sound: goesOn ? [] : Self.sound(of: parts))
    var best = guesses.first.map { ($0.cost, $0.edits) }
    var near = guesses.prefix { $0.cost <= guesses[0].cost + Self.margin }.map(\.key)
    if let first = best, first.0 > Self.dearest { best = nil }
    if goesOn, let first = best, first.1 > 1 { best = nil }
    if key.letters.count >= Self.beginning {
      let whole = gazetteer.communes(beginning: key.letters[...], keys: Self.mostBeginnings)
      let size = whole.map { gazetteer.population(of: $0) }.max() ?? 0
      if !whole.isEmpty, best == nil || Self.cut - gazetteer.credit(of: size) < best?.0 ?? 0 {
        let isTypo = near.count == 1 && best?.1 == 1 && gazetteer.communes(ofKey: near[0]) == whole
        return Found(communes: likeliest(whole), end: end, edits: isTypo ? 1 : 2)
      }
    }
    // Several that are as far: it is no name that was misspelt, but none.
    guard let best, near.count == 1 || guesses[0].distance <= Self.farthestOfSeveral else {
      return nil
    }
    if near.count > Self.mostNeighbours { near = [near[0]] }
    return Found(
      communes: likeliest(near.flatMap { gazetteer.communes(ofKey: $0) }), end: end,
      edits: near.count == 1 ? best.1 : 2)
  }

  /// Names whose costs differ by less are asked about.
  private static let margin: Float = 0.3
  /// Where several names are as likely, they are no further from what was written.
  private static let farthestOfSeveral: Float = 1.2
  /// A guess that costs more is none.
  private static let dearest: Float = 2
  /// What it costs to leave out the end of a name.
  private static let cut: Float = 0.8

  /// Of names that a misspelt one is near to, a town that dwarfs the others; it is confirmed.
  ///
  /// Homonyms are another matter: between them a size decides nothing.
  private func likeliest(_ communes: [Gazetteer.CommuneIndex]) -> [Gazetteer.CommuneIndex] {
    let sizes = communes.map { gazetteer.population(of: $0) }
    guard communes.count > 1, let largest = sizes.max(), largest >= Self.town else {
      return communes
    }
    let others = sizes.filter { $0 < largest }
    guard others.count == sizes.count - 1, (others.max() ?? 0) * Self.dwarfing <= largest else {
      return communes
    }
    return communes.filter { gazetteer.population(of: $0) == largest }
  }

  /// Inhabitants of a town that a misspelt name is likely to mean.
  static let town = 10_000
  /// How many times as large as the next it has to be.
  static let dwarfing = 5
}
