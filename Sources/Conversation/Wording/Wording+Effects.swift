import Essentials
import Interview
import Orientation

extension Wording {
  func replies(to effects: [Effect]) -> [Reply] {
    var replies: [Reply] = []
    reply(to: effects, in: &replies)
    return replies
  }

  func reply(to effects: [Effect], in replies: inout [Reply]) {
    for effect in effects {
      switch effect {
      case .say(let text): replies.append(.say(fill(text)))
      case .present(let presentation, let visible): replies += present(presentation, visible)
      case .changed(let change): replies += told(change)
      case .refused(let slot, let value, let text):
        let value = self.text(of: value, in: slot)
        replies.append(.say(text.map(fill) ?? phrase(.invalid, ["value": value])))
      case .ask(let asking): replies += self.asking(asking)
      // The other dialogue introduces itself.
      case .handedOver: break
      case .ended(let outcome): replies.append(.end(outcome: outcome))
      case .dropped(let slots): replies += lost(slots)
      case .nothingToTakeBack: replies.append(.say(phrase(.nothingToTakeBack)))
      case .gaveUp(let slot): replies.append(.say(phrase(.gaveUp, ["slot": label(of: slot)])))
      }
    }
  }

  /// What a correction did, in a sentence each.
  private func told(_ change: Effect.Change) -> [Reply] {
    var sentences: [String] = []
    for replaced in change.replaced where isTold(replaced.slot) {
      let old = text(of: replaced.old, in: replaced.slot)
      if let new = replaced.new {
        sentences.append(
          phrase(.changed, ["old": old, "new": text(of: new, in: replaced.slot)]))
      } else {
        sentences.append(phrase(.withdrawn, ["old": old]))
      }
    }
    if !change.parked.isEmpty { sentences.append(phrase(.parked, ["slots": list(change.parked)])) }
    if !change.restored.isEmpty {
      sentences.append(phrase(.restored, ["slots": list(change.restored)]))
    }
    return sentences.map(Reply.say)
  }

  /// Answers that an edited script has no place for: by name, where they still have one.
  func lost(_ slots: [Slot.ID]) -> [Reply] {
    guard !slots.isEmpty else { return [] }
    let named = slots.filter { dialogue?.slot($0) != nil && isTold($0) }
    guard !named.isEmpty else { return [.say(phrase(.scriptEdited))] }
    return [.say(phrase(.answersLost, ["slots": list(named)]))]
  }

  /// Who is typing, and what is never stored, is not read back.
  func isTold(_ slot: Slot.ID) -> Bool {
    slot != SlotName.speaker && dialogue?.slot(slot)?.sensitivity != .neverStored
  }

  private func list(_ slots: [Slot.ID]) -> String {
    slots.map(label(of:)).joined(separator: ", ")
  }

  /// What was heard; a bare yes or no says what it is about, unless it answers the question asked.
  func heard(_ slot: Slot.ID, _ value: Value, asked pending: Slot.ID?) -> Reply.Heard {
    let text = text(of: value, in: slot)
    guard case .yesNo = value, slot != pending else {
      return Reply.Heard(slot: slot, value: value, text: text)
    }
    return Reply.Heard(slot: slot, value: value, text: labelled(slot, text))
  }

  private func labelled(_ slot: Slot.ID, _ value: String) -> String {
    phrase(.labelled, ["label": label(of: slot), "value": value])
  }

  /// Everything that is known and used, a line each, in the order of the questions.
  func summary(of session: Session) -> [Reply] {
    let standing = session.standing.filter { $0.value.value != nil && isTold($0.key) }
    let asked = (dialogue?.questions ?? []).map(\.slot).filter { standing[$0] != nil }
    let slots = (asked + standing.keys.sorted()).removingRepeats()
    let lines = slots.compactMap { slot in
      standing[slot].map { "- \(labelled(slot, text(of: $0, in: slot)))" }
    }
    guard !lines.isEmpty else { return [.say(phrase(.summaryEmpty))] }
    return [.say(phrase(.summary, ["list": lines.joined(separator: "\n")]))]
  }

  /// What a digression is answered with, before the question comes again.
  func digression(_ event: Event, before pending: Effect.Asking.Subject?) -> [Reply] {
    guard case .digressed(let digression) = event else { return [] }
    switch digression {
    case .why: return [.say(reason(of: pending))]
    case .help: return [.say(help(on: pending)), .say(phrase(.commands))]
    case .person: return [.say(phrase(.person))] + doors()
    case .repeat, .summary, .thanks, .greeting, .insult, .offTopic: return []
    }
  }

  private func reason(of subject: Effect.Asking.Subject?) -> String {
    switch subject {
    case .question(let question): question.why.map(fill) ?? phrase(.why)
    case .topic(let exploration, _): exploration.why.map(fill) ?? phrase(.why)
    case .doubt, nil: phrase(.why)
    }
  }

  private func help(on subject: Effect.Asking.Subject?) -> String {
    switch subject {
    case .question(let question): question.help.map(fill) ?? phrase(.help)
    case .topic(let exploration, _): exploration.help.map(fill) ?? phrase(.help)
    case .doubt, nil: phrase(.help)
    }
  }
}

extension [Slot.ID] {
  /// Each once, where it stands first.
  fileprivate func removingRepeats() -> [Slot.ID] {
    var seen: Set<Slot.ID> = []
    return filter { seen.insert($0).inserted }
  }
}
