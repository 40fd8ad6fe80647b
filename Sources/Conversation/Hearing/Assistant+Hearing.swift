import Essentials
public import Interview
import Orientation
import Understanding

extension Assistant {
  /// Takes what somebody typed; the words themselves go no further than this call.
  public func hear(_ text: String, in session: inout Session) -> Turn {
    guard text.utf8.count <= Self.lengthLimit else { return remark(.tooLong, in: session) }
    guard text.contains(where: { !$0.isWhitespace }) else { return remark(.empty, in: session) }
    let reading = hearing.value.understander.read(
      text, expecting: expectation(in: session), language: session.language, today: today)
    if let distress = reading.distress {
      return care(distress, in: session, hasPersonalData: reading.hasPersonalData)
    }
    if let turn = mark(text, in: &session) { return turn }
    guard var fillings = fillings(of: reading, for: session) else { return Turn() }
    fillings.addWritten(text, reading, today: today)
    var turn = Turn()
    // Said first, and nothing of it repeated.
    if reading.hasPersonalData {
      turn.replies.append(.say(wording(for: session).phrase(.personalData)))
    }
    decide(reading, fillings, asks: text.utf8.contains(UInt8(ascii: "?")), &session, &turn)
    return turn
  }

  /// Fixed precedence: what ends or undoes things, then values, then questions asked back, then
  /// other intents; a turn may hold a value and a question.
  private func decide(
    _ reading: Reading, _ fillings: Fillings, asks: Bool, _ session: inout Session,
    _ turn: inout Turn
  ) {
    let intent = reading.intent?.intent
    let hasValues = !fillings.answers.isEmpty || fillings.doubt != nil
    switch intent {
    case .erase where !hasValues:
      turn.request = .erase
      return
    case .stop where !hasValues:
      turn.request = .leave
      return apply([.stopped], &session, &turn)
    case .restart where !hasValues: return apply([.restarted], &session, &turn)
    case .withdraw: return withdraw(reading, fillings.dialogue, &session, &turn)
    default: break
    }
    if reading.otherTrade != nil, !hasValues, event(for: intent, reading) == nil {
      // It was understood, and costs no try.
      turn.replies += remark(.tradeElsewhere, in: session).replies
      return
    }
    // An answer to the pending question is no question of its own, unless it has the mark.
    let isAnswer = fillings.answers.contains { $0.slot == session.pending?.slot } && !asks
    if let question = reading.question, !isAnswer, !question.ids.isEmpty || !hasValues {
      answer(question, &session, &turn, asksAgain: !hasValues)
      if !hasValues { return }
    }
    if hasValues {
      accept(fillings, &session, &turn)
      return acceptAfterHandOver(reading, from: fillings.dialogue, &session, &turn)
    }
    if let event = event(for: intent, reading) {
      defer { remarkIfSilent(session, &turn) }
      if let phrase = remark(for: intent, session) {
        turn.replies.append(.say(wording(for: session).phrase(phrase)))
      }
      if intent == .summary { turn.replies += wording(for: session).summary(of: session) }
      return apply([event], &session, &turn)
    }
    if reading.isAcknowledgement {
      // "Ok, on continue" after a digression.
      apply([.digressed(.thanks)], &session, &turn)
      return remarkIfSilent(session, &turn)
    }
    // Where the place was asked for, the question itself says so in other words.
    let pendingType = session.pending.flatMap { fillings.dialogue.slot($0.slot)?.type }
    if fillings.unusablePlace, pendingType != .place {
      turn.replies.append(.say(wording(for: session).phrase(.placeUnknown)))
    }
    apply([session.pending == nil ? .digressed(.offTopic) : .notUnderstood], &session, &turn)
    if session.pending == nil {
      turn.replies.append(.say(wording(for: session).phrase(.nothingPending)))
    }
  }

  private func fillings(of reading: Reading, for session: Session) -> Fillings? {
    // "On est payé ?" asks; it doesn't say that a wage is wanted.
    var told =
      reading.question == nil ? reading.findings : reading.findings.filter { !$0.isSituation }
    // "Donnez-moi les noms des élèves" gives nothing, and hosts nobody.
    if reading.findings.contains(where: { $0.meaning == .situation(.pupilData) }) {
      told.removeAll(where: \.isOption)
    }
    return engine.dialogues[session.dialogue].map { dialogue in
      Fillings(told, for: session, in: dialogue, self)
    }
  }

  /// "Mon fils a 16 ans": the dialogue for parents has a place for what the first one had not.
  private func acceptAfterHandOver(
    _ reading: Reading, from before: Dialogue, _ session: inout Session, _ turn: inout Turn
  ) {
    guard session.dialogue != before.id, let again = fillings(of: reading, for: session) else {
      return
    }
    let missed = again.events.compactMap { event -> Event? in
      guard case .answered(let fillings) = event else { return nil }
      let new = fillings.filter { session.answers[$0.slot] == nil }
      return new.isEmpty ? nil : .answered(new)
    }
    guard !missed.isEmpty else { return }
    turn.replies.removeAll(where: \.isAsk)
    apply(missed, &session, &turn)
  }

  /// "Passer" when nothing is asked any more.
  private func remarkIfSilent(_ session: Session, _ turn: inout Turn) {
    guard turn.replies.isEmpty, session.pending == nil else { return }
    turn.replies.append(.say(wording(for: session).phrase(.nothingPending)))
  }

