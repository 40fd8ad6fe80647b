import Essentials
import Interview

extension Compilation {
  /// A step with `if`, `then` and perhaps `else`.
  mutating func branch(_ condition: Syntax, _ fields: Fields, _ scope: Scope) -> Step? {
    let id = id(fields, "if", scope)
    let inside = scope.inside(id)
    let compiled = self.condition(condition)
    let then = fields["then"].map { steps($0, "'then'", inside) } ?? []
    let otherwise = optionalSteps("else", in: fields, inside.inside("else"))
    return compiled.map { .branch(id, arms: [.init($0, then)], otherwise: otherwise) }
  }

  /// A step with `cases` and perhaps `else`.
  mutating func cases(_ list: Syntax, _ fields: Fields, _ scope: Scope) -> Step? {
    let id = id(fields, "cases", scope)
    let inside = scope.inside(id)
    var arms: [Step.Arm] = []
    for (number, item) in shapes.list(list, "a list of cases").enumerated() {
      guard
        let arm = shapes.fields(
          item, "a case", expected: ["if", "then"], required: ["if", "then"])
      else { continue }
      let condition = arm["if"].flatMap { self.condition($0) }
      let then = arm["then"].map { steps($0, "'then'", inside.inside(String(number + 1))) } ?? []
      if let condition { arms.append(.init(condition, then)) }
    }
    let otherwise = optionalSteps("else", in: fields, inside.inside("else"))
    return arms.isEmpty ? nil : .branch(id, arms: arms, otherwise: otherwise)
  }

  /// A step with `set` and `to`.
  mutating func set(_ target: Syntax, _ fields: Fields, _ scope: Scope) -> Step? {
    let slot = slot(named: target)
    let id = id(fields, "set", scope)
    guard let slot, let source = fields["to"], let text = shapes.word(source, "an expression")
    else { return nil }
    var parser = ExpressionParser(text)
    do {
      let term = try parser.operand()
      var checker = ExpressionChecker(slots: slots, outside: outside, source: source)
      let operand = checker.operand(term, for: slot.id.rawValue, slot.type)
      shapes.report(checker.diagnostics)
      guard let operand else { return nil }
      checkLeak(of: operand, into: slot.id, at: source.span)
      return .set(id, slot.id, operand)
    } catch {
      shapes.report(.fault(error, in: source))
      return nil
    }
  }

  /// What is computed from an answer is as sensitive as the answer.
  private mutating func checkLeak(of operand: Operand, into slot: Slot.ID, at span: Span) {
    let target = slots.sensitivities[slot.rawValue] ?? .open
    for source in operand.slots.sorted() {
      let sensitivity = slots.sensitivities[source.family.rawValue] ?? .open
      guard sensitivity > target else { continue }
      shapes.report(
        .sensitivityLeak(
          from: source.rawValue, sensitivity.rawValue, to: slot.rawValue, target.rawValue,
          at: span))
      return
    }
  }

  mutating func condition(_ source: Syntax) -> Condition? {
    guard let text = shapes.word(source, "a condition") else { return nil }
    var parser = ExpressionParser(text)
    do {
      let expression = try parser.condition()
      var checker = ExpressionChecker(slots: slots, outside: outside, source: source)
      let condition = checker.condition(expression)
      shapes.report(checker.diagnostics)
      return condition
    } catch {
      shapes.report(.fault(error, in: source))
      return nil
    }
  }
}

extension Diagnostic {
  /// What is wrong with the words of an expression.
  static func fault(
    _ fault: ExpressionParser.Fault, in source: Syntax, from offset: Int = 0
  ) -> Self {
    let span = source.span(from: offset + fault.offset, length: fault.length)
    switch fault.kind {
    case .found(let found, let expected):
      return .badExpression(found: found, expected: expected, at: span)
    case .numberTooLarge(let digits): return .numberTooLarge(digits, at: span)
    case .tooDeep: return .tooDeep(DialogueLimits.expressionNesting, at: span)
    case .tooLong: return .expressionTooLong(at: span)
    }
  }
}
