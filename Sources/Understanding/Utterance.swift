import Essentials

/// An utterance as the rules read it: its words, and everything the lexicon saw in them.
struct Utterance: Sendable {
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
  private let fillers: [Bool]

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
    self.fillers = fillers
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

  func isFiller(_ index: Int) -> Bool { fillers[index] }

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
    return (first..<range.lowerBound).allSatisfy(isFiller)
      && (range.upperBound..<last).allSatisfy(isFiller)
  }

  /// Only fillers stand before `range` in its clause.
  func opens(_ range: Range<Int>) -> Bool {
    let first = clauses[clause(of: range.lowerBound)].range.lowerBound
    return (first..<range.lowerBound).allSatisfy(isFiller)
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
