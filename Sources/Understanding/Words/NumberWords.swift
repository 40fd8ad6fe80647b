/// A number said in an utterance, in digits or in words.
struct NumberHit: Hashable, Sendable {
  var value: Int
  var range: Range<Int>
  /// "un", "neuf": more often an article or an adjective than a number.
  var isDoubtful: Bool
  /// "une dizaine": about so many, and nothing beside an exact number.
  var isRound = false
}

/// Numbers in digits and in words: "dix-sept", "soixante et onze", "nonante-deux", "forty five".
struct NumberWords: Sendable {
  private var values = HashTable(minimumCapacity: 256)
  private var sounds = HashTable(minimumCapacity: 32)
  private let doubtful = WordSet(NumberLexicon.doubtful)
  private let round = WordSet(NumberLexicon.round)

  init() {
    for (value, names) in NumberLexicon.words {
      for name in PhraseList(names) { values.insert(Int32(value), for: PlaceKey(named: name).hash) }
    }
    for (value, names) in NumberLexicon.byEar {
      for name in PhraseList(names) {
        let sound = Sound.heard(PlaceKey(named: name).letters[...])
        sounds.insert(Int32(value), for: WordHash.of(sound))
      }
    }
  }

  /// So that "trente" is never repaired to something else, and "quatroze" is.
  static func add(to glossary: inout Glossary) {
    for (_, names) in NumberLexicon.words {
      for name in PhraseList(names) {
        let key = PlaceKey(named: name)
        let isLong = key.letters.count >= longOnes || key.letters == seize
        glossary.add(key.letters[...], hash: key.hash, as: isLong ? .meaningful : .plain)
      }
    }
  }

  /// Shorter ones have too many neighbours: "Sever" is no "seven".
  private static let longOnes = 6
  private static let seize = Array("seize".utf8)

  func numbers(in tokens: Tokens) -> [NumberHit] {
    var hits: [NumberHit] = []
    var index = 0
    while index < tokens.list.count {
      if let hit = number(in: tokens.list, at: index) ?? numberByEar(in: tokens, at: index) {
        hits.append(hit)
        index = hit.range.upperBound
      } else {
        index += 1
      }
    }
    return hits
  }

  /// "kinsse", "disset", "saizan", "di set": what nothing knows and sounds like a number, with or without its "ans".
  private func numberByEar(in tokens: Tokens, at index: Int) -> NumberHit? {
    let token = tokens.list[index]
    guard !token.isNumber else { return nil }
    let letters = Array(tokens.letters(of: token))
    if Self.tens.contains(token.hash), index + 1 < tokens.list.count,
      tokens.list[index + 1].gap <= .space,
      let value = heard(letters + tokens.letters(of: tokens.list[index + 1]))
    {
      return NumberHit(value: value, range: index..<index + 2, isDoubtful: false)
    }
    guard !token.known || token.repaired, token.length >= Self.shortestByEar else { return nil }
    let years = Self.years.first {
      letters.count > $0.count + 2 && letters.suffix($0.count).elementsEqual($0)
    }
    // A consonant that the "ans" made heard: "kins-an".
    let value =
      heard(letters) ?? years.flatMap { heard(letters.dropLast($0.count) + [UInt8(ascii: "e")]) }
    return value.map { NumberHit(value: $0, range: index..<index + 1, isDoubtful: false) }
  }

  private func heard(_ letters: [UInt8]) -> Int? {
    sounds[WordHash.of(Sound.heard(letters[...]))].map { Int($0) }
  }

  /// "di set", "diz uit", "dis neuf".
  private static let tens = WordSet("di diz dis")
  /// Shorter words sound like too many others.
  private static let shortestByEar = 4
  private static let years = ["ans", "ant", "an", "anns"].map { Array($0.utf8) }

  private func number(in tokens: [Token], at start: Int) -> NumberHit? {
    if tokens[start].isNumber {
      let value = Int(tokens[start].number)
      return value < 0 ? nil : NumberHit(value: value, range: start..<start + 1, isDoubtful: false)
    }
    var sum = Sum()
    var end = start
    var index = start
    while index < tokens.count, index == start || tokens[index].gap <= .space {
      let token = tokens[index]
      if !token.isNumber, let value = values[token.hash] {
        guard sum.add(Int(value)) else { break }
        end = index + 1
      } else if sum.takesAnd, token.hash == Self.et || token.hash == Self.and {
        guard index + 1 < tokens.count, let next = values[tokens[index + 1].hash],
          token.hash == Self.and || next == 1 || next == 11
        else { break }
      } else {
        break
      }
      index += 1
    }
    guard end > start else { return nil }
    let isDoubtful = end == start + 1 && doubtful.contains(tokens[start].hash)
    return NumberHit(
      value: sum.total, range: start..<end, isDoubtful: isDoubtful,
      isRound: round.contains(tokens[end - 1].hash))
  }

  private static let et = WordHash.of("et")
  private static let and = WordHash.of("and")
}

/// Adds number words as long as they make one number.
private struct Sum {
  private var thousands = 0
  private var current = 0
  private var last = -1

  var total: Int { thousands + current }
  /// "vingt *et* un", "hundred *and* five".
  var takesAnd: Bool { last >= 20 }

  /// False where the word begins another number: "deux trois".
  mutating func add(_ value: Int) -> Bool {
    defer { last = value }
    if last < 0 {
      if value == 1000 { thousands = value } else { current = value }
      return true
    }
    let isAfterThousand = thousands > 0 && current == 0
    switch value {
    case 1...9:
      let isOpen = isAfterThousand || current % 10 == 0 && current % 100 != 10 && current > 0
      let isDixSept = current % 100 % 20 == 10 && last == 10 && value >= 7
      guard isOpen || isDixSept else { return false }
      current += value
    case 10...19:
      guard isAfterThousand || current > 0,
        current % 100 == 0 || current % 100 == 60 || current % 100 == 80
      else {
        return false
      }
      current += value
    case 20 where last == 4 && current % 100 == 4: current += 76
    case 20...90:
      guard isAfterThousand || current > 0, current % 100 == 0 else { return false }
      current += value
    case 100:
      guard isAfterThousand || (1...9).contains(current) else { return false }
      current = max(1, current) * 100
    case 1000:
      guard thousands == 0, current > 0 else { return false }
      thousands = current * 1000
      current = 0
    default: return false
    }
    return true
  }
}
