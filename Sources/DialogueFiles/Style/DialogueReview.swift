import Essentials
import Interview

/// What is wrong with a dialogue that compiles as a whole.
struct DialogueReview {
  private let steps: [Step]
  private let slots: [Slot]
  private var used: Set<Slot.ID> = []
  private var presents = false
  private(set) var questions: [Question] = []

  init(_ steps: [Step], _ slots: [Slot]) {
    self.steps = steps
    self.slots = slots
    for slot in slots {
      for constraint in slot.constraints { used.formUnion(constraint.slots) }
      look(at: slot.label)
    }
    look(at: steps)
  }

  /// Questions whose answers nothing looks at; `known` slots are read by what is presented.
  func unusedQuestions(known: Set<String>) -> [Question] {
    questions.filter { question in
      !used.contains(question.slot) && !question.options.contains { !$0.steps.isEmpty }
        && !(presents && known.contains(question.slot.rawValue))
    }
  }

  /// The most questions that one conversation can ask.
  var longestWay: Int { steps.mostQuestions }

  private mutating func look(at steps: [Step]) {
    for step in steps { look(at: step) }
  }

  private mutating func look(at step: Step) {
    switch step {
    case .say(_, let text): look(at: text)
    case .ask(let question):
      questions.append(question)
      for text in question.texts { look(at: text) }
      for option in question.options { look(at: option.steps) }
    case .branch(_, let arms, let otherwise):
      for arm in arms {
        used.formUnion(arm.condition.slots)
        look(at: arm.steps)
      }
      look(at: otherwise)
    case .explore(let exploration): used.insert(exploration.family)
    case .present: presents = true
    case .set(_, _, let operand): used.formUnion(operand.slots)
    case .section(_, let title, let steps):
      if let title { look(at: title) }
      look(at: steps)
    case .handOver: presents = true
    case .listen, .end: break
    }
  }

  private mutating func look(at text: Text) {
    for template in text.templates.values { used.formUnion(template.slots) }
  }
}

extension Question {
  fileprivate var texts: [Text] {
    [prompt] + reasks + [short, invalid, lastTry, why, help].compactMap { $0 }
  }
}

extension Template {
  fileprivate var slots: Set<Slot.ID> {
    parts.reduce(into: []) { slots, part in
      switch part {
      case .words, .outside: break
      case .slot(let slot): slots.insert(slot)
      case .number(let operand): slots.formUnion(operand.slots)
      case .choice(let variants, let otherwise):
        slots.formUnion(otherwise.slots)
        for variant in variants {
          slots.formUnion(variant.condition.slots)
          slots.formUnion(variant.template.slots)
        }
      }
    }
  }
}
