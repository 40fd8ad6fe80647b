public import Essentials
public import Interview
public import Orientation

/// Trades and schools by what people call them, and what is made of them for a session.
extension Assistant {
  public func name(of subject: Comparison.Subject, in session: Session) -> String {
    wording(for: session).name(subject)
  }

  /// The trade or school that a text names: its id, a rank in the advice (`2`, `école 1`), or words
  /// of its name.
  public func subject(named text: String, in session: Session) -> Comparison.Subject? {
    let shown = subjects(of: session)
    let words = MarkWords.fold(text)
    guard !words.isEmpty else { return nil }
    let ranked = Self.ranked(words, among: shown)
    if let ranked { return ranked }
    let id = text.trimmingBlanks.lowercased()
    if adviser.trade(Trade.ID(id)) != nil { return .trade(Trade.ID(id)) }
    if adviser.school(School.ID(id)) != nil { return .school(School.ID(id)) }
    let trades = (names["trade"] ?? []).map { Comparison.Subject.trade(Trade.ID($0.rawValue)) }
    let wording = wording(for: session)
    // What stands in the advice comes first where a few words fit several names.
    for candidates in [shown, trades] {
      let named = candidates.map { ($0, MarkWords.fold(wording.name($0))) }
      if let exact = named.first(where: { $0.1 == words }) { return exact.0 }
      if let one = named.first(where: { words.allSatisfy($0.1.contains) }) { return one.0 }
    }
    return nil
  }

  private static func ranked(
    _ words: [String], among shown: [Comparison.Subject]
  ) -> Comparison.Subject? {
    guard let rank = words.last.flatMap({ Int($0) }), words.count <= 2, rank > 0 else {
      return nil
    }
    let isSchool = words.count == 2 && ["ecole", "school"].contains(words[0])
    guard isSchool || words.count == 1 || ["metier", "trade"].contains(words[0]) else {
      return nil
    }
    let list = shown.filter { if case .school = $0 { isSchool } else { !isSchool } }
    return rank <= list.count ? list[rank - 1] : nil
  }

  /// The trades and the schools of the advice, each best first.
  public func subjects(of session: Session) -> [Comparison.Subject] {
    let world = World(self)
    let advice = world.consultation.advise(world.profile(of: session.visible))
    return advice.trades.map { .trade($0.trade) } + advice.schools.map { .school($0.school) }
  }

  /// What a comparison may look at, by the word that people use: `prix`, `distance`.
  public func criterion(named word: String) -> Criterion? {
    MarkWords.fold(word).first.flatMap { Criterion.heard[$0] }
  }

  /// Two of a kind side by side, for what this session says; nil where they can't be compared.
  public func compare(
    _ subjects: [Comparison.Subject], by criteria: [Criterion], in session: Session
  ) -> [Reply]? {
    let world = World(self)
    return adviser.compare(subjects, by: criteria, for: world.profile(of: session.visible))
      .map { wording(for: session, world).replies(to: $0) }
  }

  /// Keeps or rejects what was shown: the event, as if the person had said it.
  public func mark(
    _ subject: Comparison.Subject, kept: Bool, by author: Answer.Author, in session: Session
  ) -> Event {
    let mark = Symbol(mark: subject)
    let (slot, other) =
      kept ? (SlotName.kept, SlotName.rejected) : (SlotName.rejected, SlotName.kept)
    func marks(in slot: Slot.ID) -> [Symbol] {
      guard case .symbols(let symbols)? = session.answers[slot]?.value else { return [] }
      return symbols
    }
    let old = marks(in: slot)
    var fillings = [
      Event.Filling(
        slot, Answer(.symbols(old.contains(mark) ? old : old + [mark]), by: author))
    ]
    let contrary = marks(in: other)
    if contrary.contains(mark) {
      fillings.append(.init(other, Answer(.symbols(contrary.filter { $0 != mark }), by: author)))
    }
    return .answered(fillings)
  }

  /// What was rejected, also where the walk hasn't come to hear it yet.
  public func rejected(in session: Session) -> [Comparison.Subject] {
    guard case .symbols(let marks)? = session.standing[SlotName.rejected]?.value else { return [] }
    return marks.map { mark in
      mark.markedSchool.map { .school($0) } ?? .trade(Trade.ID(mark.rawValue))
    }
  }

  /// What people do in trades, in the order of the catalogue: the cards of a sort.
  public func activities(in language: Language) -> [(topic: Symbol, label: String)] {
    (names["facet"] ?? []).compactMap { id in
      guard let facet = adviser.facet(Facet.ID(id.rawValue)), facet.kind == .interest else {
        return nil
      }
      return (id, facet.label[language])
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
