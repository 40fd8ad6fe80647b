/// Likes, dislikes and refusals of facets, trades and sectors, with the scope of negation.
///
/// A judgement before a topic holds until the next one, a "mais" or the end of the sentence:
/// "j'aime ni le bois ni le froid". One after it holds back: "la cuisine, bof".
struct InterestRule: Sendable {
  let book: TopicBook

  /// `sign` tells how plainly something is asked.
  func read(
    _ utterance: Utterance, _ weighed: WeighedTopics, _ sign: QuestionRule.Sign,
    into candidates: inout [Candidate]
  ) {
    let count = candidates.count
    none(utterance, into: &candidates)
    guard candidates.count == count else { return }
    var topics = topics(of: utterance)
    let (added, unlikely) = weighed.settle(&topics, sign: sign, in: utterance)
    var scope = InterestScope(utterance: utterance, burdens: book.burdens)
    for (topic, judged, isTold, isFirm) in scope.read(topics)
    where isTold || !isByTheWay(topic, utterance)
      || weighed.isWanted(topic, sign: sign, in: utterance)
    {
      if !isTold, isSomebodyElses(topic, utterance) { continue }
      let isOpen = !isTold || judged == .likes && isOnlyListed(topic, utterance)
      let isMinded = isOpen && weighed.isMinded(topic, sign: sign, in: utterance)
      let attitude = isMinded ? .dislikes : judged
      var candidate = Candidate(
        book.meaning(topic.meaning, attitude), topic.range,
        rule: added.contains(topic.meaning.subject)
          ? "interest.weighed" : isFirm ? Finding.firmRule : rule(attitude),
        confidence: added.contains(topic.meaning.subject)
          ? .half : confidence(topic.range, utterance),
        precedence: isAsked(topic.meaning.kind, utterance) ? .asked : .topic, isTold: isTold)
      // "Le bruit, ça va" weighs nothing, and says so.
      candidate.isUnlikely = attitude != .bears && unlikely.contains(topic.meaning.subject)
      // "On fait du meuble": where a sector is asked for, that of the trade, and the trade besides.
      let sector = utterance.expectation.kind == .sector ? book.sector(of: topic.meaning) : nil
      candidate.isShared = sector != nil
      candidates.append(candidate)
      if let sector {
        candidate.meaning = book.meaning(sector, attitude)
        candidates.append(candidate)
      }
    }
  }

  /// "J'adore souder, *le bruit me fatigue*": a burden in a clause where nobody says that they like it.
  private func isOnlyListed(_ topic: Phrasebook<Topic>.Hit, _ utterance: Utterance) -> Bool {
    // "Les machines, le bruit, le bois" is a list of what is liked.
    guard book.burdens.contains(topic.meaning.subject), !utterance.isAlone(topic.range) else {
      return false
    }
    let clause = utterance.clauses[utterance.clause(of: topic.range.lowerBound)].range
    return !utterance.cues(in: clause).contains { $0.meaning == .attitude(.likes) }
  }

  /// "rien", "tout" where interests are asked for.
  private func none(_ utterance: Utterance, into candidates: inout [Candidate]) {
    guard utterance.topics.isEmpty, case .interests(let ask) = utterance.expectation.kind else {
      return
    }
    for hit in utterance.cues
    where utterance.isAlone(hit.range)
      || hit.meaning == .noneOf && utterance.opens(hit.range) && isGoingOn(hit.range, utterance)
    {
      switch hit.meaning {
      case .noneOf:
        candidates.append(
          Candidate(.noneOfThem, hit.range, rule: "interest.none", precedence: .asked))
      // "Tout me va" where one says what is out of the question: nothing is.
      case .all where ask == .vetoes && hit.range.count >= 2:
        candidates.append(
          Candidate(.noneOfThem, hit.range, rule: "interest.none", precedence: .asked))
      case .all:
        candidates.append(
          Candidate(.allOfThem, hit.range, rule: "interest.all", precedence: .asked))
      default: break
      }
    }
  }

  /// "*rien* ne le rebute", "*aucune* de ces activités ne me plaît".
  private func isGoingOn(_ range: Range<Int>, _ utterance: Utterance) -> Bool {
    !utterance.isEnd(range.upperBound)
      && Self.goingOn.contains(utterance.words[range.upperBound].hash)
  }

  private static let goingOn = WordSet("ne n me m de d ki qui i of")

