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
  var longestWay: Int { Self.most(in: steps).questions }

  /// The most questions through a list of steps, and whether a way comes out at its end.
  private static func most(in steps: [Step]) -> (questions: Int, goesOn: Bool) {
    var through = 0
    var most = 0
    for step in steps {
      let (ways, goesOn) = ways(of: step)
      most = max(most, through + (ways.map(\.questions).max() ?? 0))
      guard goesOn else { return (most, false) }
      through += ways.filter(\.goesOn).map(\.questions).max() ?? 0
    }
    return (max(most, through), true)
  }

  private static func ways(
    of step: Step
  ) -> (ways: [(questions: Int, goesOn: Bool)], goesOn: Bool) {
    var ways: [(questions: Int, goesOn: Bool)]
    switch step {
    case .ask(let question):
      ways = [(1, true)] + question.options.map { most(in: $0.steps) }.map { ($0 + 1, $1) }
    case .explore(let exploration): ways = [(exploration.atMost, true)]
    case .branch(_, let arms, let otherwise):
      ways = arms.map { most(in: $0.steps) } + [most(in: otherwise)]
    case .section(_, _, let steps): ways = [most(in: steps)]
    case .handOver, .end: ways = [(0, false)]
    case .say, .listen, .present, .set: ways = [(0, true)]
    }
    return (ways, ways.contains(where: \.goesOn))
  }

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
