/// Which judgement each topic of an utterance falls under.
struct InterestScope {
  /// How many words may stand between a judgement and its topic ("j'aime *vraiment bien les*").
  static let reach = 4

  private enum Event {
    case judgement(Meaning.Attitude, Range<Int>)
    case verdict(Meaning.Attitude, Range<Int>)
    case contrast(Int)
    case topic(Int)
  }

  let utterance: Utterance
  private var attitudes: [Meaning.Attitude?] = []
  /// Topics that no judgement precedes, since the last verdict or sentence.
  private var open: [Int] = []
  private var current: Meaning.Attitude?
  private var wasNegative = false
  /// The judgement is a "pas", "no" without a verb.
  private var isBriefly = false
  /// What was liked before a bare no, so that it is again behind it.
  private var wasListed = false
  /// The topic that begins at each token, or -1; and tokens inside a topic of several words.
  private var topicAt: [Int] = []
  private var isInside: [Bool] = []
  /// The token after each topic, and the topic that came last.
  private var topicEnds: [Int] = []
  private var last: Int?

  /// What nobody likes for itself.
  private let burdens: Set<Topic.Subject>

  init(utterance: Utterance, burdens: Set<Topic.Subject>) {
    self.utterance = utterance
    self.burdens = burdens
  }

  typealias Topics = [Phrasebook<Topic>.Hit]
  /// A topic is told where it was judged in so many words, and firm where that was a no.
  typealias Judged = (
    topic: Phrasebook<Topic>.Hit, attitude: Meaning.Attitude, isTold: Bool, isFirm: Bool
  )

  mutating func read(_ topics: Topics) -> [Judged] {
    attitudes = Array(repeating: nil, count: topics.count)
    topicEnds = topics.map(\.range.upperBound)
    topicAt = Array(repeating: -1, count: utterance.count)
    isInside = Array(repeating: false, count: utterance.count)
    for (index, topic) in topics.enumerated() {
      topicAt[topic.range.lowerBound] = index
      for word in topic.range where topic.range.count > 1 { isInside[word] = true }
    }
    var reached = 0
    for (position, event) in events(topics) {
      if position > reached, isNewSentence(reached, position) {
        current = nil
        open = []
      }
      // "pas la cuisine, le bois": a bare no ends with its clause.
      if position > reached, isBriefly, isNewClause(reached, position) {
        current = wasListed ? .likes : nil
        isBriefly = false
      }
      reached = position
      take(event)
    }
    return topics.indices.map { index in
      let told = attitudes[index]
      let isBurden = burdens.contains(topics[index].meaning.subject)
      let judged = isBurden ? burden(told, topics[index].range) : told
      return (
        topics[index], asked(judged ?? fallback), judged != nil && judged != .mentions,
        told == .refuses
      )
    }
  }

  /// Noise, dust or heights: who names one beside "no", "can't" or an ailment rules it out, and nobody means to like it
  /// by naming it.
  private func burden(_ told: Meaning.Attitude?, _ range: Range<Int>) -> Meaning.Attitude? {
    switch utterance.expectation.kind {
    // Who is asked for burdens is asked how firm they are.
    case .interests(.vetoes), .interests(.dislikes): return told
    default: break
    }
    guard told == nil || told == .dislikes || told == .mentions else { return told }
    let clause = utterance.clauses[utterance.clause(of: range.lowerBound)].range
    let before = clause.lowerBound..<range.lowerBound
    if before.contains(where: { Self.ailments.contains(utterance.words[$0].hash) }) {
      return .refuses
    }
    guard told == .dislikes else { return told }
    let near = before.suffix(Self.reach + 2)
    let isHated = near.contains { Self.feelings.contains(utterance.words[$0].hash) }
    return isHated ? told : .refuses
  }

  private static let ailments = WordSet(
    "allergie allergique alergik alergique allergik allergic allergy asthme asthmatique asthma peur phobie vertige dos genou afraid scared fear"
  )
  private static let feelings = WordSet(
    """
    aime aimes aimons aimerais like likes love deteste hate hates fan bof trop gene saoule soule gave derange enjoy
    keen envie jaime jaim jem jeme yinm enmen supporte stand supporter apprecie plait plaisent interesse
    """)

