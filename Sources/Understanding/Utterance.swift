import Essentials

/// An utterance as the rules read it: its words, and everything the lexicon saw in them.
///
/// A class, so that each rule holds one reference and not those of all its lists.
final class Utterance: Sendable {
  /// What stands between two signs of punctuation.
  struct Clause: Hashable, Sendable {
    var range: Range<Int>
    /// A question mark ends it.
    var isMarked: Bool
  }

  typealias CueHit = Phrasebook<Cue>.Hit

  let tokens: Tokens
  let cues: [CueHit]
  let topics: [Phrasebook<Topic>.Hit]
  let numbers: [NumberHit]
  let clauses: [Clause]
  let expectation: Expectation
  let language: Language
  let today: Day
  /// How many fillers stand before each token, and after the last.
  private let fillersBefore: [Int32]
  private let numeric: [Bool]
  /// How each word sounds, hashed (``Sound``); nothing for a number.
  let sounds: [UInt64]

  init(
    tokens: Tokens, cues: [CueHit], topics: [Phrasebook<Topic>.Hit], numbers: [NumberHit],
    expectation: Expectation, language: Language, today: Day
  ) {
    self.tokens = tokens
    self.cues = cues
    self.topics = topics
    self.numbers = numbers
    self.expectation = expectation
    self.language = language
    self.today = today
    clauses = Self.clauses(of: tokens)
    var fillers = Array(repeating: false, count: tokens.list.count)
    for hit in cues where hit.meaning == .filler {
      for index in hit.range { fillers[index] = true }
    }
    fillersBefore = fillers.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
    var numeric = tokens.list.map(\.isNumber)
    for number in numbers {
      for index in number.range { numeric[index] = true }
    }
    self.numeric = numeric
    sounds = tokens.list.map { token in
      token.isNumber ? 0 : WordHash.of(Sound.heard(tokens.letters(of: token)))
    }
  }

  var words: [Token] { tokens.list }
  var count: Int { tokens.list.count }

  private static func clauses(of tokens: Tokens) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var marks = tokens.questionMarks[...]
    func close(_ end: Int) {
      guard end > start else { return }
      while let mark = marks.first, mark < end { marks.removeFirst() }
      clauses.append(Clause(range: start..<end, isMarked: marks.first == end))
      start = end
    }
    for index in tokens.list.indices.dropFirst() where tokens.list[index].gap >= .comma {
      close(index)
    }
    close(tokens.list.count)
    return clauses
  }

  func isFiller(_ index: Int) -> Bool { fillersBefore[index + 1] > fillersBefore[index] }

  /// Part of a number, in digits or in words.
  func isNumeric(_ index: Int) -> Bool { numeric[index] }

  private func areFillers(_ range: Range<Int>) -> Bool {
    Int(fillersBefore[range.upperBound] - fillersBefore[range.lowerBound]) == range.count
  }

  /// The place in `clauses` of the clause that holds a token.
  func clause(of index: Int) -> Int {
    var low = 0
    var high = clauses.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if clauses[middle].range.lowerBound <= index { low = middle } else { high = middle }
    }
    return low
  }

  /// Only fillers stand beside `range` in its clauses.
  func isAlone(_ range: Range<Int>) -> Bool {
    let first = clauses[clause(of: range.lowerBound)].range.lowerBound
    let last = clauses[clause(of: range.upperBound - 1)].range.upperBound
    return areFillers(first..<range.lowerBound) && areFillers(range.upperBound..<last)
  }

  /// Only fillers stand before `range` in its clause.
  func opens(_ range: Range<Int>) -> Bool {
    let first = clauses[clause(of: range.lowerBound)].range.lowerBound
    return areFillers(first..<range.lowerBound)
  }

  func stands(_ stand: Cue.Stand, _ range: Range<Int>, asked: Bool = false) -> Bool {
    switch stand {
    case .alone: isAlone(range)
    case .opening: opens(range)
    case .anywhere: true
    case .ifAsked: asked
    }
  }

  /// Everything the lexicon saw that begins at `index`.
  func cues(startingAt index: Int) -> ArraySlice<CueHit> {
    let first = cues.partitioning { $0.range.lowerBound >= index }
    var last = first
    while last < cues.count, cues[last].range.lowerBound == index { last += 1 }
    return cues[first..<last]
  }

  /// Everything the lexicon saw that ends before `index`; hits are in this order, too.
  func cues(endingAt index: Int) -> ArraySlice<CueHit> {
    let first = cues.partitioning { $0.range.upperBound >= index }
    var last = first
    while last < cues.count, cues[last].range.upperBound == index { last += 1 }
    return cues[first..<last]
  }

  /// Everything the lexicon saw that begins inside `range`.
  func cues(in range: Range<Int>) -> ArraySlice<CueHit> {
    let first = cues.partitioning { $0.range.lowerBound >= range.lowerBound }
    let last = cues.partitioning { $0.range.lowerBound >= range.upperBound }
    return cues[first..<last]
  }

  /// Everything the lexicon saw that holds all of `range`.
  func cues(around range: Range<Int>) -> ArraySlice<CueHit> {
    let first = cues.partitioning { $0.range.upperBound >= range.upperBound }
    let last = cues.partitioning { $0.range.lowerBound > range.lowerBound }
    return first < last ? cues[first..<last] : []
  }

  func starts(_ index: Int, _ cue: Cue) -> CueHit? {
    cues(startingAt: index).first { $0.meaning == cue }
  }

  func ends(_ index: Int, _ cue: Cue) -> CueHit? {
    cues(endingAt: index).first { $0.meaning == cue }
  }

  /// No word follows in the same clause.
  func isEnd(_ index: Int) -> Bool { index >= count || words[index].gap >= .comma }
}

extension Array {
  /// The first index whose element passes a test that, once passed, is passed by all that follow.
  func partitioning(where passes: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
