/// What is left when a question, an intent and values speak of the same words.
extension Understander {
  /// A question, an intent and values that want the same words.
  func settle(
    _ reading: inout Reading, _ accepted: inout [Candidate], _ intent: Range<Int>?,
    _ utterance: Utterance
  ) {
    // Greeting or thanking, one may ask as well, in another clause or the same.
    let isManners = reading.intent?.intent == .greet || reading.intent?.intent == .thanks
    let spoken = intent.map { utterance.clause(of: $0.lowerBound) }
    if reading.intent?.intent == .withdraw, let spoken, let intent {
      reading.takenBack = accepted.filter { $0.isNamed && intent.contains($0.range.lowerBound) }
        .map { finding($0, utterance) }
      accepted.removeAll { utterance.clause(of: $0.range.lowerBound) == spoken && !$0.isTold }
    }
    if let (question, clauses) = questions.read(
      utterance, hasValues: accepted.contains { isAnswering($0, utterance) },
      except: isManners && reading.intent?.confidence != .sure ? nil : spoken,
      told: accepted.filter(\.isTold).map { utterance.clause(of: $0.range.lowerBound) },
      isTelling: accepted.contains { if case .situation = $0.meaning { true } else { false } }),
      // "Pardon, vous disiez ?" asks nothing besides.
      !question.ids.isEmpty || spoken == nil || isManners
    {
      reading.question = question
      dropAsked(clauses, from: &accepted, utterance)
    }
    if let guess = reading.intent, Self.askable.contains(guess.intent),
      let (question, clauses) = questions.read(utterance, hasValues: false, except: nil),
      question.confidence == .sure
    {
      // "Ça veut dire quoi, ancrage local ?" is a question of the catalogue.
      reading.question = question
      reading.intent = nil
      dropAsked(clauses, from: &accepted, utterance)
    }
    // "Pas sûr", "je préfère pas": the answer that was asked for.
    if let guess = reading.intent?.intent, guess == .dontknow || guess == .skip,
      utterance.expectation.kind == .yesNo,
      accepted.contains(where: { if case .yesNo = $0.meaning { true } else { false } })
    {
      reading.intent = nil
    }
    // "Super, je te remercie" agrees to nothing.
    if isManners, utterance.expectation.kind != .yesNo {
      accepted.removeAll { if case .yesNo = $0.meaning { true } else { false } }
    }
    // A greeting or a "merci" beside something else is only manners.
    if isManners, !accepted.isEmpty || reading.question != nil { reading.intent = nil }
    dropBesideTalk(reading, &accepted, spoken, utterance)
    if reading.isCorrection, let intent = reading.intent?.intent, Self.corrections.contains(intent)
    {
      reading.intent = nil
    }
  }

  /// What a question speaks of, nobody told: "et si je me plante ?" likes no plants.
  private func dropAsked(
    _ clauses: [Int], from accepted: inout [Candidate], _ utterance: Utterance
  ) {
    accepted.removeAll { candidate in
      !candidate.isTold && clauses.contains(utterance.clause(of: candidate.range.lowerBound))
        && !isAnswer(candidate, utterance)
    }
  }

  /// What is done or asked leaves little room for values that nobody told: "je veux tout recommencer"
  /// is no misspelt Toul, and "c'est bon, j'arrête là" is no yes.
  private func dropBesideTalk(
    _ reading: Reading, _ accepted: inout [Candidate], _ spoken: Int?, _ utterance: Utterance
  ) {
    let intent = reading.intent?.intent
    let isDone = intent.map { !Self.besideValues.contains($0) } ?? false
    guard isDone || reading.question?.ids.isEmpty == false else { return }
    accepted.removeAll { candidate in
      guard !candidate.isTold else { return false }
      let isNear = utterance.clause(of: candidate.range.lowerBound) == spoken
      return switch candidate.meaning {
      case .place: candidate.isGuess || isDone && isNear
      case .yesNo: utterance.expectation.kind != .yesNo
      case .facet, .trade, .sector, .age, .integer: isDone && isNear
      default: false
      }
    }
  }

  /// Values may well stand beside these.
  private static let besideValues: Set<Intent> = [
    .greet, .thanks, .correct, .withdraw, .dontknow, .insult,
  ]

  /// What the words of a correction may look like ("pardon" alone asks to repeat).
  private static let corrections: Set<Intent> = [.correct, .withdraw, .repeat]

  /// What a question of the catalogue may look like.
  private static let askable: Set<Intent> = [
    .help, .why, .dontknow, .offtopic, .skip, .human, .summary, .back, .stop, .insult, .repeat,
    .correct,
  ]

  /// What is told, or what the pending question asked for: "on fait de l'usinage" names a trade
  /// where one was asked for, however well a question of the catalogue matches.
  private func isAnswering(_ candidate: Candidate, _ utterance: Utterance) -> Bool {
    if candidate.isTold || candidate.precedence == .asked { return true }
    return switch utterance.expectation.kind {
    case .interests, .trade, .sector: candidate.precedence == .topic
    default: false
    }
  }

  /// "oui ?" answers, though it asks.
  private func isAnswer(_ candidate: Candidate, _ utterance: Utterance) -> Bool {
    guard candidate.precedence == .asked else { return false }
    if utterance.isAlone(candidate.range) { return true }
    return switch candidate.meaning {
    case .age, .ageWithBirthday, .level: utterance.opens(candidate.range)
    default: false
    }
  }
}