  private mutating func take(_ event: Event) {
    switch event {
    case .judgement(let attitude, let range):
      if isVerdict(at: range) {
        close(attitude)
      } else if let last, isTail(range, of: last),
        attitude == .mixed || attitude == .bears || attitude == .dislikes
      {
        attitudes[last] = attitude
        current = nil
      } else {
        isBriefly = Self.brief.contains(utterance.words[range.lowerBound].hash)
        wasListed =
          isBriefly && (current == .likes || utterance.expectation.kind == .interests(.likes))
        current = attitude
        wasNegative = attitude != .likes
      }
    case .verdict(let attitude, let range):
      if let last, open.isEmpty, isTail(range, of: last), attitude != .likes {
        attitudes[last] = attitude
        current = nil
        return
      }
      // "mais pas du tout travailler en équipe"
      if open.isEmpty, attitude == .dislikes, !isBare(range), isFollowed(range) {
        current = attitude
        wasNegative = true
        isBriefly = true
        return
      }
      guard !open.isEmpty, !isFollowed(range) || isBare(range) else { return }
      close(attitude)
    case .contrast:
      // "j'aime pas la cuisine mais le bois": what comes is the opposite.
      current = current != nil && wasNegative ? .likes : nil
      open = []
    case .topic(let index):
      attitudes[index] = current
      last = index
      if current == nil { open.append(index) }
    }
  }

  /// "j'aime bien le bois, le métal bof": it ends the clause of the topic that came last.
  private func isTail(_ range: Range<Int>, of topic: Int) -> Bool {
    utterance.isEnd(range.upperBound) && range.lowerBound >= topicEnds[topic]
      && range.lowerBound - topicEnds[topic] <= 2
      && utterance.words[range.lowerBound].gap <= .comma
      && utterance.cues(startingAt: range.lowerBound).contains {
        if case .verdict = $0.meaning { true } else { false }
      }
  }

  private mutating func close(_ attitude: Meaning.Attitude) {
    for index in open { attitudes[index] = attitude }
    open = []
    current = nil
  }

  /// A judgement that stands after topics nobody judged yet, and before none.
  private func isVerdict(at range: Range<Int>) -> Bool {
    guard !open.isEmpty,
      utterance.cues(startingAt: range.lowerBound).contains(where: {
        if case .verdict = $0.meaning { $0.range == range } else { false }
      })
    else { return false }
    return !isFollowed(range)
  }

  /// A topic follows closely, with no conjunction or sign between.
  private func isFollowed(_ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while index < utterance.count, index - range.upperBound <= Self.reach,
      !utterance.isEnd(index), !Self.conjunctions.contains(utterance.words[index].hash),
      !utterance.cues(startingAt: index).contains(where: { $0.meaning == .contrast })
    {
      if topicAt[index] >= 0 { return true }
      index += 1
    }
    return false
  }

  /// "oui", "non", "bof" judge what was just said, even where more follows.
  private func isBare(_ range: Range<Int>) -> Bool { range.count == 1 }

  private func isNewClause(_ from: Int, _ to: Int) -> Bool {
    (from + 1...to).contains { utterance.words[$0].gap >= .comma }
  }

  private func isNewSentence(_ from: Int, _ to: Int) -> Bool {
    (from + 1...to).contains { utterance.words[$0].gap == .stop }
  }

  private func events(_ topics: Topics) -> [(Int, Event)] {
    var events: [(Int, Event)] = []
    for hit in utterance.cues {
      let start = hit.range.lowerBound
      guard hit.range.count > 1 || !isInside[start] else { continue }
      // "with my nan": a grandmother.
      if start > 0, hit.range.count == 1, utterance.words[start].hash == Self.nan,
        Self.owners.contains(utterance.words[start - 1].hash)
      {
        continue
      }
      switch hit.meaning {
      case .attitude(let attitude): events.append((start, .judgement(attitude, hit.range)))
      case .verdict(let attitude):
        // A phrase that can stand on both sides was taken as a judgement already.
        let isBoth = utterance.cues(startingAt: start).contains {
          if case .attitude = $0.meaning { true } else { false }
        }
        if !isBoth { events.append((start, .verdict(attitude, hit.range))) }
      case .contrast: events.append((start, .contrast(start)))
      default: break
      }
    }
    for (index, topic) in topics.enumerated() {
      events.append((topic.range.lowerBound, .topic(index)))
    }
    return events.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element)
  }

  private var fallback: Meaning.Attitude {
    guard case .interests(let ask) = utterance.expectation.kind else {
      return utterance.expectation.kind == .trade ? .likes : .mentions
    }
    return switch ask {
    case .likes: .likes
    case .dislikes: .dislikes
    case .vetoes: .refuses
    }
  }

  /// Where vetoes are asked for, a dislike that is stated is one.
  private func asked(_ attitude: Meaning.Attitude) -> Meaning.Attitude {
    let isVeto = utterance.expectation.kind == .interests(.vetoes)
    return isVeto && attitude == .dislikes ? .refuses : attitude
  }

  private static let nan = WordHash.of("nan")
  private static let owners = WordSet("my your his her our")
  private static let brief = WordSet("pas no not non")
  private static let conjunctions = WordSet(
    "et mais and but")
}
