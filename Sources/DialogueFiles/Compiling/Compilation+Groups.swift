import Essentials
import Interview

/// Steps that hold others: sections, called fragments, repetitions.
extension Compilation {
  mutating func section(_ name: Syntax, _ fields: Fields, _ scope: Scope) -> Step? {
    let id = id(fields, name.scalar ?? "section", scope)
    _ = shapes.name(name, "a section's name")
    let title = fields["title"].flatMap { texts.text($0, for: address) }
    let steps = fields["steps"].map { self.steps($0, "the section", scope.inside(id)) } ?? []
    return .section(id, title: title, steps)
  }

  /// A fragment with slots of its own; `as` names this use of it.
  mutating func call(_ fields: Fields, _ scope: Scope) -> Step? {
    let name = fields["as"].flatMap { shapes.name($0, "a name") }
    let id = id(fields, name ?? "call", scope)
    guard let name else { return nil }
    let steps = inside(slots.full(name)) { compilation in
      compilation.included(fields, scope.inside(id), key: "call")
    }
    return .section(id, title: nil, steps)
  }

  /// Rounds of the same steps, each with slots of its own, as long as the person says yes.
  ///
  /// Unrolled: a round is a section, the question after it, and the next round under its yes. So
  /// no way is endless, and every tool sees what there is.
  mutating func repetition(_ name: Syntax, _ fields: Fields, _ scope: Scope) -> Step? {
    let name = shapes.name(name, "a repetition's name")
    let id = id(fields, name ?? "repeat", scope)
    let rounds = fields["at-most"].flatMap { shapes.number($0, in: 2...DialogueLimits.rounds) }
    checkSlots(in: fields)
    guard let name, let rounds else { return nil }
    let next = round(1, of: rounds, slots.full(name), fields, scope.inside(id))
    return .section(id, title: nil, next)
  }

  private mutating func round(
    _ number: Int, of rounds: Int, _ name: String, _ fields: Fields, _ scope: Scope
  ) -> [Step] {
    let prefix = "\(name)/\(number)"
    let inner = scope.inside(String(number))
    var steps = inside(prefix) { compilation in
      fields["steps"].map { compilation.steps($0, "the repetition", inner) } ?? []
    }
    guard number < rounds, let again = fields["again"],
      let asked = shapes.fields(
        again, "an 'again'", expected: StepKind.ask.keys.filter { $0 != "ask" },
        required: ["prompt"])
    else { return steps }
    let slot = Slot.ID(prefix + "/" + Outline.again)
    filledSlots.insert(slot.rawValue)
    let question = inside(prefix) { compilation in
      compilation.question(for: (slot, .yesNo), asked, inner)
    }
    guard let question else { return steps }
    steps.append(.ask(question))
    let next = round(number + 1, of: rounds, name, fields, scope)
    let branch = Step.ID(question.id.rawValue + "?")
    let more = Condition.compare(.slot(slot), .equal, .literal(.yesNo(.yes)))
    return steps + [.branch(branch, arms: [.init(more, next)], otherwise: [])]
  }

  /// Compiles something where names mean the slots under `prefix` first.
  private mutating func inside<Result>(
    _ prefix: String, _ compile: (inout Compilation) -> Result
  ) -> Result {
    let before = (slots.prefixes, texts.holes)
    slots.prefixes.append(prefix)
    texts.holes = .slots(slots)
    defer {
      slots.prefixes = before.0
      texts.holes = before.1
    }
    return compile(&self)
  }
}
