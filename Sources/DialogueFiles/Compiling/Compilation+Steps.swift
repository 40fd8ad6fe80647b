import Essentials
import Interview

extension Compilation {
  /// The steps of a list; `place` says whose, for messages.
  mutating func steps(_ node: Syntax, _ place: String, _ scope: Scope) -> [Step] {
    let items: [Syntax]
    switch node.content {
    case .sequence(let list) where !list.isEmpty: items = list
    case .sequence, .empty:
      shapes.report(.emptySteps(place, at: node.span))
      return []
    case .scalar, .mapping:
      shapes.report(.wrongType(node, expected: "a list of steps"))
      return []
    case .refused: return []
    }
    var steps: [Step] = []
    var told = false
    for item in items {
      if !told, let last = steps.last, let reason = last.reasonToStop {
        shapes.report(.unreachableStep(after: reason, at: item.span))
        told = true
      }
      steps += self.steps(of: item, scope)
    }
    return steps
  }

  /// Steps of a key that may be there or not, but is not empty.
  mutating func optionalSteps(_ key: String, in fields: Fields, _ scope: Scope) -> [Step] {
    guard let entry = fields.entries.first(where: { $0.key == key }) else { return [] }
    if case .empty = entry.value.content {
      shapes.report(.emptySteps("'\(key)'", at: entry.name.span))
      return []
    }
    return steps(entry.value, "'\(key)'", scope)
  }

  /// One step, or those of an included file; none where something is wrong.
  private mutating func steps(of node: Syntax, _ scope: Scope) -> [Step] {
    guard case .mapping(let entries) = node.content else {
      if case .refused = node.content { return [] }
      shapes.report(.wrongType(node, expected: "a step: a mapping such as 'ask: age'"))
      return []
    }
    stepCount += 1
    guard stepCount <= DialogueLimits.steps else {
      if stepCount == DialogueLimits.steps + 1 { shapes.report(.tooManySteps(at: node.span)) }
      return []
    }
    if let kind = entries.lazy.compactMap({ StepKind(rawValue: $0.key) }).first {
      guard let fields = fields(node, entries, kind) else { return [] }
      if kind == .include { return included(fields, scope) }
      return step(kind, fields, scope).map { [$0] } ?? []
    }
    let presentation = entries.first { surroundings.presentations[Symbol($0.key)] != nil }
    if let presentation { return present(presentation, node, scope).map { [$0] } ?? [] }
    if let first = entries.first {
      let kinds = StepKind.allCases.map(\.rawValue) + presentationNames
      shapes.report(.unknownWord(first.key, "step", expected: kinds, at: first.name.span))
    }
    return []
  }

  private var presentationNames: [String] {
    surroundings.presentations.keys.map(\.rawValue).sorted()
  }

  /// The mapping of a step; a second step in it gets a message of its own.
  private mutating func fields(
    _ node: Syntax, _ entries: [Syntax.Entry], _ kind: StepKind
  ) -> Fields? {
    let seconds = entries.filter {
      !kind.keys.contains($0.key)
        && (StepKind(rawValue: $0.key) != nil || presentationNames.contains($0.key))
    }
    for second in seconds { shapes.report(.secondKind(second, after: kind.rawValue)) }
    return shapes.fields(
      node, kind.place, expected: kind.keys + seconds.map(\.key), required: kind.required)
  }

  /// The id of a step: its own, or one made of `name` and where it stands.
  mutating func id(_ fields: Fields, _ name: String, _ scope: Scope) -> Step.ID {
    let id = newID(fields, name, scope)
    places[id] = fields.node.span
    return id
  }

  private mutating func newID(_ fields: Fields, _ name: String, _ scope: Scope) -> Step.ID {
    guard let node = fields["id"], let own = shapes.name(node, "an id") else {
      return stepIDs.unnamed(name, scope, at: fields.node.span)
    }
    let (id, first) = stepIDs.named(own, scope, at: node.span)
    if let first {
      shapes.report(.duplicateID(own, what: "step", first: first, at: node.span))
    }
    return id
  }

  private mutating func step(_ kind: StepKind, _ fields: Fields, _ scope: Scope) -> Step? {
    // Nothing to compile where the value is missing: that was reported.
    guard let value = fields[kind.rawValue] else { return nil }
    switch kind {
    case .say:
      let id = id(fields, "say", scope)
      return texts.text(value, for: address).map { .say(id, $0) }
    case .ask: return question(value, fields, scope).map(Step.ask)
    case .listen:
      let slot = slot(named: value)
      let id = id(fields, "listen", scope)
      return slot.map { .listen(id, $0.id) }
    case .if: return branch(value, fields, scope)
    case .cases: return cases(value, fields, scope)
    case .explore: return explore(value, fields, scope)
    case .set: return set(value, fields, scope)
    case .handOver:
      let id = id(fields, "hand-over", scope)
      guard let name = shapes.name(value, "a dialogue") else { return nil }
      if !dialogueNames.contains(name) {
        shapes.report(.unknownDialogue(name, among: dialogueNames, at: value.span))
      }
      return .handOver(id, to: Dialogue.ID(name))
    case .end:
      let id = id(fields, "end", scope)
      return shapes.name(value, "an outcome").map { .end(id, outcome: Symbol($0)) }
    case .section: return section(value, fields, scope)
    case .call: return call(fields, scope)
    case .repeat: return repetition(value, fields, scope)
    case .include: return nil
    }
  }

  private mutating func present(
    _ entry: Syntax.Entry, _ node: Syntax, _ scope: Scope
  ) -> Step? {
    let place = "a '\(entry.key)'"
    guard let fields = shapes.fields(node, place, expected: [entry.key, "id"]) else { return nil }
    let id = id(fields, entry.key, scope)
    var parameters: [String: String] = [:]
    if let value = fields[entry.key] {
      let names = surroundings.presentations[Symbol(entry.key)] ?? []
      guard let values = shapes.fields(value, place, expected: names) else { return nil }
      for parameter in values.entries {
        parameters[parameter.key] = shapes.word(parameter.value, "a word or a number")
      }
    }
    return .present(id, Presentation(kind: Symbol(entry.key), parameters: parameters))
  }
}

extension Step {
  /// Why nothing behind this step is reached; nil where something is.
  fileprivate var reasonToStop: String? {
    switch self {
    case .end: "the dialogue ends before"
    case .handOver: "another dialogue has taken over before"
    case .branch(_, let arms, let otherwise):
      (arms.map(\.steps) + [otherwise]).allSatisfy { $0.last?.reasonToStop != nil }
        ? "every branch before ends the dialogue" : nil
    case .section(_, _, let steps): steps.last?.reasonToStop
    case .say, .ask, .listen, .explore, .present, .set: nil
    }
  }
}
