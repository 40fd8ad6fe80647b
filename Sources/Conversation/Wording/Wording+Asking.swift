import Essentials
import Interview
import Orientation
import Understanding

extension Wording {
  /// The pending question, as after a digression; nothing at an end.
  func askAgain(in session: Session) -> [Reply] {
    session.pending.map { asking(.init(subject: $0, manner: .short)) } ?? []
  }

  /// A question in the manner that it needs; what was not understood is said first.
  func asking(_ asking: Effect.Asking) -> [Reply] {
    switch asking.subject {
    case .question(let question): ask(question, asking.manner)
    case .topic(let exploration, let topic): ask(topic, of: exploration, asking.manner)
    case .doubt(let doubt, _): ask(doubt, asking.manner)
    }
  }

  private func ask(_ question: Question, _ manner: Effect.Asking.Manner) -> [Reply] {
    let short = question.short ?? question.prompt
    let prompt =
      switch manner {
      case .full: fill(question.prompt)
      case .short, .invalid: fill(short)
      case .again(let times):
        question.reasks.indices.contains(times - 1)
          ? fill(question.reasks[times - 1])
          : phrase(times == 1 ? .notUnderstood : .notUnderstoodAgain) + " " + fill(short)
      case .lastTry:
        question.lastTry.map(fill) ?? phrase(.lastTry) + " " + fill(short)
      }
    return [
      .ask(
        .init(
          slot: question.slot, type: .init(dialogue?.slot(question.slot)?.type),
          prompt: prompt,
          options: question.options.map { .init(id: $0.id, label: fill($0.label)) }))
    ]
  }

  private func ask(
    _ topic: Symbol, of exploration: Exploration, _ manner: Effect.Asking.Manner
  ) -> [Reply] {
    guard let facet = assistant.adviser.facet(Facet.ID(topic.rawValue)) else { return [] }
    let question = voice.address == .tu ? facet.question : facet.questionFormal
    let prefix: String? =
      switch manner {
      case .full, .short: nil
      case .again(1), .invalid: phrase(.notUnderstood)
      case .again: phrase(.notUnderstoodAgain)
      case .lastTry: phrase(.lastTry)
      }
    return [
      .ask(
        .init(
          slot: exploration.family.topic(topic), type: .yesNo,
          prompt: [prefix, question[voice.language]].compactMap { $0 }.joined(separator: " "),
          options: [
            .init(id: "yes", label: phrase(.valueYes)),
            .init(id: "maybe", label: phrase(.valueMaybe)),
            .init(id: "no", label: phrase(.valueNo)),
          ]))
    ]
  }

  private func ask(_ doubt: Session.Doubt, _ manner: Effect.Asking.Manner) -> [Reply] {
    let prefix: String? =
      switch manner {
      case .full, .short: nil
      case .again, .invalid: phrase(.notUnderstood)
      case .lastTry: phrase(.lastTry)
      }
    let isPlace = dialogue?.slot(doubt.slot)?.type == .place
    return [
      .ask(
        .init(
          slot: doubt.slot, type: .choice,
          prompt: [prefix, phrase(isPlace ? .whichPlace : .whichValue)]
            .compactMap { $0 }.joined(separator: " "),
          options: doubt.values.enumerated().map { index, value in
            .init(id: Symbol(String(index)), label: longText(of: value, in: doubt.slot))
          }))
    ]
  }

  /// A value told apart from those that look like it: `Saint-Denis (93, Seine-Saint-Denis)`.
  private func longText(of value: Value, in slot: Slot.ID) -> String {
    guard case .place(.commune(let postalCode, let name, let department)) = value,
      let departmentName = assistant.gazetteer.departmentName(department)
    else { return text(of: value, in: slot) }
    return "\(CommuneName.spoken(name)) (\(postalCode), \(departmentName))"
  }
}

extension Reply.AskType {
  init(_ type: SlotType?) {
    self =
      switch type {
      case .yesNo, .opinions: .yesNo
      case .integer: .integer
      case .age: .age
      case .place: .place
      case .reach: .reach
      case .choice: .choice
      case .choices: .choices
      case .date: .date
      case .text: .text
      case .term, .terms, nil: .terms
      }
  }
}
