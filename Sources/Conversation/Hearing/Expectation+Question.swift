import Essentials
import Interview
import Understanding

extension Expectation {
  /// What the words of an answer to `question` are likely to mean.
  init(of question: Question, in dialogue: Dialogue, _ understander: Understander) {
    let words = question.options.map { option in
      OptionWords(
        id: option.id.rawValue,
        label: option.label.plain(.french),
        hear: option.hear + [option.label.plain(.english)])
    }
    self.init(
      Kind(of: question.slot, type: dialogue.slot(question.slot)?.type),
      options: words.isEmpty ? nil : understander.options(words))
  }

  /// The values of a doubt are options that are heard by number, name or department.
  init(of doubt: Session.Doubt, _ wording: Wording, _ understander: Understander) {
    let words = doubt.values.enumerated().map { index, value in
      OptionWords(
        id: String(index), label: wording.text(of: value, in: doubt.slot),
        hear: wording.otherWords(for: value))
    }
    self.init(.choice, options: understander.options(words))
  }
}

extension Expectation.Kind {
  fileprivate init(of slot: Slot.ID, type: SlotType?) {
    switch type {
    case .yesNo, .opinions: self = .yesNo
    case .integer: self = .integer
    case .age: self = .age
    case .place: self = .place
    case .reach: self = .reach
    case .choice: self = slot.local == SlotName.level ? .level : .choice
    case .choices: self = .choices
    case .term(let vocabulary), .terms(let vocabulary):
      self =
        switch (vocabulary, slot) {
        case ("trade", _): .trade
        case ("sector", _): .sector
        case (_, SlotName.dislikes): .interests(.dislikes)
        case (_, SlotName.vetoes): .interests(.vetoes)
        default: .interests(.likes)
        }
    case .date, .text, nil: self = .nothing
    }
  }
}

extension Text {
  /// The words of a text without holes, as an option's label is.
  func plain(_ language: Essentials.Language) -> String {
    self[language].filled(slot: { _ in nil }, outside: { _ in nil })
  }
}

extension Dialogue {
  /// Every question, wherever it is nested.
  var questions: [Question] {
    func questions(in steps: [Step]) -> [Question] {
      steps.flatMap { step -> [Question] in
        switch step {
        case .ask(let question): [question] + question.options.flatMap { questions(in: $0.steps) }
        case .branch(_, let arms, let otherwise):
          arms.flatMap { questions(in: $0.steps) } + questions(in: otherwise)
        case .section(_, _, let steps): questions(in: steps)
        case .say, .listen, .explore, .present, .set, .handOver, .end: []
        }
      }
    }
    return questions(in: steps)
  }
}
