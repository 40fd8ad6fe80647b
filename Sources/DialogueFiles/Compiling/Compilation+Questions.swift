import Essentials
import Interview

extension Compilation {
  mutating func question(_ ask: Syntax, _ fields: Fields, _ scope: Scope) -> Question? {
    let slot = slot(named: ask)
    if let slot, case .opinions = slot.type {
      shapes.report(
        .wrongSlot(
          slot.id.rawValue, is: "a family of opinions", expected: "one value; a family is explored",
          at: ask.span))
    }
    return question(for: slot, fields, scope, name: ask.scalar ?? "ask")
  }

  /// The question for a slot that is known to be one.
  mutating func question(
    for slot: (id: Slot.ID, type: SlotType)?, _ fields: Fields, _ scope: Scope,
    name: String = Outline.again
  ) -> Question? {
    let id = id(fields, name, scope)
    let prompt = text("prompt", fields)
    let short = text("short", fields)
    let reasks = fields["reask"].map { shapes.list($0, "a list of texts") } ?? []
    let invalid = text("invalid", fields)
    let lastTry = text("last-try", fields)
    let why = text("why", fields)
    let help = text("help", fields)
    let reaskTexts = reasks.compactMap { texts.text($0, for: address) }
    let options = options(fields, of: slot, scope.inside(id))
    guard let slot, let prompt else { return nil }
    return Question(
      id: id, slot: slot.id, prompt: prompt, short: short, reasks: reaskTexts, invalid: invalid,
      lastTry: lastTry, why: why, help: help, options: options)
  }

  mutating func explore(_ family: Syntax, _ fields: Fields, _ scope: Scope) -> Step? {
    let slot = slot(named: family)
    let id = id(fields, "explore-" + (family.scalar ?? ""), scope)
    let atMost = fields["at-most"].flatMap { shapes.number($0, in: 1...20) }
    let why = text("why", fields)
    let help = text("help", fields)
    guard let slot else { return nil }
    guard case .opinions = slot.type else {
      shapes.report(
        .wrongSlot(
          slot.id.rawValue, is: "one value", expected: "a slot of type 'opinions …'",
          at: family.span))
      return nil
    }
    return atMost.map {
      .explore(Exploration(id: id, family: slot.id, atMost: $0, why: why, help: help))
    }
  }

  private mutating func text(_ key: String, _ fields: Fields) -> Text? {
    fields[key].flatMap { texts.text($0, for: address) }
  }

  private mutating func options(
    _ fields: Fields, of slot: (id: Slot.ID, type: SlotType)?, _ scope: Scope
  ) -> [Question.Option] {
    guard let node = fields["options"] else {
      if let slot, case .choice = slot.type { needOptions(slot.id, fields) }
      if let slot, case .choices = slot.type { needOptions(slot.id, fields) }
      return []
    }
    var options: [Question.Option] = []
    var words = OptionWords(keywords: surroundings.keywords)
    for item in shapes.list(node, "a list of options") {
      guard
        let option = shapes.fields(
          item, "an option", expected: ["id", "label", "hear", "then"], required: ["id", "label"])
      else { continue }
      let id = option["id"].flatMap { shapes.name($0, "an id") }
      texts.style.isLabel = true
      let label = option["label"].flatMap { texts.text($0, for: address) }
      texts.style.isLabel = false
      let hear = option["hear"].map { shapes.list($0, "a list of words") } ?? []
      let heard = hear.compactMap { item in shapes.word(item, "words").map { (item, $0) } }
      let inside = scope.inside(id ?? "option")
      let then = optionalSteps("then", in: option, inside)
      guard let id, let label, let idNode = option["id"] else { continue }
      if let slot { check(id, idNode, option, of: slot) }
      if options.contains(where: { $0.id.rawValue == id }) {
        shapes.report(.duplicateOption(id, at: idNode.span))
        continue
      }
      for template in label.templates.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let spoken = template.value.filled(slot: { _ in nil }, outside: { _ in nil })
        shapes.report(words.add(spoken, of: id, at: (option["label"] ?? idNode).span))
      }
      for (node, spoken) in heard { shapes.report(words.add(spoken, of: id, at: node.span)) }
      shapes.report(words.hidden(id, at: idNode.span))
      options.append(.init(id: Symbol(id), label: label, hear: heard.map(\.1), steps: then))
    }
    return options
  }

  private mutating func needOptions(_ slot: Slot.ID, _ fields: Fields) {
    shapes.report(.missingKey("options", in: "the question for '\(slot)'", at: fields.node.span))
  }

  /// The option is one that the slot can hold, and its steps can be reached.
  private mutating func check(
    _ id: String, _ node: Syntax, _ option: Fields, of slot: (id: Slot.ID, type: SlotType)
  ) {
    let known: [String]
    switch slot.type {
    case .choice(let symbols), .choices(let symbols): known = symbols.map(\.rawValue)
    case .yesNo: known = Value.YesNo.allCases.map(\.rawValue)
    case .term, .terms, .opinions: return
    case .integer, .age, .place, .reach, .date, .text:
      if option.has("then") {
        shapes.report(
          .unreachableStep(after: "'\(slot.id)' doesn't hold options; write 'if'", at: node.span))
      }
      return
    }
    if !known.contains(id) {
      shapes.report(
        .unknownOption(id, of: slot.id.rawValue, among: known, at: node.span))
    }
  }
}
