import Essentials
public import Interview
import Understanding

extension Assistant {
  /// What Tab offers for the line so far: options, or names of communes.
  public func completions(of prefix: String, in session: Session, limit: Int) -> [String] {
    switch session.pending {
    case .question(let question) where !question.options.isEmpty:
      let wording = wording(for: session)
      let labels = question.options.map { wording.fill($0.label) }
      let fitting = labels.filter { $0.lowercased().hasPrefix(prefix.lowercased()) }
      return isPlace(question.slot, session)
        ? fitting + places(prefix, limit - fitting.count) : fitting
    case .question(let question) where isPlace(question.slot, session):
      return places(prefix, limit)
    case .doubt(let doubt, _):
      let wording = wording(for: session)
      return doubt.values.map { wording.text(of: $0, in: doubt.slot) }
        .filter { $0.lowercased().hasPrefix(prefix.lowercased()) }
    case .question, .topic, nil:
      return []
    }
  }

  /// Names of communes, the larger ones first.
  public func places(beginningWith prefix: String, limit: Int) -> [String] {
    places(prefix, limit)
  }

  private func isPlace(_ slot: Slot.ID, _ session: Session) -> Bool {
    engine.dialogues[session.dialogue]?.slot(slot)?.type == .place
  }

  private func places(_ prefix: String, _ limit: Int) -> [String] {
    guard !prefix.isEmpty, limit > 0 else { return [] }
    return gazetteer.completions(ofPrefix: prefix, limit: limit).map { gazetteer[$0].name }
  }

  /// Yes or no to a question that the screen asked; nil for anything else.
  public func agreement(in text: String, of session: Session) -> Bool? {
    guard text.utf8.count <= Self.lengthLimit else { return nil }
    let reading = hearing.value.understander.read(
      text, expecting: Expectation(.yesNo), language: session.language, today: today)
    for finding in reading.findings {
      if case .yesNo(let yesNo) = finding.meaning {
        return yesNo == .maybe ? nil : yesNo == .yes
      }
    }
    return nil
  }

  /// The events of a turn that may be written down: no value of a slot that is never stored.
  public func storable(_ events: [Event], of session: Session) -> [Event] {
    events.compactMap { event in
      guard case .answered(let fillings) = event else { return event }
      // That a question was passed over tells nothing.
      let kept = fillings.filter {
        $0.answer.value == nil
          || engine.dialogues[session.dialogue]?.slot($0.slot)?.sensitivity != .neverStored
      }
      return kept.isEmpty ? nil : .answered(kept)
    }
  }
}
