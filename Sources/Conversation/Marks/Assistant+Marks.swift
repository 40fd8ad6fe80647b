import Essentials
import Interview
import Orientation

extension Assistant {
  /// "Garde la 2", "pas celle-là", "compare le 1 et le 2": what is said of the advice shown; nil
  /// where the text is something else, or no advice is shown.
  func mark(_ text: String, in session: inout Session) -> Turn? {
    guard session.pending == nil, let dialogue = engine.dialogues[session.dialogue],
      dialogue.slots[SlotName.kept] != nil, let words = MarkWords(text)
    else { return nil }
    let world = World(self)
    let profile = world.profile(of: session.visible)
    let advice = world.consultation.advise(profile)
    switch words.verb {
    case .compare: return compare(words, profile, advice, session)
    case .keep:
      let subjects = subjects(of: words, in: advice)
      return note(subjects, in: SlotName.kept, off: SlotName.rejected, &session)
    case .reject:
      let subjects = subjects(of: words, in: advice)
      return note(subjects, in: SlotName.rejected, off: SlotName.kept, &session)
    }
  }

  /// Those named, else those at the ranks, else the first of its kind: "celle-là".
  private func subjects(of words: MarkWords, in advice: Advice) -> [Comparison.Subject] {
    let trades = advice.trades.map { Comparison.Subject.trade($0.trade) }
    let schools = advice.schools.map { Comparison.Subject.school($0.school) }
    let named = (trades + schools).filter { words.name(name(of: $0)) }
    if !named.isEmpty { return named }
    let list = words.kind == .trade ? trades : words.kind == .school ? schools : schools + trades
    let ranks = words.ranks.isEmpty ? [1] : words.ranks
    return ranks.compactMap { list.indices.contains($0 - 1) ? list[$0 - 1] : nil }
  }

  private func name(of subject: Comparison.Subject) -> String {
    switch subject {
    case .trade(let id): adviser.trade(id)?.name.french ?? ""
    case .school(let id): adviser.school(id)?.name ?? ""
    }
  }

  private func note(
    _ subjects: [Comparison.Subject], in slot: Slot.ID, off other: Slot.ID,
    _ session: inout Session
  ) -> Turn? {
    guard !subjects.isEmpty else { return nil }
    let marks = subjects.map(Symbol.init(mark:))
    let old = session.marks(in: slot)
    let contrary = session.marks(in: other)
    var answers: [(slot: Slot.ID, value: Value)] = [
      (slot, .symbols(old + marks.filter { !old.contains($0) }))
    ]
    if contrary.contains(where: marks.contains) {
      answers.append((other, .symbols(contrary.filter { !marks.contains($0) })))
    }
    return fill(answers, in: &session)
  }

  /// Two things side by side: those named, wherever they are taught, and those at the ranks.
  ///
  /// "Compare" alone means the first two, and with one name the first of the others; where a second
  /// thing was named, nothing is put in its place.
  private func compare(
    _ words: MarkWords, _ profile: Profile, _ advice: Advice, _ session: Session
  ) -> Turn? {
    let trades = advice.trades.map { Comparison.Subject.trade($0.trade) }
    let schools = advice.schools.map { Comparison.Subject.school($0.school) }
    let ranks = words.kind == .trade ? trades : words.kind == .school ? schools : schools + trades
    let said = ComparedWords(words, ranks: ranks, names: comparedNames(trades + schools))
    let wording = wording(for: session)
    var turn = Turn()
    var pair = said.subjects
    if pair.count < 2, !said.unknown.isEmpty {
      let name = String(said.unknown.joined(separator: " ").prefix(Self.quoted))
      turn.replies = [.say(wording.phrase(.compareUnknown, ["name": name]))]
      return turn
    }
    if pair.count < 2 {
      let isOfSchools = if case .school? = pair.first { true } else { words.kind == .school }
      pair += (isOfSchools ? schools : trades).filter { !pair.contains($0) }.prefix(2 - pair.count)
    }
    guard
      let comparison = adviser.compare(Array(pair.prefix(2)), by: words.criteria, for: profile)
    else {
      turn.replies = [.say(wording.phrase(.compareNeedsTwo))]
      return turn
    }
    turn.replies = wording.replies(to: comparison)
    return turn
  }

  /// Letters of an unknown name that are said back.
  private static let quoted = 40
}

extension Session {
  fileprivate func marks(in slot: Slot.ID) -> [Symbol] {
    guard case .symbols(let symbols)? = answers[slot]?.value else { return [] }
    return symbols
  }
}

extension MarkWords {
  /// Whether all words of a name were said.
  fileprivate func name(_ name: String) -> Bool {
    let needed = Self.fold(name)
    return !needed.isEmpty && needed.allSatisfy(words.contains)
  }
}