  private func accept(_ fillings: Fillings, _ session: inout Session, _ turn: inout Turn) {
    let wording = wording(for: session)
    // What can't be is refused below, and not read back first.
    let heard = fillings.answers.filter { answer in
      let type = fillings.dialogue.slot(answer.slot)?.type
      // Said in one breath with what is ruled out.
      let isAside = answer.slot == SlotName.firmness && session.pending?.slot != answer.slot
      return wording.isTold(answer.slot) && !isAside && type?.accepts(answer.value) != false
    }
    if !heard.isEmpty {
      turn.replies.append(
        .heard(heard.map { wording.heard($0.slot, $0.value, asked: session.pending?.slot) }))
    }
    if fillings.reopensFirmness { takeBackFirmness(&session, &turn) }
    apply(fillings.events, &session, &turn)
    if let doubt = fillings.doubt {
      turn.replies.removeAll(where: \.isAsk)
      apply([.wondered(doubt.slot, doubt.values)], &session, &turn)
    }
  }

  /// What is newly ruled out is asked about like the rest, so the old answer goes, without a word.
  private func takeBackFirmness(_ session: inout Session, _ turn: inout Turn) {
    var silent = Turn()
    apply([.withdrew([SlotName.firmness])], &session, &silent)
    turn.events += silent.events
  }

  /// "Oublie la mécanique" takes one thing back; "laisse tomber" takes back the last answer.
  private func withdraw(
    _ reading: Reading, _ dialogue: Dialogue, _ session: inout Session, _ turn: inout Turn
  ) {
    let findings = reading.takenBack + reading.findings
    let named = Withdrawal(
      findings, Fillings(findings, for: session, in: dialogue, self), from: session.answers)
    let last = [session.lastAnswered].compactMap { $0 }
    for event in named.namesSomething ? named.events : [.withdrew(last)] {
      turn.replies.removeAll(where: \.isAsk)
      apply([event], &session, &turn)
    }
    if named.namesSomething, named.events.isEmpty {
      let wording = wording(for: session)
      turn.replies += [.say(wording.phrase(.notAmongAnswers))] + wording.askAgain(in: session)
    }
  }

  private func answer(
    _ question: QuestionFinding, _ session: inout Session, _ turn: inout Turn, asksAgain: Bool
  ) {
    turn.replies += wording(for: session).answers(
      to: question.ids, isSure: question.confidence == .sure)
    let events: [Event] = [.asked(question.ids.count == 1 ? question.ids[0] : nil)]
    apply(events, &session, &turn)
    if !asksAgain { turn.replies.removeAll(where: \.isAsk) }
  }

  private func event(for intent: Intent?, _ reading: Reading) -> Event? {
    switch intent {
    case .back: .back
    case .help: .digressed(.help)
    case .why: .digressed(.why)
    case .repeat: .digressed(.repeat)
    case .skip: .skipped
    case .dontknow: .didNotKnow
    case .summary: .digressed(.summary)
    case .human: .digressed(.person)
    case .thanks: .digressed(.thanks)
    case .greet: .digressed(.greeting)
    case .insult: .digressed(.insult)
    case .offtopic: .digressed(.offTopic)
    case .language: reading.intent?.language.map(Event.switched)
    case .correct, .withdraw, .erase, .stop, .restart, nil: nil
    }
  }

  private func remark(for intent: Intent?, _ session: Session) -> Phrase? {
    switch intent {
    case .thanks: .thanks
    case .greet: .greeting
    case .insult: .insult
    case .offtopic: .offTopic
    default: nil
    }
  }

  /// Events change the session; their effects become replies.
  private func apply(_ events: [Event], _ session: inout Session, _ turn: inout Turn) {
    for event in events {
      let world = World(self)
      let pending = session.pending
      let (effects, recorded) = engine.record(event, in: &session, outside: world)
      turn.events.append(recorded)
      let wording = wording(for: session, world)
      turn.replies += wording.digression(event, before: pending)
      wording.reply(to: effects, in: &turn.replies)
    }
  }

  /// A remark that changes nothing, and the question again.
  private func remark(_ phrase: Phrase, in session: Session) -> Turn {
    let wording = wording(for: session)
    var turn = Turn()
    turn.replies = [.say(wording.phrase(phrase))] + wording.askAgain(in: session)
    return turn
  }

  /// Distress: numbers first, the question after; nothing is kept, not even that it happened.
  private func care(
    _ distress: Distress, in session: Session, hasPersonalData: Bool
  ) -> Turn {
    let wording = wording(for: session)
    var turn = Turn()
    turn.replies = [wording.care(distress)]
    // Beside a soft question there is room for it: "on m'a trouvé une anorexie".
    if distress.grade == .implicit, hasPersonalData {
      turn.replies.append(.say(wording.phrase(.personalData)))
    }
    turn.replies += wording.askAgain(in: session)
    return turn
  }
}

extension Finding {
  fileprivate var isOption: Bool {
    if case .option = meaning { true } else { false }
  }

  fileprivate var isSituation: Bool {
    if case .situation = meaning { true } else { false }
  }
}

extension Reading {
  /// Nothing but a yes, where no yes was asked for.
  fileprivate var isAcknowledgement: Bool {
    !findings.isEmpty && findings.allSatisfy { $0.meaning == .yesNo(.yes) }
  }
}

extension Reply {
  var isAsk: Bool {
    if case .ask = self { true } else { false }
  }
}