  /// One topic for each phrase: the kind that was asked for, then facets, trades, sectors; of
  /// several trades, the one that the phrase names best.
  private func topics(of utterance: Utterance) -> [Phrasebook<Topic>.Hit] {
    var chosen: [Phrasebook<Topic>.Hit] = []
    for hit in utterance.topics
    where !isSpokenFor(hit.range, utterance) && !isOnlyVerb(hit, utterance)
      && !(hit.range.count == 1 && utterance.isFaire(hit.range.lowerBound))
    {
      if let last = chosen.last, last.range == hit.range {
        if rank(hit.meaning, utterance) < rank(last.meaning, utterance) {
          chosen[chosen.count - 1] = hit
        }
      } else {
        chosen.append(hit)
      }
    }
    return chosen
  }

  /// "je monte" for "monteur".
  private func isOnlyVerb(_ hit: Phrasebook<Topic>.Hit, _ utterance: Utterance) -> Bool {
    guard hit.meaning.isAgent, hit.range.count == 1 else { return false }
    let word = utterance.words[hit.range.lowerBound]
    return !word.repaired && !TopicBook.isAgent(utterance.tokens.letters(of: word))
  }

  /// "mon chat est monté sur le clavier": in a sentence about something else it names no trade.
  private func isByTheWay(_ topic: Phrasebook<Topic>.Hit, _ utterance: Utterance) -> Bool {
    guard topic.meaning.kind != .facet, !isAsked(topic.meaning.kind, utterance) else {
      return false
    }
    return utterance.strangers(beside: topic.range) > Self.mostStrange
  }

  private static let mostStrange = 3

  private func rank(_ topic: Topic, _ utterance: Utterance) -> (Int, UInt8, Int32, Int32) {
    let asked = isAsked(topic.kind, utterance) ? 0 : 1
    return (asked, topic.kind.rawValue, topic.order, topic.index)
  }

  private func isAsked(_ kind: Topic.Kind, _ utterance: Utterance) -> Bool {
    switch (utterance.expectation.kind, kind) {
    case (.interests, .facet), (.interests, .trade), (.trade, .trade), (.sector, .sector),
      // "machining" is what a business does, and not that it likes machines.
      (.sector, .trade):
      true
    default: false
    }
  }

  /// Inside a longer phrase of the lexicon: "aider" in "tu peux m'aider".
  private func isSpokenFor(_ range: Range<Int>, _ utterance: Utterance) -> Bool {
    utterance.cues(around: range).contains { hit in
      if hit.meaning == .placeLead(.home) { return true }
      guard hit.range.count > range.count || isTravelling(hit, utterance) else { return false }
      switch hit.meaning {
      case .intent(_, let stand): return utterance.stands(stand, hit.range)
      case .by: return isTravelling(hit, utterance)
      // "j'ai *le vertige*": what judges names what it judges.
      case .filler, .optionWord, .asks, .near, .thirdParty, .placeLead(.weak),
        .placeLead(.plain), .attitude:
        return false
      default: return true
      }
    }
  }

  /// "en bus", "à vélo" where it was asked how far: nobody says what they like.
  private func isTravelling(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    guard case .by = hit.meaning else { return false }
    if utterance.expectation.kind == .reach { return true }
    // "40 bornes en mobylette", whatever was asked.
    let clause = utterance.clauses[utterance.clause(of: hit.range.lowerBound)].range
    return utterance.cues(in: clause).contains { cue in
      switch cue.meaning {
      case .kilometres, .minutes, .hours, .quarters: true
      default: false
      }
    }
  }

  private func confidence(_ range: Range<Int>, _ utterance: Utterance) -> Confidence {
    let isGuess = range.contains { utterance.words[$0].repaired && utterance.words[$0].length < 7 }
    return isGuess ? .half : .sure
  }

  private func rule(_ attitude: Meaning.Attitude) -> String { "interest." + attitude.rawValue }
}

extension Utterance {
  /// "je veu *fèr* masson": no iron.
  func isFaire(_ index: Int) -> Bool {
    index > 0 && Self.faire.contains(words[index].hash)
      && Self.modals.contains(words[index - 1].hash)
  }

  private static let faire = WordSet("fer fere ferre")
  private static let modals = WordSet(
    """
    veu veux veut vx ve voudrai voudrais voudrait aimerai aimerais aimerait va vai vais peu peux peut pe fo faut doi dois
    sait sai jveu jveux envi envie voulu pour pr koi quoi
    """)
}
